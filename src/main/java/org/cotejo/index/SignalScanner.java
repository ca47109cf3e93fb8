package org.cotejo.index;

import java.util.Locale;
import org.cotejo.rulebook.RulebookException;
import org.cotejo.rulebook.Signal;

/** Reads the tokens of one signal from left to right. White space between tokens means nothing. */
final class SignalScanner {
    private static final char END = '\0';
    private static final int LONGEST_EXCERPT = 400;

    private final Signal signal;
    private final String text;
    private int at;

    SignalScanner(Signal signal) {
        this.signal = signal;
        this.text = signal.query();
    }

    /** The next character that is not white space; {@code \0} at the end. */
    char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : END;
    }

    /** How far it has come. */
    int at() {
        return at;
    }

    /** What was read from there on. */
    String since(int from) {
        return text.substring(from, at).strip();
    }

    boolean atFunction() {
        return text.startsWith("fn:", at);
    }

    void skip(char wanted) {
        if (peek() != wanted) {
            throw complain("signal.expected", String.valueOf(wanted));
        }
        at++;
    }

    void expectEnd() {
        if (peek() != END) {
            throw complain("signal.several");
        }
    }

    /** {@code fn:name(} read to and with the bracket, in lower case. */
    String functionName() {
        int bracket = text.indexOf('(', at);
        if (bracket < 0) {
            throw complain("signal.bracket");
        }
        String name = text.substring(at + 3, bracket).strip().toLowerCase(Locale.ROOT);
        at = bracket + 1;
        return name;
    }

    String quoted() {
        skip('"');
        int close = text.indexOf('"', at);
        if (close < 0) {
            throw complain("signal.quote");
        }
        String words = text.substring(at, close);
        at = close + 1;
        return words;
    }

    /** The number behind a tilde right here, 0 where there is none. */
    int slop() {
        if (at < text.length() && text.charAt(at) == '~') {
            at++;
            return number();
        }
        return 0;
    }

    String conceptName() {
        skip('$');
        return word();
    }

    String word() {
        peek();
        int from = at;
        while (at < text.length() && !isDelimiter(text.charAt(at))) {
            at++;
        }
        if (from == at) {
            throw complain("signal.word");
        }
        return text.substring(from, at);
    }

    int number() {
        String word = word();
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw complain("signal.number", word);
        }
    }

    /** @param detail the one value the complaint is about, where there is one */
    RulebookException complain(String code, String... detail) {
        String excerpt = text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "…";
        return new RulebookException(
                signal.file(),
                signal.line(),
                code,
                Integer.toString(at + 1),
                excerpt,
                detail.length > 0 ? detail[0] : "");
    }

    private static boolean isDelimiter(char c) {
        return Character.isWhitespace(c) || c == '(' || c == ')' || c == '"';
    }
}
