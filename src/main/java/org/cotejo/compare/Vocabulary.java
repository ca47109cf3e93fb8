package org.cotejo.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How telling each word is among some texts: what stands in all of them tells nothing. */
final class Vocabulary {
    private final Map<String, Integer> texts = new HashMap<>();
    private final int size;

    Vocabulary(Collection<String> all) {
        size = all.size();
        all.forEach(text -> TermVector.counts(text).keySet().forEach(term -> texts.merge(term, 1, Integer::sum)));
    }

    /** Of a text, with what it is headed by counted again. */
    TermVector vector(String text, String heading) {
        Map<String, Double> weights = new TreeMap<>();
        add(text, 1, weights);
        add(heading, 1, weights);
        return TermVector.of(weights);
    }

    private void add(String text, double factor, Map<String, Double> weights) {
        TermVector.counts(text)
                .forEach((term, count) ->
                        weights.merge(term, factor * (1 + Math.log(count)) * weight(term), Double::sum));
    }

    /** Of one word: the rarer, the more. */
    double weight(String term) {
        return Math.log((size + 1) / (texts.getOrDefault(term, 0) + 0.5));
    }
}
