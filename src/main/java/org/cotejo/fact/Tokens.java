package org.cotejo.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.text.Fold;

/** The words and numbers of a text, folded, with their places. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile(
            "\\d{1,3}+(?:[ \\u00a0\\u202f]\\d{3}(?!\\d))++(?:[.,]\\d++)?+|\\d++(?:[.,]\\d++)*+|%|[\\p{L}\\p{M}]++");

    /**
     * @param broken a full stop, semicolon or colon stands before it
     * @param stopped a full stop is the sign before it
     * @param bracketed an opening bracket stands before it
     * @param currency the sign of a currency stands before it
     */
    record Token(String word, int from, int to, boolean broken, boolean stopped, boolean bracketed, boolean currency) {}

    private final List<Token> tokens = new ArrayList<>();

    Tokens(String text) {
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find()) {
            tokens.add(token(text, end, matcher.start(), matcher.end()));
            end = matcher.end();
        }
    }

    /** @param before end of the token before */
    private static Token token(String text, int before, int from, int to) {
        boolean stopped = false;
        boolean broken = false;
        boolean bracketed = false;
        boolean currency = false;
        for (int i = before; i < from; i++) {
            char c = text.charAt(i);
            stopped |= c == '.';
            broken |= c == '.' || c == ';' || c == ':';
            bracketed |= c == '(';
            currency |= Character.getType(c) == Character.CURRENCY_SYMBOL;
        }
        return new Token(Fold.accents(text.substring(from, to)), from, to, broken, stopped, bracketed, currency);
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    String word(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).word() : "";
    }

    /** How many words of the longest phrase stand at the place without a break between them; 0 where none does. */
    int longest(List<String> phrases, int index) {
        int most = 0;
        if (index < 0 || index >= size()) {
            return most;
        }
        String first = word(index);
        for (String phrase : phrases) {
            if (phrase.startsWith(first)) {
                most = Math.max(most, standing(phrase, index));
            }
        }
        return most;
    }

    /** How many words of the longest phrase end right before the place; 0 where none does. */
    int longestBefore(List<String> phrases, int index) {
        int most = 0;
        if (index <= 0 || index < size() && at(index).broken()) {
            return most;
        }
        String last = word(index - 1);
        for (String phrase : phrases) {
            if (phrase.endsWith(last)) {
                int words = words(phrase);
                boolean stands = words > most && standing(phrase, index - words) == words;
                most = stands ? words : most;
            }
        }
        return most;
    }

    private static int words(String phrase) {
        int words = 1;
        for (int i = 0; i < phrase.length(); i++) {
            words += isBetween(phrase.charAt(i)) ? 1 : 0;
        }
        return words;
    }

    private static boolean isBetween(char c) {
        return c == ' ' || c == '-';
    }

    /** How many words the phrase has where all of them stand from the place on, else 0. */
    private int standing(String phrase, int index) {
        int from = 0;
        for (int at = index; at >= 0 && at < size(); at++) {
            Token token = tokens.get(at);
            int end = from + token.word().length();
            if (at > index && token.broken() || !phrase.startsWith(token.word(), from)) {
                return 0;
            }
            if (end == phrase.length()) {
                return at - index + 1;
            }
            if (!isBetween(phrase.charAt(end))) {
                return 0;
            }
            from = end + 1;
        }
        return 0;
    }

    /** Whether a full stop stands before one of the tokens from a place to another. */
    boolean isStopped(int from, int to) {
        return tokens.subList(Math.min(from, to), Math.min(to + 1, size())).stream()
                .anyMatch(Token::stopped);
    }

    /** Whether one of the phrases begins before the place. */
    boolean isAnywhereBefore(List<String> phrases, int index) {
        for (int at = 0; at < index; at++) {
            if (longest(phrases, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words stands at most {@code reach} words before the place, in the same clause. */
    boolean isBefore(List<String> words, int index, int reach) {
        for (int i = index - 1; i >= 0 && i >= index - reach && !at(i + 1).broken(); i--) {
            if (longest(words, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
