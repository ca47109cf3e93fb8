package org.cotejo.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.BytesRef;
import org.cotejo.rulebook.RulebookException;
import org.cotejo.rulebook.Signal;

/**
 * Turns a signal into a Lucene interval source.
 *
 * <p>The syntax is that of Lucene's standard query parser for interval functions ({@code fn:ordered(a b)},
 * {@code fn:maxwidth(8 fn:unordered(a "b c"))} …), with quoted phrases ({@code "a b"~2} allows two words between), exact
 * forms ({@code =víctima}), prefixes of exact forms ({@code capacit*}) and {@code $concept} for the terms of a concept.
 * Lucene's own parser gives queries, which find documents; this one gives the sources, which find places.
 */
final class SignalParser {
    private static final int MAX_EXPANSIONS = 256;

    /** What no honest signal comes near: how deep its functions and concepts nest, and of how many words it is made. */
    private static final int DEEPEST = 60;

    private static final int MOST_WORDS = 20_000;

    /** A shorter beginning stands for more words than can be looked up. */
    private static final int SHORTEST_STUB = 2;

    private final Map<String, List<Signal>> concepts;
    private final Map<String, IntervalsSource> compiled = new HashMap<>();
    private final Map<String, IntervalsSource> terms = new HashMap<>();
    private final TermSource.Cache places = new TermSource.Cache();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final Set<String> named = new HashSet<>();
    private int depth;
    private int size;

    SignalParser(Map<String, List<Signal>> concepts) {
        this.concepts = concepts;
    }

    private IntervalsSource term(String term) {
        return terms.computeIfAbsent(term, word -> new TermSource(word, places));
    }

    /** @throws RulebookException where the signal is not well formed or names an unknown concept, with its line */
    IntervalsSource parse(Signal signal) {
        depth = 0;
        size = 0;
        open.clear();
        return read(signal);
    }

    /** The concepts that signals read so far are built from. */
    Set<String> conceptsUsed() {
        return Set.copyOf(named);
    }

    private IntervalsSource read(Signal signal) {
        SignalScanner in = new SignalScanner(signal);
        try {
            IntervalsSource source = expression(in);
            in.expectEnd();
            return source;
        } catch (IllegalArgumentException e) {
            // Lucene's own limits, for example too many alternatives within one function
            throw in.complain("signal.lucene", String.valueOf(e.getMessage()));
        }
    }

    private IntervalsSource expression(SignalScanner in) {
        if (++depth > DEEPEST) {
            throw in.complain("signal.deep", Integer.toString(DEEPEST));
        }
        IntervalsSource source = expressionAt(in);
        depth--;
        return source;
    }

    private void grow(SignalScanner in, int words) {
        size += words;
        if (size > MOST_WORDS) {
            throw in.complain("signal.big", Integer.toString(MOST_WORDS));
        }
    }

    private IntervalsSource expressionAt(SignalScanner in) {
        return switch (in.peek()) {
            case '"' -> phrase(in);
            case '$' -> concept(in);
            case '=' -> exact(in);
            default -> in.atFunction() ? function(in) : word(in);
        };
    }

    private IntervalsSource phrase(SignalScanner in) {
        String words = in.quoted();
        int slop = in.slop();
        List<IntervalsSource> parts = new ArrayList<>();
        for (Words.Word word : Words.of(words)) {
            parts.add(term(word.stem()));
        }
        grow(in, parts.size());
        if (parts.isEmpty()) {
            throw in.complain("signal.no_words");
        }
        IntervalsSource[] array = parts.toArray(IntervalsSource[]::new);
        return slop == 0 ? Intervals.phrase(array) : Intervals.maxgaps(slop, Intervals.ordered(array));
    }

    private IntervalsSource concept(SignalScanner in) {
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
            IntervalsSource known = compiled.get(name);
            if (known == null) {
                int before = size;
                known = Intervals.or(terms.stream().map(this::read).toArray(IntervalsSource[]::new));
                compiled.put(name, known);
                sizes.put(name, size - before);
            } else {
                grow(in, sizes.get(name));
            }
            return known;
        } finally {
            open.remove(name);
        }
    }

    private IntervalsSource exact(SignalScanner in) {
        in.skip('=');
        grow(in, 1);
        return term(SpanishFilter.exact(in.word().toLowerCase(Locale.ROOT)));
    }

    private IntervalsSource word(SignalScanner in) {
        String word = in.word();
        grow(in, 1);
        if (word.endsWith("*")) {
            String stub = word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT);
            if (stub.length() < SHORTEST_STUB) {
                throw in.complain("signal.stub", word);
            }
            return Intervals.prefix(new BytesRef(SpanishFilter.exact(stub)), MAX_EXPANSIONS);
        }
        List<Words.Word> parts = Words.of(word);
        if (parts.isEmpty()) {
            throw in.complain("signal.no_word", word);
        }
        return Intervals.phrase(parts.stream().map(part -> term(part.stem())).toArray(IntervalsSource[]::new));
    }

    private IntervalsSource function(SignalScanner in) {
        String name = in.functionName();
        IntervalsSource source = call(name, in);
        in.skip(')');
        return source;
    }

    private IntervalsSource call(String name, SignalScanner in) {
        return switch (name) {
            case "or" -> Intervals.or(many(in));
            case "ordered" -> Intervals.ordered(many(in));
            case "unordered" -> Intervals.unordered(many(in));
            case "unorderednooverlaps" -> Intervals.unorderedNoOverlaps(expression(in), expression(in));
            case "phrase" -> Intervals.phrase(many(in));
            case "maxwidth" -> Intervals.maxwidth(in.number(), expression(in));
            case "maxgaps" -> Intervals.maxgaps(in.number(), expression(in));
            case "atleast" -> Intervals.atLeast(in.number(), many(in));
            case "before" -> Intervals.before(expression(in), expression(in));
            case "after" -> Intervals.after(expression(in), expression(in));
            case "containing" -> Intervals.containing(expression(in), expression(in));
            case "notcontaining" -> Intervals.notContaining(expression(in), expression(in));
            case "containedby" -> Intervals.containedBy(expression(in), expression(in));
            case "notcontainedby" -> Intervals.notContainedBy(expression(in), expression(in));
            case "within" -> Intervals.within(expression(in), in.number(), expression(in));
            case "notwithin" -> Intervals.notWithin(expression(in), in.number(), expression(in));
            case "overlapping" -> Intervals.overlapping(expression(in), expression(in));
            case "nonoverlapping" -> Intervals.nonOverlapping(expression(in), expression(in));
            case "extend" -> Intervals.extend(expression(in), in.number(), in.number());
            default -> throw in.complain("signal.function", name);
        };
    }

    private IntervalsSource[] many(SignalScanner in) {
        List<IntervalsSource> sources = new ArrayList<>();
        while (in.peek() != ')') {
            sources.add(expression(in));
        }
        if (sources.isEmpty()) {
            throw in.complain("signal.no_terms");
        }
        return Collections.unmodifiableList(sources).toArray(IntervalsSource[]::new);
    }
}
