package org.cotejo.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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

    private final Map<String, List<Signal>> concepts;
    private final Map<String, IntervalsSource> compiled = new HashMap<>();
    private final Map<String, IntervalsSource> terms = new HashMap<>();
    private final TermSource.Cache places = new TermSource.Cache();
    private final Set<String> open = new LinkedHashSet<>();

    SignalParser(Map<String, List<Signal>> concepts) {
        this.concepts = concepts;
    }

    private IntervalsSource term(String term) {
        return terms.computeIfAbsent(term, word -> new TermSource(word, places));
    }

    /** @throws RulebookException where the signal is not well formed or names an unknown concept, with its line */
    IntervalsSource parse(Signal signal) {
        SignalScanner in = new SignalScanner(signal);
        try {
            IntervalsSource source = expression(in);
            in.expectEnd();
            return source;
        } catch (IllegalArgumentException e) {
            // Lucene's own limits, for example too many alternatives within one function
            throw in.complain(String.valueOf(e.getMessage()));
        }
    }

    private IntervalsSource expression(SignalScanner in) {
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
        if (parts.isEmpty()) {
            throw in.complain("a phrase without words");
        }
        IntervalsSource[] array = parts.toArray(IntervalsSource[]::new);
        return slop == 0 ? Intervals.phrase(array) : Intervals.maxgaps(slop, Intervals.ordered(array));
    }

    private IntervalsSource concept(SignalScanner in) {
        String name = in.conceptName();
        List<Signal> terms = concepts.get(name);
        if (terms == null) {
            throw in.complain("unknown concept $" + name);
        }
        if (!open.add(name)) {
            throw in.complain("the concept $" + name + " contains itself: " + open);
        }
        try {
            IntervalsSource known = compiled.get(name);
            if (known == null) {
                known = Intervals.or(terms.stream().map(this::parse).toArray(IntervalsSource[]::new));
                compiled.put(name, known);
            }
            return known;
        } finally {
            open.remove(name);
        }
    }

    private IntervalsSource exact(SignalScanner in) {
        in.skip('=');
        return term(SpanishFilter.exact(in.word().toLowerCase(Locale.ROOT)));
    }

    private IntervalsSource word(SignalScanner in) {
        String word = in.word();
        if (word.endsWith("*")) {
            String stub = word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT);
            return Intervals.prefix(new BytesRef(SpanishFilter.exact(stub)), MAX_EXPANSIONS);
        }
        List<Words.Word> parts = Words.of(word);
        if (parts.isEmpty()) {
            throw in.complain("'" + word + "' is no word");
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
            default -> throw in.complain("unknown function fn:" + name);
        };
    }

    private IntervalsSource[] many(SignalScanner in) {
        List<IntervalsSource> sources = new ArrayList<>();
        while (in.peek() != ')') {
            sources.add(expression(in));
        }
        if (sources.isEmpty()) {
            throw in.complain("a function without terms");
        }
        return Collections.unmodifiableList(sources).toArray(IntervalsSource[]::new);
    }
}
