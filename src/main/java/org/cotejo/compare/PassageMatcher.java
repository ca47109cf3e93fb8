package org.cotejo.compare;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.text.Fold;

/**
 * Which passages answer to each other: first those of articles that do, then what is left over, wherever it stands, where
 * it is long and alike enough to have been moved.
 */
final class PassageMatcher {
    private static final double SAME_WORDS = 1;
    private static final double BOTH_EMPTY = 0.2;
    private static final double SAME_LABEL = 0.1;
    private static final double SAME_LEVEL = 0.05;
    private static final double SAME_PROVISION = 0.5;
    private static final double BOTH_OPEN = 0.1;
    private static final double ONLY_ONES = 1;
    private static final double SAME_TERM = 0.2;
    private static final double LEAST = 0.25;
    private static final double LEAST_ELSEWHERE = 0.6;
    private static final int SHORTEST_ELSEWHERE = 8;

    private final List<Text> lefts;
    private final List<Text> rights;
    private final boolean versions;

    /**
     * A passage ready to be compared.
     *
     * @param article place of its article in the law
     * @param only the article has no other
     * @param opens it is the first of its article
     */
    private record Text(Passage passage, int article, boolean only, boolean opens, String words, TermVector vector) {}

    PassageMatcher(List<Article> lefts, List<Article> rights, Vocabulary vocabulary, boolean versions) {
        this.lefts = texts(lefts, vocabulary);
        this.rights = texts(rights, vocabulary);
        this.versions = versions;
    }

    private static List<Text> texts(List<Article> articles, Vocabulary vocabulary) {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            List<Passage> passages = articles.get(i).passages();
            for (int k = 0; k < passages.size(); k++) {
                Passage passage = passages.get(k);
                texts.add(new Text(
                        passage,
                        i,
                        passages.size() == 1,
                        k == 0,
                        Fold.words(passage.text()),
                        vocabulary.vector(passage.text(), passage.heading())));
            }
        }
        return texts;
    }

    /** By the places of passages in their laws, all articles together. */
    List<Link> links(List<Link> articles) {
        Matching matching = new Matching();
        matching.take(inside(articles), LEAST);
        matching.take(elsewhere(matching), LEAST_ELSEWHERE);
        return matching.links();
    }

    private List<Link> inside(List<Link> articles) {
        List<Link> candidates = new ArrayList<>();
        for (Link link : articles) {
            for (int i : of(lefts, link.left())) {
                for (int j : of(rights, link.right())) {
                    candidates.add(Link.of(i, j, likeness(lefts.get(i), rights.get(j))));
                }
            }
        }
        return candidates;
    }

    private static List<Integer> of(List<Text> texts, List<Integer> articles) {
        List<Integer> places = new ArrayList<>();
        int from = first(texts, articles.get(0));
        int last = articles.get(articles.size() - 1);
        for (int k = from; k < texts.size() && texts.get(k).article() <= last; k++) {
            if (articles.contains(texts.get(k).article())) {
                places.add(k);
            }
        }
        return places;
    }

    /** The texts are in the order of their articles. */
    private static int first(List<Text> texts, int article) {
        int from = 0;
        int to = texts.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (texts.get(middle).article() < article) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private double likeness(Text one, Text other) {
        double alike = one.vector().cosine(other.vector());
        if (one.words().equals(other.words())) {
            alike += one.words().isEmpty() ? BOTH_EMPTY : SAME_WORDS;
        }
        Passage left = one.passage();
        Passage right = other.passage();
        alike += left.level() == right.level() ? SAME_LEVEL : 0;
        alike += !left.num().isEmpty() && left.num().equals(right.num()) ? SAME_LABEL : 0;
        alike += versions && left.eId().equals(right.eId()) ? SAME_PROVISION : 0;
        alike += one.opens() && other.opens() ? BOTH_OPEN : 0;
        alike += !term(left).isEmpty() && term(left).equals(term(right)) ? SAME_TERM : 0;
        alike += one.only() && other.only() ? ONLY_ONES : 0;
        return alike;
    }

    /** What stands before the first colon: in a list of definitions, the term. */
    private static String term(Passage passage) {
        int colon = passage.text().indexOf(':');
        return colon < 0 || colon == passage.text().length() - 1
                ? ""
                : Fold.words(passage.text().substring(0, colon));
    }

    private List<Link> elsewhere(Matching matching) {
        List<Integer> left = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (int i = 0; i < lefts.size(); i++) {
            if (!matching.hasLeft(i) && isLong(lefts.get(i))) {
                left.add(i);
            }
        }
        for (int j = 0; j < rights.size(); j++) {
            if (!matching.hasRight(j) && isLong(rights.get(j))) {
                right.add(j);
            }
        }
        Likeness likeness = Likeness.of(
                left.stream().map(i -> lefts.get(i).vector()).toList(),
                right.stream().map(j -> rights.get(j).vector()).toList());
        List<Link> candidates = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            int place = left.get(i);
            likeness.row(i).forEach((j, alike) -> candidates.add(Link.of(place, right.get(j), alike)));
        }
        return candidates;
    }

    private static boolean isLong(Text text) {
        return text.vector().weights().size() >= SHORTEST_ELSEWHERE;
    }
}
