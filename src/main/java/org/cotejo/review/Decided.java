package org.cotejo.review;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Verdict;

/**
 * A decision as the file keeps it: bound to the requirement, and to the provisions the finding rested on and what they said.
 *
 * @param law id of the law
 * @param engine the verdict that was decided on
 * @param provisions in the order of the law; none where the finding rested on finding nothing
 */
public record Decided(String law, String requirement, Verdict engine, Statement statement, List<Bound> provisions) {
    static final Comparator<Decided> ORDER = Comparator.comparing(Decided::law).thenComparing(Decided::requirement);

    public Decided {
        Objects.requireNonNull(law);
        Objects.requireNonNull(requirement);
        Objects.requireNonNull(engine);
        Objects.requireNonNull(statement);
        provisions = List.copyOf(provisions);
    }

    /** A decision on a finding as it stands. */
    public static Decided on(String law, Finding finding, LawTexts texts, Statement statement) {
        List<Bound> provisions = finding.quotations()
                .map(Quotation::eId)
                .distinct()
                .sorted(Comparator.comparingInt(texts::order))
                .flatMap(place -> texts.at(place).stream())
                .map(provision -> Bound.to(provision, texts))
                .toList();
        return new Decided(law, finding.requirement(), finding.verdict(), statement, provisions);
    }

    /** Whether both are on the same finding. */
    public boolean isOnTheSameAs(Decided other) {
        return law.equals(other.law) && requirement.equals(other.requirement);
    }
}
