package org.cotejo.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.rulebook.FactWords;
import org.cotejo.text.TextRange;

/** Finds what a text defines, by a mark such as {@code se entiende por} or as an item of a list of terms. */
final class DefinitionReader {
    private static final Pattern TERM_END =
            Pattern.compile(":|\\.[-–—]|[.\\s][-–—](?=\\s)|\\.(?=\\s++\\p{Lu})|,(?=\\s)|\\s(?=\\()");
    private static final Pattern ARTICLE = Pattern.compile("^(?i:el|la|los|las|un|una)\\s++(?=\\S)");
    private static final String QUOTES = "\"“”«»'‘’ ";

    private final FactWords.Definitions words;
    private final List<String> joins;

    DefinitionReader(FactWords words) {
        this.words = words.definitions();
        this.joins = words.bodies().joins();
    }

    /** @param context opening words the text depends on */
    List<Fact> in(String text, Tokens tokens, List<String> context) {
        List<Fact> found = new ArrayList<>();
        if (!text.stripTrailing().endsWith(":") && context.stream().anyMatch(this::opensList)) {
            item(text, found);
        }
        for (int at = 0; at < tokens.size() && found.isEmpty(); at++) {
            int mark = tokens.longest(words.marks(), at);
            if (mark > 0 && at + mark < tokens.size()) {
                marked(text, tokens, at + mark, found);
            }
        }
        return found;
    }

    /** A heading that speaks of definitions opens nothing: the words before the list do, and they end in a colon. */
    private boolean opensList(String opening) {
        if (!opening.stripTrailing().endsWith(":")) {
            return false;
        }
        Tokens tokens = new Tokens(opening);
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.longest(words.lists(), at) > 0 || tokens.longest(words.marks(), at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code Casa de paso: el lugar …}, {@code Fondo.- El que …}. */
    private void item(String text, List<Fact> found) {
        Matcher end = TERM_END.matcher(text);
        if (end.find() && isTerm(text.substring(0, end.start()))) {
            int meaning = end.end();
            if (text.startsWith("(", meaning)) {
                int close = text.indexOf(')', meaning);
                meaning = close < 0 ? meaning : close + 1;
            }
            found.add(definition(text, 0, end.start(), meaning, text.length()));
        }
    }

    private boolean isTerm(String words) {
        String bare = words.strip();
        boolean named = !bare.isEmpty() && (Character.isUpperCase(first(bare)) || QUOTES.indexOf(bare.charAt(0)) >= 0);
        return named && bare.split("\\s+").length <= this.words.longestTerm();
    }

    private static int first(String text) {
        return text.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
    }

    /** From the mark to the first comma, colon, or word that opens a meaning. */
    private void marked(String text, Tokens tokens, int start, List<Fact> found) {
        int from = tokens.at(start).from();
        for (int at = start; at < tokens.size() && at <= start + words.longestTerm(); at++) {
            int end = tokens.at(at).to();
            boolean last = at + 1 == tokens.size();
            String gap = last
                    ? text.substring(end)
                    : text.substring(end, tokens.at(at + 1).from());
            boolean closed = gap.indexOf(',') >= 0 || gap.indexOf(':') >= 0;
            boolean opened = !last && words.openings().contains(tokens.word(at + 1)) && !isJoin(tokens.word(at));
            boolean isArticle =
                    at == start && ARTICLE.matcher(text.substring(from)).find();
            if ((closed || opened) && !isArticle) {
                found.add(definition(
                        text,
                        from,
                        end,
                        last ? text.length() : tokens.at(at + 1).from(),
                        sentenceEnd(text, end)));
                return;
            }
        }
    }

    private boolean isJoin(String word) {
        return joins.contains(word);
    }

    private static int sentenceEnd(String text, int from) {
        Matcher stop = Pattern.compile("\\.(?=\\s++\\p{Lu})").matcher(text);
        return stop.find(from) ? stop.start() + 1 : text.length();
    }

    private static Definition definition(String text, int from, int termEnd, int meaningFrom, int end) {
        String printed = text.substring(from, termEnd).strip();
        String bare = trim(printed);
        String term = ARTICLE.matcher(bare).replaceFirst("");
        String meaning = text.substring(Math.min(meaningFrom, end), end).strip();
        return new Definition(term, meaning, new TextRange(from, Math.max(end, termEnd)));
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
