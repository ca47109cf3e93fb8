package org.cotejo.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.CitationReader;
import org.cotejo.structure.Dates;
import org.cotejo.structure.Reference;
import org.cotejo.text.TextRange;
import org.cotejo.work.Remembered;

/** Finds the facts that words state. Shared between threads; the time grows with the length of the text. */
public final class FactReader {
    private static final int MOST_QUOTATIONS = 100_000;

    private static final Comparator<Fact> IN_ORDER = Comparator.comparingInt(
                    (Fact fact) -> fact.range().from())
            .thenComparingInt(fact -> -fact.range().to());

    private final Function<String, List<Amount>> ofQuotations =
            new Remembered<>(MOST_QUOTATIONS, text -> List.copyOf(amounts(new Tokens(text), List.of())));
    private final AmountReader amounts;
    private final FrequencyReader frequencies;
    private final DefinitionReader definitions;
    private final BodyReader bodies;
    private final CitationReader citations;
    private final Dates dates;

    public FactReader(FactWords words, Tradition tradition) {
        Cardinals cardinals = new Cardinals(words);
        amounts = new AmountReader(words, cardinals);
        frequencies = new FrequencyReader(words, cardinals);
        definitions = new DefinitionReader(words);
        bodies = new BodyReader(words);
        citations = new CitationReader(tradition, words);
        dates = new Dates(tradition);
    }

    /** The amounts that a text states that stands alone. The same quotations are asked about again and again. */
    public List<Amount> amounts(String text) {
        return ofQuotations.apply(text);
    }

    /** Frequencies among them, whose numbers are no other amount. */
    private List<Amount> amounts(Tokens tokens, List<String> context) {
        List<Amount> rates = frequencies.in(tokens);
        List<Amount> found = new ArrayList<>(rates);
        for (Amount amount : amounts.in(tokens, context)) {
            if (rates.stream().noneMatch(frequency -> frequency.range().overlaps(amount.range()))) {
                found.add(amount);
            }
        }
        found.sort(IN_ORDER);
        return found;
    }

    /** The bodies that a text names. */
    public List<Body> bodies(String text) {
        return bodies.in(text, new Tokens(text));
    }

    /** The facts of a text that stands alone. */
    public List<Fact> in(String text) {
        return in(text, List.of());
    }

    /**
     * The facts of a provision's own words, in their order; of those that begin together the longest first.
     *
     * @param context opening words the text depends on: in a list of terms each item is a definition
     */
    public List<Fact> in(String text, List<String> context) {
        Tokens tokens = new Tokens(text);
        List<Fact> found = new ArrayList<>(amounts(tokens, context));
        found.addAll(definitions.in(text, tokens, context));
        found.addAll(bodies.in(text, tokens));
        for (Reference reference : citations.in(text)) {
            found.add(new CrossReference(reference));
        }
        for (Dates.Found date : dates.in(text)) {
            found.add(new StatedDate(date.date(), new TextRange(date.start(), date.end())));
        }
        found.sort(IN_ORDER);
        return List.copyOf(found);
    }

    /** Names that begin with one of these words, which are lower case without accents, and have a capital. */
    public List<Body> named(String text, Collection<String> heads) {
        return bodies.in(text, new Tokens(text), heads);
    }
}
