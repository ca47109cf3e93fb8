package org.cotejo.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.index.Stems;
import org.cotejo.rulebook.Likeness;

/** Some texts on each requirement, laid out by stem, so that a sentence is set beside all of them at once. Immutable. */
final class KnownTexts {
    private final Likeness likeness;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Span> spans = new LinkedHashMap<>();
    private final Map<String, List<Share>> byStem = new HashMap<>();

    /** What a stem weighs in one text. */
    private record Share(int text, double weight) {}

    /** The numbers of the texts on one requirement, end exclusive. */
    private record Span(int from, int to) {}

    KnownTexts(Likeness likeness, Map<String, List<String>> byRequirement) {
        this.likeness = likeness;
        byRequirement.forEach((requirement, some) -> {
            int from = texts.size();
            some.forEach(this::add);
            spans.put(requirement, new Span(from, texts.size()));
        });
    }

    private void add(String text) {
        int number = texts.size();
        texts.add(text);
        likeness.vector(Stems.of(text)).forEach((stem, weight) -> byStem.computeIfAbsent(stem, s -> new ArrayList<>())
                .add(new Share(number, weight)));
    }

    /** @param vector of a sentence, by the same likeness */
    Compared compare(Map<String, Double> vector) {
        double[] cosines = new double[texts.size()];
        vector.forEach((stem, weight) -> {
            for (Share share : byStem.getOrDefault(stem, List.of())) {
                cosines[share.text()] += weight * share.weight();
            }
        });
        return new Compared(cosines);
    }

    /** A sentence beside every text: the cosines, 0 to 1. */
    final class Compared {
        private final double[] cosines;

        private Compared(double[] cosines) {
            this.cosines = cosines;
        }

        /** On average to the three texts on a requirement that it is likest: one alone may share a word by chance. */
        double to(String requirement) {
            Span span = spans.get(requirement);
            double first = 0;
            double second = 0;
            double third = 0;
            for (int i = span.from(); i < span.to(); i++) {
                double each = cosines[i];
                if (each > first) {
                    third = second;
                    second = first;
                    first = each;
                } else if (each > second) {
                    third = second;
                    second = each;
                } else if (each > third) {
                    third = each;
                }
            }
            return (first + second + third) / 3;
        }

        /** To the text on any other requirement that it is likest. */
        double toOthers(String requirement) {
            Span own = spans.get(requirement);
            double best = 0;
            for (int i = 0; i < cosines.length; i++) {
                if (cosines[i] > best && (i < own.from() || i >= own.to())) {
                    best = cosines[i];
                }
            }
            return best;
        }

        /** The text on a requirement that it is likest, of several the first. */
        String nearest(String requirement) {
            Span span = spans.get(requirement);
            int best = span.from();
            for (int i = span.from(); i < span.to(); i++) {
                best = cosines[i] > cosines[best] ? i : best;
            }
            return texts.get(best);
        }
    }
}
