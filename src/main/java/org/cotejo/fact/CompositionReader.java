package org.cotejo.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cotejo.model.Provision;
import org.cotejo.rulebook.FactWords;

/**
 * Finds of whom bodies consist: an opening such as {@code El Consejo se integrará por:} and the items below it. Immutable,
 * shared between threads.
 */
public final class CompositionReader {
    private static final Pattern ITEM_END =
            Pattern.compile("(?<![\\s,;.])[\\s,;.]*+(?:(?<=[,;\\s])(?:y|e|o)[\\s,;.]*+)?$");

    private final List<String> marks;
    private final BodyReader bodies;

    public CompositionReader(FactWords words) {
        this.marks = words.composition();
        this.bodies = new BodyReader(words);
    }

    /** In reading order, of an article and all below it; repealed provisions say nothing. */
    public List<Composition> in(Provision article) {
        return article.walk().flatMap(provision -> opened(provision).stream()).toList();
    }

    private Optional<Composition> opened(Provision provision) {
        List<String> members = provision.children().stream()
                .filter(child -> !child.repealed() && !child.num().isEmpty())
                .map(child -> ITEM_END.matcher(child.text().strip()).replaceFirst(""))
                .filter(text -> !text.isEmpty())
                .toList();
        if (provision.repealed() || members.isEmpty()) {
            return Optional.empty();
        }
        Tokens tokens = new Tokens(provision.text());
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.longest(marks, at) > 0) {
                return Optional.of(new Composition(body(provision.text(), tokens, at), members, provision.eId()));
            }
        }
        return Optional.empty();
    }

    /** The body named last before the words, where none is the first behind them. */
    private String body(String text, Tokens tokens, int mark) {
        int place = tokens.at(mark).from();
        List<Body> named = bodies.in(text, tokens);
        return named.stream()
                .filter(body -> body.range().from() < place)
                .reduce((first, second) -> second)
                .or(() -> named.stream().findFirst())
                .map(Body::name)
                .orElse("");
    }
}
