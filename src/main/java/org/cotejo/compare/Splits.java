package org.cotejo.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Articles without a counterpart of their own whose matter stands in one passage of an article that has another one. */
final class Splits {
    private static final double LEAST = 0.25;
    /** A neighbour that answers to the same article makes it likelier. */
    private static final double NEIGHBOUR = 0.06;
    /** A passage of fewer words says too little to hold an article: «the ministry of health;». */
    private static final int SHORTEST = 8;

    private final List<Article> lefts;
    private final List<Article> rights;
    private final List<TermVector> leftTexts;
    private final List<TermVector> rightTexts;
    private final Vocabulary vocabulary;
    private final Map<Integer, Set<Integer>> ofLeft = new TreeMap<>();
    private final Map<Integer, Set<Integer>> ofRight = new TreeMap<>();
    private final Map<Integer, Double> likeness = new TreeMap<>();

    Splits(
            List<Article> lefts,
            List<Article> rights,
            List<TermVector> leftTexts,
            List<TermVector> rightTexts,
            Vocabulary vocabulary) {
        this.lefts = lefts;
        this.rights = rights;
        this.leftTexts = leftTexts;
        this.rightTexts = rightTexts;
        this.vocabulary = vocabulary;
    }

    /** The pairs of a matching, each widened by what was split off or merged into it. */
    List<Link> over(Matching matching) {
        for (Link link : matching.links()) {
            int left = link.left().get(0);
            int right = link.right().get(0);
            ofLeft.computeIfAbsent(left, i -> new TreeSet<>()).add(right);
            ofRight.computeIfAbsent(right, j -> new TreeSet<>()).add(left);
            likeness.put(left, link.likeness());
        }
        candidates(matching).stream()
                .sorted(Comparator.comparingDouble((Link each) -> -each.likeness())
                        .thenComparing(each -> each.left().get(0))
                        .thenComparing(each -> each.right().get(0)))
                .forEach(this::join);
        return links();
    }

    private List<Link> candidates(Matching matching) {
        List<List<TermVector>> leftPassages = passages(lefts);
        List<List<TermVector>> rightPassages = passages(rights);
        List<Link> candidates = new ArrayList<>();
        for (int i = 0; i < lefts.size(); i++) {
            for (int j = 0; j < rights.size(); j++) {
                if (matching.hasLeft(i) != matching.hasRight(j)
                        && lefts.get(i).zone() == rights.get(j).zone()) {
                    double alike = matching.hasRight(j)
                            ? held(leftTexts.get(i), rightPassages.get(j)) + beside(ofLeft, i, j)
                            : held(rightTexts.get(j), leftPassages.get(i)) + beside(ofRight, j, i);
                    if (alike >= LEAST) {
                        candidates.add(Link.of(i, j, alike));
                    }
                }
            }
        }
        return candidates;
    }

    private List<List<TermVector>> passages(List<Article> articles) {
        return articles.stream()
                .map(article -> article.passages().stream()
                        .map(passage -> vocabulary.vector(passage.text(), ""))
                        .filter(vector -> vector.weights().size() >= SHORTEST)
                        .toList())
                .toList();
    }

    private static double held(TermVector text, List<TermVector> passages) {
        return passages.stream().mapToDouble(text::cosine).max().orElse(0);
    }

    private static double beside(Map<Integer, Set<Integer>> answers, int item, int counterpart) {
        return answers.getOrDefault(item - 1, Set.of()).contains(counterpart)
                        || answers.getOrDefault(item + 1, Set.of()).contains(counterpart)
                ? NEIGHBOUR
                : 0;
    }

    /** One to several, never several to several. */
    private void join(Link link) {
        int left = link.left().get(0);
        int right = link.right().get(0);
        boolean merged = !ofLeft.containsKey(left) && isAlone(ofRight.get(right), ofLeft);
        boolean split = !ofRight.containsKey(right) && isAlone(ofLeft.get(left), ofRight);
        if (merged || split) {
            ofLeft.computeIfAbsent(left, i -> new TreeSet<>()).add(right);
            ofRight.computeIfAbsent(right, j -> new TreeSet<>()).add(left);
        }
    }

    private static boolean isAlone(@Nullable Set<Integer> items, Map<Integer, Set<Integer>> answers) {
        return items != null
                && items.stream().allMatch(item -> answers.get(item).size() == 1);
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        ofLeft.forEach((left, answers) -> {
            Set<Integer> all = ofRight.get(answers.iterator().next());
            if (all.iterator().next().equals(left)) {
                double best = all.stream()
                        .mapToDouble(each -> likeness.getOrDefault(each, 0.0))
                        .max()
                        .orElse(0);
                links.add(new Link(List.copyOf(all), List.copyOf(answers), best));
            }
        });
        return links;
    }
}
