package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cotejo.finding.Report;
import org.cotejo.run.Baseline;
import org.cotejo.run.RunReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that leaves out what a saved run has already, and what may still fail the run. */
final class News {
    @Option(names = "--baseline", paramLabel = "RUN.json")
    private @Nullable Path run;

    @Option(names = "--fail-on", paramLabel = "VERDICT")
    private @Nullable FailOn failOn;

    /** The saved run is read before any law, so that a wrong one is told at once. */
    Optional<Baseline> baseline() throws IOException {
        return run == null ? Optional.empty() : Optional.of(new Baseline(RunReader.read(run)));
    }

    static Report shown(Optional<Baseline> baseline, Report report) {
        return baseline.map(known -> known.since(report)).orElse(report);
    }

    ExitCode outcome(Optional<Baseline> baseline, Report report) {
        return Outcome.of(report, baseline.map(known -> known.worse(report)).orElse(report), failOn);
    }
}
