package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.finding.Summary;
import org.cotejo.finding.Verdict;
import org.cotejo.model.Manifestation;
import org.cotejo.rulebook.Severity;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    @Test
    void nothing_readable_is_wrong_usage_whatever_else() {
        assertThat(Outcome.of(report(0, 1), null)).isEqualTo(ExitCode.USAGE);
        assertThat(Outcome.of(report(0, 1), FailOn.UNCLEAR)).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void an_input_that_could_not_be_read_shows_in_the_exit_code() {
        assertThat(Outcome.of(report(1, 1, Verdict.MET), null)).isEqualTo(ExitCode.UNREAD);
        assertThat(Outcome.of(report(1, 0, Verdict.MET), null)).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_finding_at_or_above_the_one_named_fails_the_run() {
        assertThat(Outcome.of(report(1, 0, Verdict.CONFLICT), FailOn.CONFLICT)).isEqualTo(ExitCode.GAPS);
        assertThat(Outcome.of(report(1, 0, Verdict.EXCESS), FailOn.CONFLICT)).isEqualTo(ExitCode.GAPS);
        assertThat(Outcome.of(report(1, 0, Verdict.MET, Verdict.PARTIAL), FailOn.PARTIAL))
                .isEqualTo(ExitCode.GAPS);
    }

    @Test
    void lesser_findings_and_none_do_not_fail_it() {
        assertThat(Outcome.of(report(1, 0, Verdict.ABSENT), FailOn.CONFLICT)).isEqualTo(ExitCode.DONE);
        assertThat(Outcome.of(report(1, 0, Verdict.MET, Verdict.NOT_ASSESSED), FailOn.UNCLEAR))
                .isEqualTo(ExitCode.DONE);
        assertThat(Outcome.of(report(1, 0, Verdict.EXCESS), null)).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_failing_finding_weighs_more_than_an_unread_input() {
        assertThat(Outcome.of(report(1, 1, Verdict.ABSENT), FailOn.ABSENT)).isEqualTo(ExitCode.GAPS);
    }

    private static Report report(int laws, int unread, Verdict... verdicts) {
        List<Finding> findings = Stream.of(verdicts).map(OutcomeTest::finding).toList();
        LawReport law = new LawReport(
                "x",
                "A law",
                "",
                new Manifestation("x.docx", "0".repeat(64), "docx"),
                Summary.of(findings),
                findings,
                List.of(),
                List.of());
        return new Report(
                "0",
                "r",
                "1",
                "0".repeat(64),
                LocalDate.EPOCH,
                Stream.generate(() -> law).limit(laws).toList(),
                List.of(),
                Stream.generate(() -> new Report.Unread("y", "y: empty"))
                        .limit(unread)
                        .toList());
    }

    private static Finding finding(Verdict verdict) {
        return new Finding(
                "r-" + verdict,
                "topic",
                Severity.MINOR,
                verdict,
                Set.of(),
                List.of(),
                "rule",
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                null);
    }
}
