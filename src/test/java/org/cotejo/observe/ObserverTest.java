package org.cotejo.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.cotejo.Cotejo;
import org.cotejo.finding.Observation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObserverTest {
    private static final String LAW = """
            LEY DE PRUEBA DEL ESTADO DE ARENAL
            Ley publicada en el Periódico Oficial el 3 de marzo de 2014.

            Artículo 1.- Para los efectos de esta Ley se entiende por:
            I. Consejo: el Consejo Estatal contra la Trata de Personas;
            II. Faro: la luz que nadie usa;
            III. Ley General: la Ley General para Prevenir, Sancionar y Erradicar los Delitos en Materia de Trata de Personas y para la Protección y Asistencia a las Víctimas de estos Delitos, y
            IV. Procuraduría: la Procuraduría General de Justicia.
            Artículo 2.- El Consejo sesionará de manera ordinaria cada tres meses, conforme al artículo 9 de esta Ley.
            Artículo 3.- (Se deroga).
            Artículo 4.- Se atenderá lo dispuesto en la fracción VII del artículo 1, en el artículo 3 y en el artículo 140 de la Ley General.
            Artículo 5.- El Comité informará al Consejo, que celebrará sesiones semestrales.
            Artículo 6.- Se atenderá al artículo 2 y a las fracciones I y II del artículo 1, así como al artículo 14 de la Ley General.
            Artículo 7.- De los casos se dará cuenta en el padrón de casas a que se refiere el artículo 6.
            Artículo 8.- El padrón de casas se llevará al día. Se oirá al Consejo Técnico, y el Observatorio Vecinal lo publicará.
            TRANSITORIOS
            PRIMERO.- El Consejo se instalará dentro de los noventa días siguientes a la publicación de esta Ley.
            SEGUNDO.- El Consejo se instalará a más tardar el 30 de septiembre de 2014.
            """;

    private static List<Observation> observations;

    @BeforeAll
    static void read_the_law(@TempDir Path folder) throws IOException {
        Path law = Files.writeString(folder.resolve("arenal.txt"), LAW);
        try (Cotejo cotejo = Cotejo.open(folder.resolve("ws"))) {
            observations = cotejo.check(List.of(law)).laws().get(0).observations();
        }
    }

    private static String at(String code) {
        return observations.stream()
                .filter(each -> each.code().equals(code))
                .map(each -> each.citation() + " «" + each.quote() + "»")
                .collect(Collectors.joining("; "));
    }

    @Test
    void references_that_lead_nowhere_are_told_with_their_words() {
        assertThat(at("BROKEN_REFERENCE"))
                .isEqualTo("artículo 2 «artículo 9 de esta Ley»; artículo 4 «artículo 140 de la Ley General»; "
                        + "artículo 4 «fracción VII del artículo 1»");
    }

    @Test
    void a_reference_to_what_is_repealed_is_told() {
        assertThat(at("REPEALED_TARGET")).isEqualTo("artículo 4 «artículo 3»");
    }

    @Test
    void a_term_defined_and_not_used_is_told() {
        assertThat(at("UNUSED_TERM"))
                .startsWith("artículo 1, fracción II «Faro")
                .doesNotContain("Consejo");
    }

    @Test
    void a_body_that_nothing_introduces_is_told() {
        assertThat(at("UNDEFINED_TERM"))
                .isEqualTo("artículo 5 «Comité»; artículo 8 «Consejo Técnico»; artículo 8 «Observatorio Vecinal»");
    }

    @Test
    void a_reference_to_an_article_on_something_else_is_told_with_the_right_one() {
        assertThat(at("MISDIRECTED_REFERENCE")).isEqualTo("artículo 7 «artículo 6»");
        assertThat(observations)
                .filteredOn(each -> each.code().equals("MISDIRECTED_REFERENCE"))
                .allSatisfy(each -> assertThat(each.suggestion()).contains("8"));
    }

    @Test
    void a_name_that_is_no_longer_right_is_told_with_what_took_its_place() {
        assertThat(at("OUTDATED_REFERENCE")).contains("artículo 1, fracción IV «Procuraduría General de Justicia»");
        assertThat(observations)
                .filteredOn(each -> each.code().equals("OUTDATED_REFERENCE"))
                .allSatisfy(each -> assertThat(each.suggestion()).contains("Fiscalía"));
    }

    @Test
    void two_values_for_one_duty_are_told() {
        assertThat(at("CONTRADICTION"))
                .isEqualTo("artículo 5 «semestrales»; transitorio SEGUNDO «30 de septiembre de 2014»");
    }

    @Test
    void a_deadline_gone_by_is_told_with_its_day() {
        assertThat(observations)
                .filteredOn(each -> each.code().equals("DEADLINE_PASSED"))
                .extracting(Observation::message)
                .containsExactly("El plazo, contado desde la publicación (2014-03-03), venció el 2014-06-01.");
    }

    @Test
    void every_quote_stands_in_its_provision() {
        assertThat(observations).allSatisfy(each -> assertThat(LAW).contains(each.quote()));
    }
}
