package org.cotejo.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.text.TextRange;

/** Cuts terms and their meanings out of a text. */
final class Terms {
    private static final Pattern ARTICLE = Pattern.compile("^(?i:el|la|los|las|un|una)\\s++(?=\\S)");
    private static final Pattern SENTENCE_END = Pattern.compile("\\.(?=\\s++\\p{Lu})");
    private static final String QUOTES = "\"“”«»'‘’ ";

    private Terms() {}

    static boolean isQuoted(String text) {
        return QUOTES.indexOf(text.charAt(0)) >= 0;
    }

    static boolean startsWithArticle(String text) {
        return ARTICLE.matcher(text).find();
    }

    static int sentenceEnd(String text, int from) {
        Matcher stop = SENTENCE_END.matcher(text);
        return stop.find(from) ? stop.start() + 1 : text.length();
    }

    static Definition definition(String text, int from, int termEnd, int meaningFrom, int end) {
        String meaning = text.substring(Math.min(meaningFrom, end), end).strip();
        return new Definition(term(text, from, termEnd), meaning, new TextRange(from, Math.max(end, termEnd)));
    }

    /** As printed, without article and quotation marks. */
    static String term(String text, int from, int end) {
        String inside = trim(text.substring(from, end).strip());
        return trim(ARTICLE.matcher(inside).replaceFirst(""));
    }

    private static String trim(String term) {
        int from = 0;
        int to = term.length();
        while (from < to && QUOTES.indexOf(term.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && QUOTES.indexOf(term.charAt(to - 1)) >= 0) {
            to--;
        }
        return term.substring(from, to);
    }
}
