package org.cotejo.structure;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.rulebook.Tradition;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers written in words, below a million: {@code treinta y uno}, {@code dos mil doce}. */
final class Cardinals {
    private static final int THOUSAND = 1000;

    /** Words that one number may have: {@code novecientos noventa y nueve mil novecientos noventa y nueve}. */
    private static final int MOST_WORDS = 9;

    private final Map<String, Integer> values = new HashMap<>();
    private final String joining;

    /** @param end after its last word */
    record Read(int value, int end) {}

    Cardinals(Tradition.Numbers numbers) {
        numbers.cardinals().forEach((value, words) -> words.forEach(word -> values.put(word, value)));
        joining = numbers.joining();
    }

    /** A regular expression of one or more of the words. */
    String pattern() {
        String words = values.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .collect(Collectors.joining("|"));
        String word = "(?:" + words + ")(?![a-z])";
        return "(?<![a-z])" + word + "(?: (?:" + joining + " )?" + word + "){0," + (MOST_WORDS - 1) + "}+";
    }

    /** The number that begins at a place of folded text, {@code null} where none does. */
    @Nullable
    Read read(String folded, int start) {
        int whole = 0;
        int part = 0;
        int least = Integer.MAX_VALUE;
        int end = start;
        int at = start;
        while (at < folded.length()) {
            int stop = wordEnd(folded, at);
            String word = folded.substring(at, stop);
            Integer value = values.get(word);
            boolean joins = value == null && word.equals(joining) && end > start;
            boolean thousand = value != null && value == THOUSAND;
            if (!joins && (value == null || !thousand && value >= least || thousand && whole > 0)) {
                break;
            }
            if (value != null) {
                whole = thousand ? Math.max(part, 1) * THOUSAND : whole;
                part = thousand ? 0 : part + value;
                least = thousand ? THOUSAND : value;
                end = stop;
            }
            at = stop < folded.length() && folded.charAt(stop) == ' ' ? stop + 1 : folded.length();
        }
        return end == start ? null : new Read(whole + part, end);
    }

    private static int wordEnd(String folded, int start) {
        int end = start;
        while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
            end++;
        }
        return end;
    }
}
