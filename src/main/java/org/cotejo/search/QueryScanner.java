package org.cotejo.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.model.CotejoException;

/** Cuts what was typed into words, phrases and signs. */
final class QueryScanner {
    private static final String QUOTES = "\"“”„«»";
    private static final Pattern NUMBER = Pattern.compile("~(\\d{0,3}+)");

    /** Letters and digits, and signs within a word or that stand for letters; a hyphen only between them. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}*?º°ª][\\p{L}\\p{M}\\p{N}*?º°ª.,;:'’/@%&–-]*+");

    /** A question mark at the end of a word asks, it stands for no letter. */
    private static final Pattern TAIL = Pattern.compile("(?<![.,;:'’/@%&?–-])[.,;:'’/@%&?–-]++$");

    /**
     * @param number behind a tilde; 2 where it says none, -1 where there is no tilde
     */
    record Token(Kind kind, String text, int number) {
        enum Kind {
            WORD,
            EXACT,
            PHRASE,
            PLUS,
            MINUS,
            BAR,
            OPEN,
            CLOSE
        }

        Token {
            Objects.requireNonNull(text);
        }
    }

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private QueryScanner(String text) {
        this.text = text;
    }

    static List<Token> scan(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        QueryScanner scanner = new QueryScanner(composed);
        while (scanner.at < composed.length()) {
            scanner.next();
        }
        return scanner.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (QUOTES.indexOf(c) >= 0) {
            phrase();
        } else if (c == '(' || c == ')') {
            sign(c == '(' ? Token.Kind.OPEN : Token.Kind.CLOSE);
        } else if (c == '|') {
            sign(Token.Kind.BAR);
        } else if ((c == '-' || c == '+') && startsSomething()) {
            sign(c == '-' ? Token.Kind.MINUS : Token.Kind.PLUS);
        } else if (c == '=' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
            at++;
            word(Token.Kind.EXACT);
        } else if (WORD.matcher(text).region(at, text.length()).lookingAt()) {
            word(Token.Kind.WORD);
        } else {
            at++;
        }
    }

    /** A sign that excludes or demands stands before something, with a space or nothing before it. */
    private boolean startsSomething() {
        boolean apart = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
        return apart && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    private void sign(Token.Kind kind) {
        tokens.add(new Token(kind, text.substring(at, at + 1), -1));
        at++;
    }

    private void phrase() {
        int end = at + 1;
        while (end < text.length() && QUOTES.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == text.length()) {
            throw new CotejoException("search.quote");
        }
        String inner = text.substring(at + 1, end);
        at = end + 1;
        tokens.add(new Token(Token.Kind.PHRASE, inner, number()));
    }

    private void word(Token.Kind kind) {
        Matcher word = WORD.matcher(text).region(at, text.length());
        if (!word.lookingAt()) {
            at++;
            return;
        }
        at = word.end();
        String plain = TAIL.matcher(word.group()).replaceAll("");
        int number = number();
        if (!plain.isEmpty()) {
            tokens.add(new Token(kind, plain, number));
        }
    }

    private int number() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            return -1;
        }
        at = number.end();
        return number.group(1).isEmpty() ? 2 : Integer.parseInt(number.group(1));
    }
}
