package org.cotejo.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often each word of a text comes in it; small letters, with accents. */
final class Vocabulary {
    static final Pattern WORD = Pattern.compile("\\p{L}++");

    private final Map<String, Integer> counts = new HashMap<>();

    Vocabulary(List<Line> lines) {
        for (Line line : lines) {
            Matcher matcher = WORD.matcher(line.text());
            while (matcher.find()) {
                counts.merge(lower(matcher.group()), 1, Integer::sum);
            }
        }
    }

    int count(String word) {
        return counts.getOrDefault(lower(word), 0);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
