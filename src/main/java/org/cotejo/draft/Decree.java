package org.cotejo.draft;

import java.util.List;
import java.util.Objects;
import org.cotejo.rulebook.DecreeWords;
import org.cotejo.rulebook.Tradition;

/**
 * The text of a decree, in the words of its drafting tradition.
 *
 * @param acts what it does, for titles: {@code reforman, adicionan y derogan}
 * @param formula the sentence that says which units it changes; empty for a bill that changes nothing
 * @param articles of the law as they would be, printed; what stays is dots
 * @param transitory its own transitory articles
 */
public record Decree(String acts, String formula, List<Line> articles, List<Line> transitory) {
    public Decree {
        Objects.requireNonNull(acts);
        Objects.requireNonNull(formula);
        articles = List.copyOf(articles);
        transitory = List.copyOf(transitory);
    }

    public static Decree of(Bill bill, Tradition tradition, DecreeWords words) {
        Formula formula = new Formula(bill, words, tradition);
        return new Decree(formula.acts(), formula.sentence(), DecreeText.of(bill, words), bill.transitory());
    }
}
