package org.cotejo.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;

/**
 * A law beside the duties that the reference sets it: to each the reference's words, where its text is at hand, and the
 * law's.
 *
 * @param hasText whether the reference's text is at hand
 * @param duties in the order of the rulebook
 */
public record DutyComparison(LawReport law, boolean hasText, List<Duty> duties) {
    /**
     * One duty.
     *
     * @param reference the reference's words, one a place it has; empty where its text is not at hand
     */
    public record Duty(Finding finding, List<ReferenceText> reference) {
        public Duty {
            Objects.requireNonNull(finding);
            reference = List.copyOf(reference);
        }
    }

    /** @param place as the rulebook cites it: {@code 114-VI} */
    public record ReferenceText(String place, String text) {}

    public DutyComparison {
        duties = List.copyOf(duties);
    }

    public static DutyComparison of(LawReport law, Optional<Expression> reference) {
        Optional<Places> places = reference.map(Places::of);
        return new DutyComparison(
                law,
                places.isPresent(),
                law.findings().stream()
                        .map(finding -> new Duty(
                                finding,
                                places.map(each -> texts(finding, each)).orElse(List.of())))
                        .toList());
    }

    private static List<ReferenceText> texts(Finding finding, Places places) {
        return finding.reference().stream()
                .flatMap(place -> places.find(place).map(found -> new ReferenceText(place, text(found))).stream())
                .toList();
    }

    private static String text(Provision provision) {
        return provision
                .walk()
                .filter(each -> !each.text().isBlank())
                .map(each -> each.num().isEmpty() || each.level().isDivision() || each == provision
                        ? each.text()
                        : each.num() + ". " + each.text())
                .collect(Collectors.joining("\n"));
    }
}
