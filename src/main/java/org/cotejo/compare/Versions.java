package org.cotejo.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.text.Fold;

/** Whether two texts are versions of one law. */
final class Versions {
    private static final double MOST = 0.5;

    private Versions() {}

    /** Of one jurisdiction, and with one title or with most articles word for word at the same number. */
    static boolean areOf(ComparedLaw left, List<Article> lefts, ComparedLaw right, List<Article> rights) {
        Expression one = left.law();
        Expression other = right.law();
        if (!Fold.words(one.jurisdiction()).equals(Fold.words(other.jurisdiction()))) {
            return false;
        }
        return Fold.words(one.title()).equals(Fold.words(other.title())) || areAlike(lefts, rights);
    }

    private static boolean areAlike(List<Article> lefts, List<Article> rights) {
        Map<EId, String> texts = new HashMap<>();
        lefts.forEach(article -> texts.put(article.head().eId(), Fold.words(article.text())));
        long same = rights.stream()
                .filter(article -> Fold.words(article.text())
                        .equals(texts.get(article.head().eId())))
                .count();
        int smaller = Math.min(lefts.size(), rights.size());
        return smaller > 0 && same >= smaller * MOST;
    }
}
