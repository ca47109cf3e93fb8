package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.evaluation.Evaluation;
import org.cotejo.evaluation.Evaluation.Share;
import org.cotejo.rulebook.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Our verdicts beside a lawyer's. The floors lie just under what was reached, so that a change that loses ground is noticed.
 * How well laws are judged that nobody has seen is another question: the README beside them tells what was measured.
 */
class TruthIT {
    private static final Path SHIPPED = Path.of("laws/specimens");
    private static final Path OTHERS = Path.of("src/test/resources/org/cotejo/otherhands");

    /** Where we both find a requirement met, how often we read it in the same place. */
    private static final double SAME_PLACE = 0.95;

    @TempDir
    private Path workspace;

    @Test
    void verdicts_on_the_laws_that_the_signals_were_made_with() throws IOException {
        Map<Path, Path> laws = new LinkedHashMap<>();
        for (String file : List.of(
                "tamoanchan.xml",
                "la-laguna.doc",
                "nueva-galicia.doc",
                "nueva-vizcaya.docx",
                "bajio.xml",
                "huasteca.docx",
                "aztlan.docx",
                "sierra-gorda.docx",
                "anahuac.xml",
                "nuevo-santander.doc")) {
            laws.put(SHIPPED.resolve(file), truth(SHIPPED.resolve("truth"), file));
        }

        hold(laws, 0.97);
    }

    @Test
    void verdicts_on_the_laws_that_were_kept_aside_at_first() throws IOException {
        Map<Path, Path> laws = new LinkedHashMap<>();
        for (String file : List.of(
                "cibola.doc", "nueva-extremadura.docx", "quivira.docx", "soconusco.doc", "tierra-caliente.docx")) {
            laws.put(SHIPPED.resolve(file), truth(SHIPPED.resolve("truth"), file));
        }

        hold(laws, 0.95);
    }

    @Test
    void verdicts_on_laws_by_other_hands() throws IOException {
        hold(judged(OTHERS), 0.97);
    }

    /** Nobody has changed a signal for these; whoever reads them to do so moves them to the others. */
    @Test
    void verdicts_on_laws_that_no_signal_was_learned_from() throws IOException {
        hold(judged(OTHERS.resolve("unlearned")), 0.92);
    }

    private static Map<Path, Path> judged(Path folder) throws IOException {
        Map<Path, Path> laws = new LinkedHashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.docx")) {
            for (Path file : files) {
                laws.put(file, truth(folder, file.getFileName().toString()));
            }
        }
        return laws;
    }

    private void hold(Map<Path, Path> truthByLaw, double floor) throws IOException {
        try (Cotejo cotejo = Cotejo.open(workspace)) {
            Evaluation evaluation = cotejo.evaluate(cotejo.check(List.copyOf(truthByLaw.keySet())), truthByLaw);
            cotejo.write(evaluation, "text", System.out);
            Share accuracy = evaluation.accuracy();

            assertThat(accuracy.value()).isGreaterThanOrEqualTo(floor);
            assertThat(evaluation.evidence().value()).isGreaterThanOrEqualTo(SAME_PLACE);
            assertThat(evaluation.falselyMet()).noneMatch(judgement -> judgement.severity() == Severity.CRITICAL);
        }
    }

    private static Path truth(Path folder, String law) {
        return folder.resolve(law.substring(0, law.lastIndexOf('.')) + ".truth.yaml");
    }
}
