package org.cotejo.fuzz;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.ingest.SourceParagraph;
import org.cotejo.ingest.SourceText;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.Told;

/**
 * Counts letters and digits of a source against those of its law: none is lost, none comes twice; only the words with
 * which labels begin may be missing, one a unit at most.
 */
final class Conservation {
    private final Map<Integer, Integer> balance = new HashMap<>();
    private final Map<Integer, Integer> allowed = new HashMap<>();

    private Conservation() {}

    static void check(SourceText text, Expression law) {
        Conservation all = new Conservation();
        text.paragraphs().stream().map(SourceParagraph::visible).forEach(words -> all.count(words, 1));
        all.subtract(law);
        law.walk().forEach(unit -> all.allow(labels(unit)));
        law.transitory().forEach(decree -> decree.provisions()
                .forEach(unit -> all.allow(Readings.MX.transitory().words())));
        all.balance.forEach((letter, left) -> {
            String sign = Character.toString(letter);
            Readings.require(left >= 0, () -> "comes twice: " + sign + " (" + -left + ")");
            Readings.require(left <= all.allowed.getOrDefault(letter, 0), () -> "is lost: " + sign + " (" + left + ")");
        });
        Set<String> ids = new HashSet<>();
        law.walk().forEach(unit -> Readings.require(ids.add(unit.eId().value()), () -> "twice the eId " + unit.eId()));
    }

    private void subtract(Expression law) {
        law.preamble().forEach(words -> count(words, -1));
        law.conclusion().forEach(words -> count(words, -1));
        law.transitory().forEach(decree -> count(decree.title(), -1));
        law.walk().forEach(unit -> {
            count(unit.num() + " " + unit.heading() + " " + unit.text(), -1);
            unit.amendments().forEach(note -> count(note.text(), -1));
        });
        law.annexes().forEach(annex -> {
            count(annex.title(), -1);
            annex.preamble().forEach(words -> count(words, -1));
            annex.conclusion().forEach(words -> count(words, -1));
        });
        law.diagnostics().forEach(this::mended);
        Told.removed(law.diagnostics()).forEach(words -> count(words, -1));
    }

    /** Words as printed stand in the diagnostic, as read in the law. */
    private void mended(Diagnostic diagnostic) {
        if (diagnostic.code().equals("MENDED_WORDS")) {
            for (int i = 2; i < diagnostic.arguments().size(); i += 2) {
                count(diagnostic.arguments().get(i), -1);
                count(diagnostic.arguments().get(i + 1), 1);
            }
        }
    }

    private void count(String text, int sign) {
        letters(text).forEach((letter, number) -> balance.merge(letter, sign * number, Integer::sum));
    }

    /** The longest of the words that the label may have begun with. */
    private void allow(List<String> words) {
        Map<Integer, Integer> most = new HashMap<>();
        words.forEach(word -> letters(word).forEach((letter, number) -> most.merge(letter, number, Math::max)));
        most.forEach((letter, number) -> allowed.merge(letter, number, Integer::sum));
    }

    private static List<String> labels(Provision unit) {
        Tradition.Unit words = Readings.MX.unit(unit.level());
        return unit.level().compareTo(Level.ARTICLE) <= 0 ? words.words() : List.of();
    }

    private static Map<Integer, Integer> letters(String text) {
        Map<Integer, Integer> letters = new HashMap<>();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letter -> letters.merge(letter, 1, Integer::sum));
        return letters;
    }
}
