package org.cotejo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cotejo.index.Sought;
import org.cotejo.model.CotejoException;
import org.cotejo.rulebook.SearchWords;
import org.cotejo.rulebook.SearchWords.Operator;
import org.cotejo.search.QueryScanner.Token;
import org.cotejo.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed: {@code "a phrase"}, {@code "words near"~5}, {@code -without}, {@code one OR other}, {@code (…)},
 * {@code word*}, {@code word~}, {@code =exact}, {@code +needed}. {@code OR} ties two neighbours, so that {@code a b OR c}
 * asks for a, and for b or c. As soon as any of these is typed, every other word is needed too; words alone are weighed.
 */
final class QueryReader {
    private static final int DEEPEST = 20;
    private static final int FEWEST_LETTERS = 2;

    private final SearchWords words;
    private final List<Token> tokens;

    /** Words that are all in capitals have no operators among them. */
    private final boolean shouted;

    private int at;
    private int depth;

    private QueryReader(String typed, SearchWords words) {
        this.words = words;
        this.tokens = QueryScanner.scan(typed);
        this.shouted = typed.chars().noneMatch(Character::isLowerCase);
    }

    /**
     * @throws CotejoException one sentence that says what cannot be understood
     */
    static Sought read(String typed, SearchWords words) {
        QueryReader reader = new QueryReader(typed, words);
        if (reader.tokens.isEmpty()) {
            throw new CotejoException("search.nothing");
        }
        if (reader.tokens.stream().allMatch(reader::isPlain)) {
            return new Sought.Plain(reader.asked(typed), false);
        }
        Sought sought = reader.every();
        if (reader.at < reader.tokens.size()) {
            throw new CotejoException("search.closed");
        }
        return sought;
    }

    /** A question without the words that only ask; as typed, where there are no others. */
    private String asked(String typed) {
        String asked = tokens.stream()
                .map(Token::text)
                .filter(word -> !words.asking().contains(Fold.accents(word)))
                .collect(Collectors.joining(" "));
        return asked.isEmpty() ? typed : asked;
    }

    private boolean isPlain(Token token) {
        return token.kind() == Token.Kind.WORD && token.number() < 0 && !isShaped(token) && operator(token) == null;
    }

    private static boolean isShaped(Token token) {
        return token.text().indexOf('*') >= 0 || token.text().indexOf('?') >= 0;
    }

    private @Nullable Operator operator(Token token) {
        boolean capitals = token.kind() == Token.Kind.WORD
                && !shouted
                && token.text().chars().allMatch(Character::isUpperCase);
        return capitals ? words.operators().get(Fold.accents(token.text())) : null;
    }

    /** Things side by side: all are needed. */
    private Sought every() {
        if (++depth > DEEPEST) {
            throw new CotejoException("search.deep", Integer.toString(DEEPEST));
        }
        List<Sought> parts = new ArrayList<>();
        List<Sought> none = new ArrayList<>();
        while (at < tokens.size() && !is(Token.Kind.CLOSE)) {
            if (isOperator(Operator.AND)) {
                String word = tokens.get(at++).text();
                needs(word, !parts.isEmpty() || !none.isEmpty());
                needs(word, at < tokens.size() && !is(Token.Kind.CLOSE));
            } else if (is(Token.Kind.MINUS) || isOperator(Operator.NOT)) {
                String sign = tokens.get(at++).text();
                none.add(operand().orElseThrow(() -> new CotejoException("search.dangling", sign)));
            } else {
                parts.add(alternatives());
            }
        }
        depth--;
        if (parts.isEmpty()) {
            throw new CotejoException(none.isEmpty() ? "search.empty" : "search.only_without");
        }
        return parts.size() == 1 && none.isEmpty() ? parts.get(0) : new Sought.Every(joined(parts), none);
    }

    private static void needs(String operator, boolean there) {
        if (!there) {
            throw new CotejoException("search.dangling", operator);
        }
    }

    /** Neighbouring words are read together, so that terms of several words have their synonyms. */
    private static List<Sought> joined(List<Sought> parts) {
        List<Sought> joined = new ArrayList<>();
        for (Sought part : parts) {
            int last = joined.size() - 1;
            if (part instanceof Sought.Plain plain && last >= 0 && joined.get(last) instanceof Sought.Plain before) {
                joined.set(last, new Sought.Plain(before.words() + " " + plain.words(), true));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private Sought alternatives() {
        List<Sought> ways = new ArrayList<>();
        ways.add(first());
        while (at < tokens.size() && isOperator(Operator.OR)) {
            String sign = tokens.get(at++).text();
            ways.add(operand().orElseThrow(() -> new CotejoException("search.dangling", sign)));
        }
        return ways.size() == 1 ? ways.get(0) : new Sought.Any(ways);
    }

    private Sought first() {
        Token token = tokens.get(at);
        return operand().orElseThrow(() -> new CotejoException("search.dangling", token.text()));
    }

    /** One thing; empty where none stands here. */
    private Optional<Sought> operand() {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        Token token = tokens.get(at);
        switch (token.kind()) {
            case PLUS -> {
                at++;
                return operand();
            }
            case OPEN -> {
                at++;
                Sought inner = every();
                if (at >= tokens.size()) {
                    throw new CotejoException("search.open");
                }
                at++;
                return Optional.of(inner);
            }
            case PHRASE -> {
                at++;
                return Optional.of(phrase(token));
            }
            case WORD, EXACT -> {
                if (operator(token) != null) {
                    return Optional.empty();
                }
                at++;
                return Optional.of(word(token));
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    private static Sought phrase(Token token) {
        if (token.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new CotejoException("search.empty");
        }
        return token.number() < 0 ? new Sought.Phrase(token.text()) : new Sought.Close(token.text(), token.number());
    }

    private static Sought word(Token token) {
        String text = token.text();
        if (token.kind() == Token.Kind.EXACT) {
            return new Sought.Exact(text);
        }
        if (token.number() >= 0) {
            return new Sought.Alike(text.toLowerCase(Locale.ROOT), Math.max(1, Math.min(2, token.number())));
        }
        if (isShaped(token)) {
            if (text.codePoints().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS) {
                throw new CotejoException("search.wide", text);
            }
            return new Sought.Shaped(text.toLowerCase(Locale.ROOT));
        }
        return new Sought.Plain(text, true);
    }

    private boolean is(Token.Kind kind) {
        return tokens.get(at).kind() == kind;
    }

    private boolean isOperator(Operator operator) {
        return operator(tokens.get(at)) == operator || operator == Operator.OR && is(Token.Kind.BAR);
    }
}
