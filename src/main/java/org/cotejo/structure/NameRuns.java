package org.cotejo.structure;

import java.util.Set;
import org.cotejo.rulebook.NameWords;

/** Cuts names out of a text: words with a capital, and the small ones that join them. */
final class NameRuns {
    private static final String QUOTES = "\"“”«»";

    private final Set<String> articles;
    private final Set<String> joins;
    private final Set<String> never;

    NameRuns(NameWords words) {
        articles = Set.copyOf(words.articles());
        joins = Set.copyOf(words.joins());
        never = Set.copyOf(words.never());
    }

    /** The name that ends at a place, behind an article or at the start of the text; empty where none does. */
    String before(String text, int place) {
        int end = place > 0 && isQuote(text, place - 1) ? place - 1 : place;
        int start = end;
        int at = end;
        boolean article = false;
        while (at > 0) {
            int from = wordStart(text, at);
            boolean capital = from < at && isNamePart(text, from);
            String word = Folded.of(text.substring(from, at));
            if (from == at || !capital && !joins.contains(word) || article && capital && isOutside(text, from, word)) {
                break;
            }
            article = !capital && articles.contains(word) && !isJoined(text, from);
            start = capital ? from : start;
            at = capital && text.startsWith(", ", from - 2) && isNamePart(text, wordStart(text, from - 2))
                    ? from - 2
                    : from > 0 && text.charAt(from - 1) == ' ' ? from - 1 : 0;
        }
        String name = text.substring(start, end);
        boolean opened = isOpened(text, start);
        String first = Folded.of(name.split(" ", 2)[0]);
        return articles.contains(first) ? name.substring(first.length()).strip() : opened ? name : "";
    }

    /** Whether a word before an article is none of the name: {@code Créase la Red}, {@code en el Estado la Red}. */
    private boolean isOutside(String text, int start, String word) {
        return never.contains(word) || start < 2 || !Character.isLetterOrDigit(text.charAt(start - 2));
    }

    /** Whether an article belongs to a preposition before it: {@code por la Libertad}. */
    private boolean isJoined(String text, int article) {
        int end = article - 1;
        return end > 0 && text.charAt(end) == ' ' && joins.contains(text.substring(wordStart(text, end), end));
    }

    /** Whether a name may begin here: at the start, behind a quotation mark or an article. */
    private boolean isOpened(String text, int start) {
        int end = start - 1;
        return end <= 0
                || isQuote(text, end)
                || articles.contains(Folded.of(text.substring(wordStart(text, end), end)));
    }

    /** The name that begins at a place; empty where none does. */
    String at(String text, int place) {
        int end = place;
        int at = place;
        while (at < text.length()) {
            int to = wordEnd(text, at);
            boolean capital = to > at && isNamePart(text, at);
            if (to == at || !capital && (end == place || !joins.contains(text.substring(at, to)))) {
                break;
            }
            end = capital ? to : end;
            boolean comma = capital && text.startsWith(", ", to) && to + 2 < text.length() && isNamePart(text, to + 2);
            if (!comma && (to >= text.length() || text.charAt(to) != ' ')) {
                break;
            }
            at = to + (comma ? 2 : 1);
        }
        return text.substring(place, end);
    }

    private static boolean isNamePart(String text, int at) {
        return Character.isUpperCase(text.charAt(at)) || Character.isDigit(text.charAt(at));
    }

    private static boolean isQuote(String text, int at) {
        return QUOTES.indexOf(text.charAt(at)) >= 0;
    }

    private static int wordStart(String text, int end) {
        int at = end;
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
