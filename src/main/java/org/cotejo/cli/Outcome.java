package org.cotejo.cli;

import java.util.List;
import org.cotejo.finding.Report;
import org.jspecify.annotations.Nullable;

/** How a run over several inputs ended. */
final class Outcome {
    private Outcome() {}

    static ExitCode of(int read, List<Report.Unread> unread) {
        if (read == 0) {
            return ExitCode.USAGE;
        }
        return unread.isEmpty() ? ExitCode.DONE : ExitCode.UNREAD;
    }

    static ExitCode of(Report report, @Nullable FailOn failOn) {
        return of(report, report, failOn);
    }

    /** @param gaps the report whose findings can fail the run: all, or those that are new */
    static ExitCode of(Report report, Report gaps, @Nullable FailOn failOn) {
        ExitCode reading = of(report.laws().size(), report.unread());
        boolean failed = failOn != null && reading != ExitCode.USAGE && failOn.isMetIn(gaps);
        return failed ? ExitCode.GAPS : reading;
    }
}
