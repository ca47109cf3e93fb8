package org.cotejo.web.see;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.cotejo.finding.Divergence;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Report;
import org.cotejo.finding.Summary;
import org.cotejo.finding.Verdict;
import org.cotejo.report.Order;
import org.cotejo.rulebook.Requirement;

/**
 * What one requirement asks, and what every law makes of it.
 *
 * @param answers one a law that has a finding on it
 * @param divergences among the laws on this requirement
 */
public record Duty(
        Requirement requirement, List<Answer> answers, Map<Verdict, Integer> counts, List<Divergence> divergences) {
    /**
     * What one law makes of it.
     *
     * @param quotes what the verdict rests on, one a provision; the longest first, the others in their order
     * @param outlier whether the law stands apart from the others
     */
    public record Answer(Column column, Finding finding, List<Quotation> quotes, boolean outlier) {}

    /** @param byVerdict best first; else in the order of the laws */
    static Duty of(Requirement requirement, List<Column> laws, Report report, boolean byVerdict) {
        List<Divergence> divergences = report.divergences().stream()
                .filter(divergence -> divergence.requirement().equals(requirement.id()))
                .toList();
        List<Answer> answers = new ArrayList<>();
        for (Column law : laws) {
            law.found().findings().stream()
                    .filter(finding -> finding.requirement().equals(requirement.id()))
                    .map(finding -> answer(law, finding, divergences))
                    .forEach(answers::add);
        }
        Map<Verdict, Integer> counts =
                Summary.of(answers.stream().map(Answer::finding).toList()).counts();
        if (byVerdict) {
            answers.sort(Comparator.comparing(
                    answer -> Order.VERDICTS.indexOf(answer.finding().verdict())));
        }
        return new Duty(requirement, List.copyOf(answers), counts, divergences);
    }

    private static Answer answer(Column law, Finding finding, List<Divergence> divergences) {
        boolean outlier = divergences.stream()
                .anyMatch(
                        divergence -> divergence.outliers().contains(law.found().id()));
        return new Answer(law, finding, quotes(finding), outlier);
    }

    /** One a provision: the words of several elements may be of one. */
    private static List<Quotation> quotes(Finding finding) {
        List<Quotation> quotes = new ArrayList<>();
        finding.quotations()
                .filter(quotation ->
                        quotes.stream().noneMatch(other -> other.eId().equals(quotation.eId())))
                .forEach(quotes::add);
        quotes.stream()
                .max(Comparator.comparing(quotation -> quotation.quote().length()))
                .ifPresent(longest -> {
                    quotes.remove(longest);
                    quotes.add(0, longest);
                });
        return List.copyOf(quotes);
    }

    /** In how many laws it is met, partial and so on, as a share of all. */
    public double share(Verdict verdict) {
        return answers.isEmpty() ? 0 : counts.get(verdict) / (double) answers.size();
    }

    /** What a law is called, by its id in reports. */
    public String name(String id) {
        return answers.stream()
                .filter(answer -> answer.column().found().id().equals(id))
                .map(answer -> answer.column().law().name())
                .findFirst()
                .orElse(id);
    }
}
