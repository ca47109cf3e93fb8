package org.cotejo.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cotejo.compare.Article.Division;

/**
 * Which articles of two laws answer to each other: by the words of text and rubric, the rare ones most; by the headings of
 * the divisions they stand in; and by their neighbours, since laws on one matter tend to treat it in one order. Between
 * two versions of one law the number counts too.
 */
final class ArticleMatcher {
    private static final double OF_DIVISIONS = 0.15;
    private static final double OF_NEIGHBOURS = 0.3;
    /** For a neighbour that is one place further off on one side. */
    private static final double NEXT_BUT_ONE = 0.7;

    private static final double SAME_NUMBER = 0.5;
    private static final double LEAST = 0.15;

    private final List<Article> lefts;
    private final List<Article> rights;
    private final Vocabulary vocabulary;
    private final boolean versions;

    ArticleMatcher(List<Article> lefts, List<Article> rights, Vocabulary vocabulary, boolean versions) {
        this.lefts = lefts;
        this.rights = rights;
        this.vocabulary = vocabulary;
        this.versions = versions;
    }

    /** In the order of the left law: one to one, and then one to several where an article was split or merged. */
    List<Link> links() {
        List<TermVector> left = texts(lefts);
        List<TermVector> right = texts(rights);
        Matching matching = new Matching();
        matching.take(candidates(Likeness.of(left, right)), LEAST);
        return new Splits(lefts, rights, left, right, vocabulary).over(matching);
    }

    private List<TermVector> texts(List<Article> articles) {
        return articles.stream()
                .map(article -> vocabulary.vector(article.text(), article.head().heading()))
                .toList();
    }

    private List<TermVector> divisions(List<Article> articles) {
        return articles.stream()
                .map(article -> vocabulary.vector(
                        "", article.divisions().stream().map(Division::heading).collect(Collectors.joining(" "))))
                .toList();
    }

    private List<Link> candidates(Likeness likeness) {
        List<TermVector> left = divisions(lefts);
        List<TermVector> right = divisions(rights);
        List<Link> candidates = new ArrayList<>();
        for (int i = 0; i < lefts.size(); i++) {
            for (int j : likeness.row(i).keySet()) {
                if (lefts.get(i).zone() == rights.get(j).zone()) {
                    double alike =
                            likeness.of(i, j) + OF_DIVISIONS * left.get(i).cosine(right.get(j));
                    double beside = Math.min(alike, beside(likeness, i, j));
                    candidates.add(Link.of(i, j, alike + OF_NEIGHBOURS * beside + number(i, j)));
                }
            }
        }
        if (versions) {
            candidates.addAll(sameNumbers(likeness));
        }
        return candidates;
    }

    private double beside(Likeness likeness, int i, int j) {
        return (beside(likeness, i, j, -1) + beside(likeness, i, j, 1)) / 2;
    }

    private static double beside(Likeness likeness, int i, int j, int step) {
        double further = Math.max(likeness.of(i + 2 * step, j + step), likeness.of(i + step, j + 2 * step));
        return Math.max(likeness.of(i + step, j + step), NEXT_BUT_ONE * further);
    }

    private double number(int i, int j) {
        return versions && isSameNumber(i, j) ? SAME_NUMBER : 0;
    }

    private boolean isSameNumber(int i, int j) {
        return lefts.get(i).head().eId().equals(rights.get(j).head().eId());
    }

    /** An article that was repealed, or written anew, has no word left of what it was. */
    private List<Link> sameNumbers(Likeness likeness) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < lefts.size(); i++) {
            for (int j = 0; j < rights.size(); j++) {
                if (isSameNumber(i, j) && !likeness.row(i).containsKey(j)) {
                    links.add(Link.of(i, j, SAME_NUMBER));
                }
            }
        }
        return links;
    }
}
