package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real statutes, where they are at hand: they are no part of the project. */
class ReferenceIT {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final double LEAST_SHARE_MET = 0.85;

    @TempDir
    private Path workspace;

    @Test
    void the_reference_meets_its_own_requirements() throws IOException {
        Path reference = CORPUS.resolve("mx/lgpsedmtp.docx");
        assumeTrue(Files.isRegularFile(reference), "skipped: no real statutes at " + CORPUS);
        try (Cotejo cotejo = Cotejo.open(workspace)) {
            LawReport law = cotejo.check(List.of(reference)).laws().get(0);
            List<Finding> asked = law.findings().stream()
                    .filter(finding -> mustContain(cotejo, finding))
                    .toList();
            long met = asked.stream()
                    .filter(finding -> finding.verdict() == Verdict.MET)
                    .count();

            asked.stream()
                    .filter(finding -> finding.verdict() != Verdict.MET)
                    .forEach(finding -> System.out.println(finding.verdict() + "  " + finding.message()));
            assertThat(met / (double) asked.size()).isGreaterThanOrEqualTo(LEAST_SHARE_MET);
        }
    }

    @Test
    void laws_of_other_countries_are_checked_to_the_end() throws IOException {
        Path regional = CORPUS.resolve("regional");
        assumeTrue(Files.isDirectory(regional), "skipped: no real statutes at " + CORPUS);
        try (Cotejo cotejo = Cotejo.open(workspace);
                Stream<Path> files = Files.list(regional)) {
            List<Path> laws = files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();

            assertThat(cotejo.check(laws).laws()).hasSameSizeAs(laws);
        }
    }

    private static boolean mustContain(Cotejo cotejo, Finding finding) {
        try {
            return cotejo.rulebook()
                            .requirement(finding.requirement())
                            .orElseThrow()
                            .kind()
                    == Requirement.Kind.MUST_CONTAIN;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
