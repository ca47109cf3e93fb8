package org.cotejo.review;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Verdict;
import org.cotejo.text.Fold;

/**
 * A decision as the file keeps it: bound to the requirement, and to the provisions the finding rested on and what they said.
 *
 * @param law id of the law
 * @param jurisdiction whose law it is; empty where the file does not say, then it is on every law of that id
 * @param engine the verdict that was decided on
 * @param provisions in the order of the law; none where the finding rested on finding nothing
 */
public record Decided(
        String law,
        String jurisdiction,
        String requirement,
        Verdict engine,
        Statement statement,
        List<Bound> provisions) {
    static final Comparator<Decided> ORDER = Comparator.comparing(Decided::law)
            .thenComparing(Decided::requirement)
            .thenComparing(Decided::jurisdiction);

    public Decided {
        Objects.requireNonNull(law);
        Objects.requireNonNull(jurisdiction);
        Objects.requireNonNull(requirement);
        Objects.requireNonNull(engine);
        Objects.requireNonNull(statement);
        provisions = List.copyOf(provisions);
    }

    /** A decision on a finding as it stands. */
    public static Decided on(String law, String jurisdiction, Finding finding, LawTexts texts, Statement statement) {
        List<Bound> provisions = finding.quotations()
                .map(Quotation::eId)
                .distinct()
                .sorted(Comparator.comparingInt(texts::order))
                .flatMap(place -> texts.at(place).stream())
                .map(provision -> Bound.to(provision, texts))
                .toList();
        return new Decided(law, jurisdiction, finding.requirement(), finding.verdict(), statement, provisions);
    }

    /** Whether it is on a law, as far as it says. */
    public boolean isOn(String id, String whose) {
        return law.equals(id) && (jurisdiction.isEmpty() || isSame(jurisdiction, whose));
    }

    /** Whether both are on the same finding, as far as they say. */
    public boolean isOnTheSameAs(Decided other) {
        return requirement.equals(other.requirement)
                && (isOn(other.law, other.jurisdiction) || other.isOn(law, jurisdiction));
    }

    private static boolean isSame(String one, String other) {
        return Fold.words(one).equals(Fold.words(other));
    }
}
