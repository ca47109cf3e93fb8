package org.cotejo.fact;

import java.util.List;
import java.util.Optional;
import org.cotejo.rulebook.FactWords;
import org.cotejo.text.TextRange;

/** Reads definitions in sentences: {@code Se entiende por …}, {@code Por … se entiende}, {@code … es el conjunto de …}. */
final class TermSentences {
    private static final int LONGEST_SUBJECT = 6;

    private final FactWords.Definitions words;
    private final List<String> joins;
    private final List<String> articles;

    TermSentences(FactWords words) {
        this.words = words.definitions();
        this.joins = words.bodies().joins();
        this.articles = words.bodies().articles();
    }

    /** The first definition of a text. */
    Optional<Definition> read(String text, Tokens tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Definition> found = at(text, tokens, at);
            if (found.isPresent()) {
                return found;
            }
        }
        return kind(text, tokens);
    }

    private Optional<Definition> at(String text, Tokens tokens, int at) {
        int mark = tokens.longest(words.marks(), at);
        if (mark > 0) {
            return marked(text, tokens, at + mark, true);
        }
        int name = tokens.longest(words.names(), at);
        if (name > 0) {
            return marked(text, tokens, at + name, false);
        }
        int regard = tokens.longest(words.regards(), at);
        if (regard > 0) {
            boolean effects = tokens.isAnywhereBefore(words.effects(), at);
            return marked(text, tokens, at + regard, false)
                    .filter(definition -> effects || definition.term().indexOf(' ') > 0);
        }
        int alias = tokens.longest(words.aliases(), at);
        if (alias > 0) {
            return alias(text, tokens, at, at + alias);
        }
        return words.by().contains(tokens.word(at)) ? between(text, tokens, at + 1) : Optional.empty();
    }

    /** From the mark to the first comma, colon, or word that opens a meaning. */
    private Optional<Definition> marked(String text, Tokens tokens, int start, boolean comma) {
        if (start >= tokens.size() || words.never().contains(tokens.word(start))) {
            return Optional.empty();
        }
        int from = quoted(text, tokens.at(start).from());
        for (int at = start; at < tokens.size() && at <= start + words.longestTerm(); at++) {
            int end = tokens.at(at).to();
            boolean last = at + 1 == tokens.size();
            int next = last ? text.length() : tokens.at(at + 1).from();
            String gap = text.substring(end, next);
            boolean closed = gap.indexOf(':') >= 0 || comma && gap.indexOf(',') >= 0;
            boolean opened =
                    !last && words.openings().contains(tokens.word(at + 1)) && !joins.contains(tokens.word(at));
            boolean article = at == start && Terms.startsWithArticle(text.substring(from));
            if ((closed || opened) && !article) {
                return Optional.of(Terms.definition(text, from, end, next, Terms.sentenceEnd(text, end)));
            }
            if (gap.indexOf(';') >= 0 || gap.indexOf('.') >= 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int quoted(String text, int from) {
        return from > 0 && Terms.isQuoted(text.substring(from - 1)) && text.charAt(from - 1) != ' ' ? from - 1 : from;
    }

    /** {@code por … se entenderá …}. */
    private Optional<Definition> between(String text, Tokens tokens, int start) {
        for (int at = start + 1; at < tokens.size() && at <= start + words.longestTerm(); at++) {
            int behind = tokens.longest(words.behind(), at);
            if (behind > 0 && at + behind < tokens.size()) {
                int end = tokens.at(at - 1).to();
                return Optional.of(Terms.definition(
                        text,
                        tokens.at(start).from(),
                        end,
                        tokens.at(at + behind).from(),
                        Terms.sentenceEnd(text, end)));
            }
            if (tokens.at(at).broken()) {
                break;
            }
        }
        return Optional.empty();
    }

    /** {@code la Secretaría de Aguas, en lo sucesivo la Secretaría}: what stands before it is the meaning. */
    private Optional<Definition> alias(String text, Tokens tokens, int mark, int start) {
        int at = start + (articles.contains(tokens.word(start)) ? 1 : 0);
        if (at >= tokens.size()
                || !Character.isUpperCase(text.charAt(tokens.at(at).from()))) {
            return Optional.empty();
        }
        int last = at;
        while (last + 1 < tokens.size()
                && text.substring(tokens.at(last).to(), tokens.at(last + 1).from())
                        .equals(" ")
                && Character.isUpperCase(text.charAt(tokens.at(last + 1).from()))) {
            last++;
        }
        TextRange range = new TextRange(tokens.at(start).from(), tokens.at(last).to());
        String meaning = text.substring(0, tokens.at(mark).from()).replaceAll("(?<![\\s,(])[\\s,(]++$", "");
        return Optional.of(new Definition(Terms.term(text, tokens.at(at).from(), range.to()), meaning, range));
    }

    /** {@code La alerta temprana es el conjunto …}: a subject without a name in it, and the kind of thing it is. */
    private Optional<Definition> kind(String text, Tokens tokens) {
        int start = 0;
        boolean effects = tokens.longest(words.effects(), 0) > 0;
        while (effects && start < tokens.size() && !follows(text, tokens, start, ',')) {
            start++;
        }
        if (effects && words.verbs().contains(tokens.word(start))) {
            return marked(text, tokens, start + 1, false);
        }
        start += articles.contains(tokens.word(start)) ? 1 : 0;
        for (int at = start + 1; at < tokens.size() && at <= start + LONGEST_SUBJECT; at++) {
            boolean named = at - 1 > start
                    && Character.isUpperCase(text.charAt(tokens.at(at - 1).from()));
            if (named || follows(text, tokens, at, ',') || tokens.at(at).broken()) {
                break;
            }
            int kind = at + 1 + (articles.contains(tokens.word(at + 1)) ? 1 : 0);
            boolean is = words.verbs().contains(tokens.word(at))
                    && (words.genera().contains(tokens.word(kind)) || effects && kind == at + 2);
            if (is && kind < tokens.size() && !words.never().contains(tokens.word(start))) {
                int end = tokens.at(at - 1).to();
                return Optional.of(Terms.definition(
                        text, tokens.at(start).from(), end, tokens.at(at + 1).from(), Terms.sentenceEnd(text, end)));
            }
        }
        return Optional.empty();
    }

    /** Whether a sign stands right before a token. */
    private static boolean follows(String text, Tokens tokens, int at, char sign) {
        return at > 0
                && text.substring(tokens.at(at - 1).to(), tokens.at(at).from()).indexOf(sign) >= 0;
    }
}
