package org.cotejo.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.rulebook.Tradition;

/** Several patterns of a tradition as one. */
final class Formulas {
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Pattern pattern;

    Formulas(List<String> patterns) {
        pattern = patterns.isEmpty()
                ? NOTHING
                : Pattern.compile("(?:" + String.join(")|(?:", patterns) + ")", Pattern.DOTALL);
    }

    /** How the texts of a tradition write the names of gazettes. */
    static Formulas ofGazettes(Tradition tradition) {
        return new Formulas(tradition.gazettes().stream()
                .flatMap(gazette -> gazette.names().stream())
                .toList());
    }

    /** Whether one of them is the whole text. */
    boolean isWhole(String folded) {
        return pattern.matcher(folded).matches();
    }

    boolean opens(String folded) {
        return pattern.matcher(folded).lookingAt();
    }

    boolean isIn(String folded) {
        return pattern.matcher(folded).find();
    }

    /** Start of the first one found, -1 where there is none. */
    int find(String folded) {
        Matcher matcher = pattern.matcher(folded);
        return matcher.find() ? matcher.start() : -1;
    }

    Matcher matcher(String folded) {
        return pattern.matcher(folded);
    }
}
