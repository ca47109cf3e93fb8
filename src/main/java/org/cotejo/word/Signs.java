package org.cotejo.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cotejo.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Looks for words of a provision among the signs of its paragraphs. The words may have been mended and notes taken out of
 * them, so that signs alone are compared, first with punctuation and then without it. What is found is one place or none.
 */
final class Signs {
    private final String exact;
    private final String bare;
    private final int[] bareAt;

    /** @param signs as {@link VisibleText} gives them, of one paragraph or of several in a row */
    Signs(String signs) {
        exact = signs;
        StringBuilder letters = new StringBuilder(signs.length());
        bareAt = new int[signs.length()];
        for (int i = 0; i < signs.length(); i++) {
            if (Character.isLetterOrDigit(signs.charAt(i))) {
                bareAt[letters.length()] = i;
                letters.append(signs.charAt(i));
            }
        }
        bare = letters.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * The place of a quote in a provision's text.
     *
     * @param text of the provision
     * @param range of the quote in it
     * @param earlier how many provisions before this one have the same text in the same paragraphs
     * @return from the first sign inclusive to the last one exclusive, {@code null} where it is not certain
     */
    @Nullable
    TextRange find(String text, TextRange range, int earlier) {
        String wanted = VisibleText.squeezed(text);
        String before = VisibleText.squeezed(text.substring(0, range.from()));
        String quote = VisibleText.squeezed(range.of(text));
        if (quote.isEmpty()) {
            return null;
        }
        TextRange found = within(exact, wanted, before.length(), quote, earlier);
        if (found != null) {
            return found;
        }
        TextRange letters = within(bare, letters(wanted), letters(before).length(), letters(quote), earlier);
        return letters == null || letters.length() == 0 ? null : withPunctuation(letters, quote);
    }

    /** Where a whole text stands, its first place. */
    @Nullable
    TextRange first(String words) {
        String wanted = VisibleText.squeezed(words);
        int at = wanted.isEmpty() ? -1 : exact.indexOf(wanted);
        if (at >= 0) {
            return new TextRange(at, at + wanted.length());
        }
        String letters = letters(wanted);
        int bareFrom = letters.isEmpty() ? -1 : bare.indexOf(letters);
        return bareFrom < 0 ? null : withPunctuation(new TextRange(bareFrom, bareFrom + letters.length()), wanted);
    }

    private static @Nullable TextRange within(String signs, String text, int offset, String quote, int earlier) {
        List<Integer> texts = places(signs, text);
        if (earlier < texts.size()) {
            int from = texts.get(earlier) + offset;
            return new TextRange(from, from + quote.length());
        }
        List<Integer> quotes = places(signs, quote);
        List<Integer> own = places(text, quote);
        int which = quotes.size() == own.size() ? own.indexOf(offset) : quotes.size() == 1 ? 0 : -1;
        return which < 0 ? null : new TextRange(quotes.get(which), quotes.get(which) + quote.length());
    }

    private static List<Integer> places(String signs, String wanted) {
        List<Integer> places = new ArrayList<>();
        int at = wanted.isEmpty() ? -1 : signs.indexOf(wanted);
        while (at >= 0) {
            places.add(at);
            at = signs.indexOf(wanted, at + 1);
        }
        return places;
    }

    /** Letters found, with the punctuation around them that the quote has too. */
    private TextRange withPunctuation(TextRange letters, String quote) {
        int from = bareAt[letters.from()];
        int to = bareAt[letters.to() - 1] + 1;
        int lead = 0;
        while (!Character.isLetterOrDigit(quote.charAt(lead))) {
            lead++;
        }
        int tail = quote.length();
        while (!Character.isLetterOrDigit(quote.charAt(tail - 1))) {
            tail--;
        }
        boolean opens = from >= lead && exact.startsWith(quote.substring(0, lead), from - lead);
        boolean closes = exact.startsWith(quote.substring(tail), to);
        return new TextRange(opens ? from - lead : from, closes ? to + quote.length() - tail : to);
    }

    private static String letters(String squeezed) {
        StringBuilder out = new StringBuilder(squeezed.length());
        squeezed.chars().filter(Character::isLetterOrDigit).forEach(c -> out.append((char) c));
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
