package org.cotejo.web.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Verdict;
import org.cotejo.report.Wording;
import org.cotejo.rulebook.Severity;
import org.cotejo.text.Fold;
import org.cotejo.web.site.Visit;

/**
 * Which findings are wanted. Public for the templates: not API.
 *
 * @param law slug of a law, empty for all
 * @param topic id of a topic, empty for all
 * @param verdict key of a verdict, {@code all}, or empty for whatever is a gap
 * @param severity key of a severity, empty for all
 * @param review {@code decided}, {@code undecided}, {@code again}, or empty for all
 * @param words that the requirement's title or the message must hold, folded
 */
public record FindingFilter(String law, String topic, String verdict, String severity, String review, String words) {
    static FindingFilter of(Visit visit) {
        return new FindingFilter(
                visit.query("law"),
                visit.query("topic"),
                visit.query("verdict"),
                visit.query("severity"),
                visit.query("review"),
                visit.query("words"));
    }

    boolean holds(FindingsPage.Row row, Wording wording) {
        Finding finding = row.finding();
        return (law.isEmpty() || law.equals(row.law().slug()))
                && (topic.isEmpty() || topic.equals(finding.topic()))
                && holds(finding.verdict())
                && holds(finding.severity())
                && reviewed(finding)
                && says(finding, wording);
    }

    private boolean holds(Verdict found) {
        if (verdict.isEmpty()) {
            return found != Verdict.MET && found != Verdict.NOT_ASSESSED;
        }
        return verdict.equals("all") || verdict.equals(key(found));
    }

    private boolean holds(Severity found) {
        Optional<Severity> wanted = Stream.of(Severity.values())
                .filter(each -> each.key().equals(severity))
                .findFirst();
        return wanted.isEmpty() || wanted.get() == found;
    }

    private boolean reviewed(Finding finding) {
        return switch (review) {
            case "decided" -> finding.review() != null && finding.review().counts();
            case "undecided" -> finding.review() == null;
            case "again" -> finding.review() != null && !finding.review().counts();
            default -> true;
        };
    }

    private boolean says(Finding finding, Wording wording) {
        return words.isBlank()
                || (Fold.words(wording.requirement(finding.requirement())) + " " + Fold.words(finding.message()))
                        .contains(Fold.words(words));
    }

    /** A verdict as in addresses. */
    public static String key(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
