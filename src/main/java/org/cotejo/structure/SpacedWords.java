package org.cotejo.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words printed with a space after each letter: {@code D E C R E T O}. Wider spaces divide words; where there are none,
 * known words do. Letters that follow each other in the alphabet are a list, not a word.
 */
final class SpacedWords {
    private static final Pattern SPACED =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}(?:[ \\t\\u00a0]{1,8}\\p{Lu}(?![\\p{L}\\p{N})°º])){2,80}");

    private static final Pattern SPACED_DIGITS =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\d(?:[ \\t\\u00a0]{1,8}\\d(?![\\p{L}\\p{N})°º.])){1,10}");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0]{1,8}");

    /** So few capitals are a word only where it is known. */
    private static final int SHORT = 3;

    private final Set<String> known;

    SpacedWords(List<String> known) {
        this.known = new HashSet<>(known);
    }

    /** The same text with such words made whole. */
    String join(String text) {
        Matcher matcher = SPACED.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        StringBuilder joined = new StringBuilder();
        do {
            matcher.appendReplacement(joined, Matcher.quoteReplacement(whole(matcher.group())));
        } while (matcher.find());
        return digits(matcher.appendTail(joined).toString());
    }

    /** Beside such words a number is printed in the same way. */
    private static String digits(String text) {
        return SPACED_DIGITS.matcher(text).replaceAll(number -> SPACES.matcher(number.group())
                .replaceAll(""));
    }

    private String whole(String spaced) {
        String letters = SPACES.matcher(spaced).replaceAll("");
        boolean unsure = letters.length() <= SHORT && !known.contains(Folded.of(letters));
        if (unsure || isAlphabet(letters)) {
            return spaced;
        }
        int narrow = narrowest(spaced);
        List<String> words = new ArrayList<>();
        for (String part : spaced.split("[ \\t\\u00a0]{" + (narrow + 1) + ",8}")) {
            words.addAll(words(SPACES.matcher(part).replaceAll("")));
        }
        return String.join(" ", words);
    }

    /** The fewest known words that the letters are, or else one word. */
    private List<String> words(String letters) {
        String folded = Folded.of(letters);
        int[] fewest = new int[letters.length() + 1];
        int[] from = new int[letters.length() + 1];
        for (int end = 1; end <= letters.length(); end++) {
            fewest[end] = Integer.MAX_VALUE;
            for (int start = 0; start < end; start++) {
                boolean possible = fewest[start] < Integer.MAX_VALUE && known.contains(folded.substring(start, end));
                if (possible && fewest[start] + 1 < fewest[end]) {
                    fewest[end] = fewest[start] + 1;
                    from[end] = start;
                }
            }
        }
        return fewest[letters.length()] == Integer.MAX_VALUE ? List.of(letters) : cut(letters, from);
    }

    private static List<String> cut(String letters, int[] from) {
        List<String> words = new ArrayList<>();
        for (int end = letters.length(); end > 0; end = from[end]) {
            words.add(0, letters.substring(from[end], end));
        }
        return words;
    }

    private static int narrowest(String spaced) {
        Matcher spaces = SPACES.matcher(spaced);
        int narrow = spaced.length();
        while (spaces.find()) {
            narrow = Math.min(narrow, spaces.end() - spaces.start());
        }
        return narrow;
    }

    private static boolean isAlphabet(String letters) {
        for (int i = 1; i < letters.length(); i++) {
            if (letters.charAt(i) != letters.charAt(i - 1) + 1) {
                return false;
            }
        }
        return true;
    }
}
