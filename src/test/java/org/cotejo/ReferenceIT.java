package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    /** What only the law of a state can do or say, and why the reference does not. */
    private static final Map<String, String> LEFT_TO_THE_STATES = Map.of(
            "obj-objeto-ley",
            "the Union defines the crimes in its own object (art. 2-II); a state that did would exceed its powers",
            "comp-aplicacion-directa-ley-general",
            "to be issued in accord with the General Law, and to apply it, is asked of another law",
            "dlt-no-criminalizacion-victima",
            "art. 37 speaks of crimes and art. 38 of foreigners; administrative offences are matter of the states",
            "dlt-confidencialidad-divulgacion",
            "the Union may, and does, threaten disclosure with prison (art. 36)",
            "vic-mecanismos-identificacion",
            "art. 62-I has victims identified; to whose services they are referred each state says for itself",
            "prog-contenido-minimo",
            "the contents of art. 92 are those of the national programme, not of a state's",
            "prev-publicidad",
            "the Union may, and does, punish unlawful advertising with prison (arts. 15, 32 and 33)",
            "arm-derogacion-tipos-locales",
            "the crimes that a state has to repeal are the ones that the Union defines here");

    @TempDir
    private Path workspace;

    @Test
    void the_reference_meets_its_own_requirements_but_those_left_to_the_states() throws IOException {
        Path reference = CORPUS.resolve("mx/lgpsedmtp.docx");
        assumeTrue(Files.isRegularFile(reference), "skipped: no real statutes at " + CORPUS);
        try (Cotejo cotejo = Cotejo.open(workspace)) {
            LawReport law = cotejo.check(List.of(reference)).laws().get(0);
            List<Finding> asked = law.findings().stream()
                    .filter(finding -> mustContain(cotejo, finding))
                    .toList();
            List<String> notMet = asked.stream()
                    .filter(finding -> finding.verdict() != Verdict.MET)
                    .map(Finding::requirement)
                    .toList();

            assertThat(notMet).containsExactlyInAnyOrderElementsOf(LEFT_TO_THE_STATES.keySet());
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
