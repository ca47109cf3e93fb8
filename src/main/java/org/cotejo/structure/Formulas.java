package org.cotejo.structure;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.rulebook.Tradition;

/** Several patterns of a tradition as one. */
final class Formulas {
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Pattern pattern;

    /** Those that want certain signs at the beginning. */
    private final Pattern opened;

    private final FirstSigns signs;

    /** Those that begin with anything. */
    private final List<Free> free;

    /** @param literal what a text must have in it */
    private record Free(Pattern pattern, String literal) {}

    Formulas(List<String> patterns) {
        pattern = either(patterns);
        free = patterns.stream()
                .filter(Formulas::isFree)
                .map(each -> new Free(either(List.of(each)), Literals.longest(each)))
                .toList();
        opened = free.isEmpty()
                ? pattern
                : either(patterns.stream().filter(each -> !isFree(each)).toList());
        signs = new FirstSigns(opened);
    }

    private static Pattern either(List<String> patterns) {
        return patterns.isEmpty()
                ? NOTHING
                : Pattern.compile("(?:" + String.join(")|(?:", patterns) + ")", Pattern.DOTALL);
    }

    /** One that is not told to be so is slower, no more. */
    private static boolean isFree(String pattern) {
        String first = pattern.substring(0, pattern.indexOf(')') + 1);
        return pattern.startsWith(".") || first.startsWith("(?:.") || first.startsWith("(?:") && first.contains("|.");
    }

    /** How the texts of a tradition write the names of gazettes. */
    static Formulas ofGazettes(Tradition tradition) {
        return new Formulas(tradition.gazettes().stream()
                .flatMap(gazette -> gazette.names().stream())
                .toList());
    }

    /** Whether one of them is the whole text. */
    boolean isWhole(String folded) {
        return signs.canOpen(folded) && opened.matcher(folded).matches() || fitsFree(folded, Matcher::matches);
    }

    boolean opens(String folded) {
        return signs.canOpen(folded) && opened.matcher(folded).lookingAt() || fitsFree(folded, Matcher::lookingAt);
    }

    private boolean fitsFree(String folded, Predicate<Matcher> fits) {
        for (Free each : free) {
            if (folded.contains(each.literal) && fits.test(each.pattern.matcher(folded))) {
                return true;
            }
        }
        return false;
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
