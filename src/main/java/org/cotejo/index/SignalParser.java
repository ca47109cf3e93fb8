package org.cotejo.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.cotejo.rulebook.RulebookException;
import org.cotejo.rulebook.Signal;

/**
 * Reads a signal, which then gives a Lucene interval source.
 *
 * <p>The syntax is that of Lucene's standard query parser for interval functions ({@code fn:ordered(a b)},
 * {@code fn:maxwidth(8 fn:unordered(a "b c"))} …), with quoted phrases ({@code "a b"~2} allows two words between), exact
 * forms ({@code =víctima}), prefixes of exact forms ({@code capacit*}) and {@code $concept} for the terms of a concept.
 * Lucene's own parser gives queries, which find documents; this one gives the sources, which find places.
 */
final class SignalParser {
    /** What no honest signal comes near: how deep its functions and concepts nest, and of how many words it is made. */
    private static final int DEEPEST = 60;

    private static final int MOST_WORDS = 20_000;

    /** A shorter beginning stands for more words than can be looked up. */
    private static final int SHORTEST_STUB = 2;

    private final Map<String, List<Signal>> concepts;
    private final Shared shared;
    private final Set<String> open = new LinkedHashSet<>();
    private final Set<String> named = new HashSet<>();
    private int depth;
    private int size;

    /** For signals that are only looked at. */
    SignalParser(Map<String, List<Signal>> concepts) {
        this(concepts, new Shared(new Places(Scope.NONE, Documents.READING)));
    }

    /** @param shared what others make and use, too, that parse by the same concepts */
    SignalParser(Map<String, List<Signal>> concepts, Shared shared) {
        this.concepts = concepts;
        this.shared = shared;
    }

    /**
     * @return what refuses, when its source is asked for, a signal beyond the limits of Lucene itself
     * @throws RulebookException where the signal is not well formed or names an unknown concept, with its line
     */
    SignalNode parse(Signal signal) {
        depth = 0;
        size = 0;
        open.clear();
        return read(signal);
    }

    /** The concepts that signals read so far are built from. */
    Set<String> conceptsUsed() {
        return Set.copyOf(named);
    }

    private SignalNode read(Signal signal) {
        SignalScanner in = new SignalScanner(signal);
        SignalNode node = expression(in);
        in.expectEnd();
        return new SignalNode.Whole(node, in);
    }

    private SignalNode expression(SignalScanner in) {
        if (++depth > DEEPEST) {
            throw in.complain("signal.deep", Integer.toString(DEEPEST));
        }
        SignalNode source = expressionAt(in);
        depth--;
        return source;
    }

    private void grow(SignalScanner in, int words) {
        size += words;
        if (size > MOST_WORDS) {
            throw in.complain("signal.big", Integer.toString(MOST_WORDS));
        }
    }

    private SignalNode expressionAt(SignalScanner in) {
        return switch (in.peek()) {
            case '"' -> phrase(in);
            case '$' -> concept(in);
            case '=' -> exact(in);
            default -> in.atFunction() ? function(in) : word(in);
        };
    }

    private SignalNode phrase(SignalScanner in) {
        String words = in.quoted();
        int slop = in.slop();
        List<SignalNode> parts = shared.words(words);
        grow(in, parts.size());
        if (parts.isEmpty()) {
            throw in.complain("signal.no_words");
        }
        return slop == 0
                ? all(parts, Intervals::phrase)
                : all(parts, sources -> Intervals.maxgaps(slop, Intervals.ordered(sources)));
    }

    private SignalNode concept(SignalScanner in) {
        String name = in.conceptName();
        named.add(name);
        List<Signal> terms = concepts.get(name);
        if (terms == null) {
            throw in.complain("signal.unknown_concept", name);
        }
        if (!open.add(name)) {
            throw in.complain("signal.loop", name);
        }
        try {
            Shared.Concept known = shared.concepts.get(name);
            if (known != null) {
                grow(in, known.size());
                return known.node();
            }
            int before = size;
            SignalNode either =
                    new SignalNode.Any(terms.stream().map(this::read).toList(), Intervals::or);
            SignalNode node = new SignalNode.Concept(name, either, shared.places);
            shared.concepts.put(name, new Shared.Concept(node, size - before));
            return node;
        } finally {
            open.remove(name);
        }
    }

    private SignalNode exact(SignalScanner in) {
        in.skip('=');
        grow(in, 1);
        return shared.term(SpanishFilter.exact(in.word().toLowerCase(Locale.ROOT)));
    }

    private SignalNode word(SignalScanner in) {
        String word = in.word();
        grow(in, 1);
        if (word.endsWith("*")) {
            String stub = word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT);
            if (stub.length() < SHORTEST_STUB) {
                throw in.complain("signal.stub", word);
            }
            return shared.stub(SpanishFilter.exact(stub));
        }
        List<SignalNode> parts = shared.words(word);
        if (parts.isEmpty()) {
            throw in.complain("signal.no_word", word);
        }
        return parts.size() == 1 ? parts.get(0) : all(parts, Intervals::phrase);
    }

    private SignalNode function(SignalScanner in) {
        String name = in.functionName();
        SignalNode source = call(name, in);
        in.skip(')');
        return source;
    }

    private SignalNode call(String name, SignalScanner in) {
        return switch (name) {
            case "or" -> new SignalNode.Any(many(in), Intervals::or);
            case "ordered" -> all(many(in), Intervals::ordered);
            case "unordered" -> all(many(in), Intervals::unordered);
            case "unorderednooverlaps" -> all(two(in), each -> Intervals.unorderedNoOverlaps(each[0], each[1]));
            case "phrase" -> all(many(in), Intervals::phrase);
            case "maxwidth" -> {
                int width = in.number();
                yield all(List.of(expression(in)), each -> Intervals.maxwidth(width, each[0]));
            }
            case "maxgaps" -> {
                int gaps = in.number();
                yield all(List.of(expression(in)), each -> Intervals.maxgaps(gaps, each[0]));
            }
            case "atleast" -> {
                int least = in.number();
                yield new SignalNode.Any(many(in), each -> Intervals.atLeast(least, each));
            }
            case "before" -> all(two(in), each -> Intervals.before(each[0], each[1]));
            case "after" -> all(two(in), each -> Intervals.after(each[0], each[1]));
            case "containing" -> all(two(in), each -> Intervals.containing(each[0], each[1]));
            case "notcontaining" -> first(two(in), each -> Intervals.notContaining(each[0], each[1]));
            case "containedby" -> all(two(in), each -> Intervals.containedBy(each[0], each[1]));
            case "notcontainedby" -> first(two(in), each -> Intervals.notContainedBy(each[0], each[1]));
            case "within" -> {
                SignalNode what = expression(in);
                int reach = in.number();
                yield all(List.of(what, expression(in)), each -> Intervals.within(each[0], reach, each[1]));
            }
            case "notwithin" -> {
                SignalNode what = expression(in);
                int reach = in.number();
                yield first(List.of(what, expression(in)), each -> Intervals.notWithin(each[0], reach, each[1]));
            }
            case "overlapping" -> all(two(in), each -> Intervals.overlapping(each[0], each[1]));
            case "nonoverlapping" -> first(two(in), each -> Intervals.nonOverlapping(each[0], each[1]));
            case "cites" -> citation(in);
            case "extend" -> {
                SignalNode what = expression(in);
                int before = in.number();
                int after = in.number();
                yield all(List.of(what), each -> Intervals.extend(each[0], before, after));
            }
            default -> throw in.complain("signal.function", name);
        };
    }

    /** The law as a concept or a phrase, and one place of it or more. */
    private SignalNode citation(SignalScanner in) {
        int from = in.at();
        SignalNode law = expression(in);
        String name = in.since(from);
        List<CitedPlace> places = new ArrayList<>();
        while (in.peek() != ')') {
            String place = in.word();
            if (!CitedPlace.isOne(place)) {
                throw in.complain("signal.place", place);
            }
            places.add(CitedPlace.of(place));
        }
        if (places.isEmpty()) {
            throw in.complain("signal.no_terms");
        }
        grow(in, places.size());
        return shared.citation(name, law, places);
    }

    private static SignalNode all(List<SignalNode> parts, Function<IntervalsSource[], IntervalsSource> composed) {
        return new SignalNode.All(parts, composed);
    }

    private static SignalNode first(List<SignalNode> parts, Function<IntervalsSource[], IntervalsSource> composed) {
        return new SignalNode.First(parts.get(0), parts.subList(1, parts.size()), composed);
    }

    private List<SignalNode> two(SignalScanner in) {
        SignalNode one = expression(in);
        return List.of(one, expression(in));
    }

    private List<SignalNode> many(SignalScanner in) {
        List<SignalNode> parts = new ArrayList<>();
        while (in.peek() != ')') {
            parts.add(expression(in));
        }
        if (parts.isEmpty()) {
            throw in.complain("signal.no_terms");
        }
        return parts;
    }
}
