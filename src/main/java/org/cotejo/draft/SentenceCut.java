package org.cotejo.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.text.TextRange;

/** The sentences of a text: where a full stop is followed by a capital, but not behind a short word or a number. */
final class SentenceCut {
    private static final Pattern END = Pattern.compile("[.;](?=[ \\n]++[\"“«¿(]?\\p{Lu})");
    private static final int SHORT = 4;

    private SentenceCut() {}

    /** In order; with the space behind them they are the whole text. */
    static List<TextRange> of(String text) {
        List<TextRange> sentences = new ArrayList<>();
        int from = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            if (text.charAt(end.start()) == '.' && !isAbbreviation(text, from, end.start())) {
                sentences.add(new TextRange(from, end.end()));
                from = skip(text, end.end());
            }
        }
        if (from < text.length()) {
            sentences.add(new TextRange(from, text.length()));
        }
        return sentences;
    }

    /** {@code art.}, {@code No.}, {@code Lic.}, {@code 5o.}: a word of up to three signs with a capital, or with a digit. */
    private static boolean isAbbreviation(String text, int from, int stop) {
        int start = stop;
        while (start > from && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop);
        boolean numbered = word.chars().anyMatch(Character::isDigit);
        return word.isEmpty()
                || numbered && word.length() < SHORT
                || word.length() < SHORT && Character.isUpperCase(word.charAt(0))
                || word.equals("art")
                || word.equals("arts");
    }

    private static int skip(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /**
     * The text with the sentences that overlap {@code range} taken out, with what hangs from them, and {@code instead} put
     * where the first of them was; empty where nothing is left.
     *
     * @param hanging first words of sentences that say nothing without the one before: {@code In that case}
     */
    static String replace(String text, TextRange range, String instead, List<String> hanging) {
        List<String> kept = new ArrayList<>();
        boolean put = instead.isEmpty();
        boolean cut = false;
        for (TextRange sentence : of(text)) {
            String words = sentence.of(text);
            cut = sentence.overlaps(range) || cut && hangs(words, hanging);
            if (!cut) {
                kept.add(words);
            } else if (!put) {
                kept.add(instead);
                put = true;
            }
        }
        return String.join(" ", kept);
    }

    private static boolean hangs(String sentence, List<String> hanging) {
        return hanging.stream()
                .anyMatch(each -> sentence.startsWith(each)
                        && sentence.length() > each.length()
                        && !Character.isLetter(sentence.charAt(each.length())));
    }

    /** Whether nothing of the text would be left. */
    static boolean isAll(String text, TextRange range, List<String> hanging) {
        return replace(text, range, "", hanging).isEmpty();
    }
}
