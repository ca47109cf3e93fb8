package org.cotejo.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cotejo.finding.Verdict;

/** Collects what the rules propose for one law; the strongest verdict of a requirement holds. Public for the rules alone, not API. */
public final class Judgement {
    /** A verdict and the name of the rule that gave it. */
    record Ruling(Verdict verdict, String rule) {}

    private final Map<String, Ruling> rulings = new HashMap<>();

    public void propose(String requirement, Verdict verdict, String rule) {
        Ruling proposed = new Ruling(verdict, rule);
        rulings.merge(requirement, proposed, Judgement::stronger);
    }

    Optional<Ruling> on(String requirement) {
        return Optional.ofNullable(rulings.get(requirement));
    }

    /** Rules of one strength are told apart by name, so that the order in which they fire does not matter. */
    private static Ruling stronger(Ruling one, Ruling other) {
        int byVerdict = one.verdict().compareTo(other.verdict());
        if (byVerdict != 0) {
            return byVerdict < 0 ? one : other;
        }
        return one.rule().compareTo(other.rule()) <= 0 ? one : other;
    }
}
