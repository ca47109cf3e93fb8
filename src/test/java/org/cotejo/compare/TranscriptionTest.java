package org.cotejo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cotejo.Cotejo;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Flag;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptionTest {
    private static final String SENTENCE =
            "La Comisión Nacional establecerá refugios seguros y especializados para las víctimas, en los que recibirán"
                    + " alojamiento, alimentación, atención médica y psicológica y asistencia jurídica gratuita.";

    private static LawReport report(Path folder, String title, boolean besideTheReference) throws IOException {
        Path reference = Files.writeString(
                folder.resolve("reference.txt"),
                title + "\n\nCAPÍTULO I\nDE LA ASISTENCIA\nArtículo 1.- " + SENTENCE + "\nArtículo 2.- Otra cosa.\n");
        Path law = Files.writeString(
                folder.resolve("arenal.txt"),
                "LEY DE PRUEBA DEL ESTADO DE ARENAL\n\nCAPÍTULO I\nDE LA ASISTENCIA\nArtículo 1.- " + SENTENCE
                        + "\nArtículo 2.- Cosa distinta.\n");
        try (Cotejo cotejo = Cotejo.open(folder.resolve("ws"))) {
            List<Path> inputs = besideTheReference ? List.of(law, reference) : List.of(law);
            return cotejo.check(inputs).laws().stream()
                    .filter(each -> each.id().equals("arenal"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String reference(Path folder) throws IOException {
        try (Cotejo cotejo = Cotejo.open(folder.resolve("title"))) {
            return cotejo.rulebook().source().toUpperCase(java.util.Locale.ROOT);
        }
    }

    @Test
    void what_is_copied_word_for_word_is_flagged_and_told_with_what_it_keeps(@TempDir Path folder) throws IOException {
        LawReport law = report(folder, reference(folder), true);

        assertThat(law.findings())
                .filteredOn(finding -> finding.flags().contains(Flag.TRANSCRIBED))
                .extracting(Finding::requirement)
                .contains("asis-refugios-especializados");
        assertThat(law.observations())
                .filteredOn(each -> each.code().equals("TRANSCRIPTION"))
                .singleElement()
                .satisfies(each -> assertThat(each.suggestion()).contains("Comisión Nacional"))
                .extracting(Observation::message)
                .asString()
                .contains("DE LA ASISTENCIA");
    }

    @Test
    void without_the_reference_among_the_laws_nothing_is_said(@TempDir Path folder) throws IOException {
        LawReport law = report(folder, reference(folder), false);

        assertThat(law.observations()).noneMatch(each -> each.code().equals("TRANSCRIPTION"));
    }
}
