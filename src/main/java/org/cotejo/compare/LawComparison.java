package org.cotejo.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.text.Fold;

/**
 * Two laws beside each other, articles paired by the words they share, wherever they stand.
 *
 * @param pairs in the order of the left law
 * @param onlyLeft articles without a counterpart, in order
 * @param onlyRight the same of the right law
 */
public record LawComparison(
        Expression left, Expression right, List<Pair> pairs, List<Provision> onlyLeft, List<Provision> onlyRight) {
    /** Two articles that say much the same; {@code share} of their words in common, from 0 to 1. */
    public record Pair(Provision left, Provision right, double share) {}

    /** Articles that share less have nothing to do with each other. */
    private static final double LEAST_SHARE = 0.3;

    private static final int SHORTEST_WORD = 4;

    public LawComparison {
        pairs = List.copyOf(pairs);
        onlyLeft = List.copyOf(onlyLeft);
        onlyRight = List.copyOf(onlyRight);
    }

    /** Pairs the closest articles first; each article is in one pair at most. */
    public static LawComparison of(Expression left, Expression right) {
        List<Article> lefts = articles(left);
        List<Article> rights = articles(right);
        List<Pair> candidates = new ArrayList<>();
        for (Article one : lefts) {
            for (Article other : rights) {
                double share = share(one.words(), other.words());
                if (share >= LEAST_SHARE) {
                    candidates.add(new Pair(one.provision(), other.provision(), share));
                }
            }
        }
        return pick(left, right, lefts, rights, candidates);
    }

    private static LawComparison pick(
            Expression left, Expression right, List<Article> lefts, List<Article> rights, List<Pair> candidates) {
        candidates.sort(Comparator.comparingDouble((Pair pair) -> -pair.share())
                .thenComparing(pair -> pair.left().eId())
                .thenComparing(pair -> pair.right().eId()));
        Set<Provision> taken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!taken.contains(pair.left()) && !taken.contains(pair.right())) {
                taken.add(pair.left());
                taken.add(pair.right());
                pairs.add(pair);
            }
        }
        List<Provision> order = lefts.stream().map(Article::provision).toList();
        pairs.sort(Comparator.comparingInt(pair -> order.indexOf(pair.left())));
        return new LawComparison(left, right, pairs, untaken(lefts, taken), untaken(rights, taken));
    }

    private static List<Provision> untaken(List<Article> articles, Set<Provision> taken) {
        return articles.stream()
                .map(Article::provision)
                .filter(article -> !taken.contains(article))
                .toList();
    }

    private record Article(Provision provision, Set<String> words) {}

    private static List<Article> articles(Expression law) {
        return law.body().stream()
                .flatMap(Provision::walk)
                .filter(provision -> provision.level() == Level.ARTICLE)
                .map(article -> new Article(article, words(article)))
                .toList();
    }

    private static Set<String> words(Provision article) {
        String text = article.walk().map(Provision::text).collect(Collectors.joining(" "));
        return Arrays.stream(Fold.words(text).split(" "))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }

    private static double share(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long common = one.stream().filter(other::contains).count();
        return common / (double) (one.size() + other.size() - common);
    }
}
