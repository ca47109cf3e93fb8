package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.structure.Texts.codes;
import static org.cotejo.structure.Texts.parse;
import static org.cotejo.structure.Texts.units;

import java.util.List;
import java.util.stream.Stream;
import org.cotejo.model.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentKindsTest {

    @ParameterizedTest
    @MethodSource("others")
    void a_file_that_is_no_law_in_force_is_said_to_be_so_first(String kind, List<String> text) {
        String[] paragraphs = text.toArray(String[]::new);
        Expression law = parse(paragraphs);

        assertThat(law.diagnostics().get(0).code()).isEqualTo("NOT_A_LAW");
        assertThat(law.diagnostics().get(0).arguments()).first().isEqualTo(kind);
    }

    static Stream<Arguments> others() {
        String first = "Artículo 1. Se prohíbe el ruido.";
        String second = "Artículo 2. La multa será de diez pesos.";
        return Stream.of(
                of(
                        "report",
                        "DICTAMEN DE LA COMISIÓN DE RUIDO CON PROYECTO DE LEY DEL RUIDO",
                        "HONORABLE ASAMBLEA:",
                        "A la Comisión de Ruido le fue turnada la iniciativa de ley.",
                        first,
                        second),
                of(
                        "report",
                        "Lista de diputados",
                        "HONORABLE CONGRESO DEL ESTADO:",
                        "Las iniciativas fueron turnadas a la comisión el lunes.",
                        "ANTECEDENTES",
                        first,
                        second),
                of(
                        "initiative",
                        "INICIATIVA CON PROYECTO DE DECRETO POR EL QUE SE EXPIDE LA LEY DEL RUIDO",
                        "El suscrito, diputado Aureliano, someto a consideración lo siguiente.",
                        "EXPOSICIÓN DE MOTIVOS",
                        first,
                        second),
                of("repealed", "LEY DEL RUIDO DEL ESTADO DE MACONDO (ABROGADA)", "Texto original.", first, second),
                of(
                        "repealed",
                        "LEY DEL RUIDO DEL ESTADO DE MACONDO",
                        "Ley abrogada por decreto publicado en el Periódico Oficial del 3 de mayo de 2015",
                        "Ley publicada en el Periódico Oficial el 3 de mayo de 2005.",
                        first,
                        second),
                of(
                        "ruling",
                        "AMPARO EN REVISIÓN 12/2014",
                        "MINISTRO PONENTE: AURELIANO BUENDÍA",
                        "VISTOS para resolver los autos del juicio.",
                        "RESULTANDO"),
                of(
                        "contract",
                        "CONTRATO DE PRESTACIÓN DE SERVICIOS QUE CELEBRAN POR UNA PARTE EL MUNICIPIO Y POR OTRA LA EMPRESA",
                        "DECLARACIONES",
                        "CLÁUSULAS"),
                of(
                        "news",
                        "Aprueban la ley del ruido",
                        "Por: Redacción",
                        "Compartir en redes",
                        "El diputado Aureliano informó que el ruido acabará."),
                of(
                        "gazette",
                        "PERIÓDICO OFICIAL DEL ESTADO DE MACONDO",
                        "SUMARIO",
                        "DECRETO NÚMERO 12 por el que se expide la Ley del Ruido",
                        "ACUERDO por el que se cierran las plazas",
                        "EDICTO de notificación",
                        first,
                        second));
    }

    @Test
    void a_bill_is_structured_all_the_same() {
        Expression law = parse(
                "INICIATIVA CON PROYECTO DE LEY DEL RUIDO",
                "EXPOSICIÓN DE MOTIVOS",
                "Artículo 1. Uno.",
                "Artículo 2. Dos.");

        assertThat(units(law)).containsExactly("art_1", "art_2");
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_law_is_no_other_document_for_what_it_tells_of_its_making(List<String> head) {
        String[] paragraphs = Stream.concat(head.stream(), Stream.of("Artículo 1. Uno.", "Artículo 2. Dos."))
                .toArray(String[]::new);

        assertThat(codes(parse(paragraphs))).doesNotContain("NOT_A_LAW");
    }

    static Stream<List<String>> laws() {
        return Stream.of(
                List.of(
                        "AURELIANO BUENDÍA, Gobernador del Estado de Macondo, a sus habitantes sabed:",
                        "DICTAMEN DE LA COMISIÓN DE RUIDO",
                        "HONORABLE ASAMBLEA:",
                        "A la Comisión de Ruido le fue turnada la iniciativa."),
                List.of("LEY DEL RUIDO", "Ley que abroga la Ley del Silencio", "Se abroga la Ley del Silencio."),
                List.of(
                        "PERIÓDICO OFICIAL DEL ESTADO",
                        "Responsable: la Secretaría",
                        "DECRETO NÚMERO 5",
                        "LEY DEL RUIDO"),
                List.of("LEY DEL RUIDO"));
    }

    private static Arguments of(String kind, String... paragraphs) {
        return Arguments.of(kind, List.of(paragraphs));
    }
}
