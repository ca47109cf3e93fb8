package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cotejo.finding.LawReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A law that calls things by names of its own is judged as one that calls them what they are. */
class NamedLawTest {
    private static final String LAW = """
            <h1>LEY CONTRA LA TRATA DE PERSONAS DEL ESTADO DE ALTOCOSTA</h1>
            <p>Artículo 1. Esta Ley es de orden público.</p>
            <p>Artículo 2. Para los efectos de esta Ley se entenderá por:</p>
            <p>I. %4$s: el programa sexenal en la materia; y</p>
            <p>II. %5$s: el fideicomiso público a que se refiere el artículo 5.</p>
            <p>Artículo 3. Se crea %1$s, órgano colegiado que conduce la política del Estado frente a la trata de personas.</p>
            <p>Artículo 4. Corresponde a %1$s elaborar, aprobar y evaluar %2$s, que dirá cómo se previenen y
            sancionan los delitos de trata de personas y cómo se atiende a sus víctimas.</p>
            <p>Artículo 5. %3$s se integra con: los recursos que le asigne el Presupuesto de Egresos del Estado; el producto de la
            enajenación de los bienes decomisados; los bienes que causen abandono; los que provengan de la extinción de dominio; las
            garantías que se hagan efectivas; los rendimientos de sus cuentas, y los donativos de terceros.</p>
            """;

    @TempDir
    private Path folder;

    @Test
    void names_change_no_verdict_on_what_they_name_and_the_explanation_lists_them() throws IOException {
        Path plain = law("comun", "el Consejo Estatal", "el Programa Estatal", "el Fondo Estatal");
        Path named = law("propio", "la Ronda Estatal", "la Brújula Estatal", "la Hacienda Estatal");
        try (Cotejo cotejo = Cotejo.open(folder.resolve("workspace"))) {
            List<LawReport> laws = cotejo.check(List.of(plain, named)).laws();

            assertThat(verdicts(laws.get(1)))
                    .isEqualTo(verdicts(laws.get(0)))
                    .contains("inst-organo-coordinacion MET", "prog-programa-estatal PARTIAL", "fnd-fuentes MET");
            assertThat(cotejo.explain("propio", "fnd-fuentes").names())
                    .singleElement()
                    .satisfies(name -> {
                        assertThat(name.name()).isEqualTo("Hacienda Estatal");
                        assertThat(name.nouns()).containsExactly("fondo");
                        assertThat(name.citation()).isEqualTo("artículo 2, fracción II");
                    });
            assertThat(cotejo.explain("comun", "fnd-fuentes").names()).isEmpty();
        }
    }

    /** On what is named; how a sentence reads for anything else may turn on the noun itself. */
    private static List<String> verdicts(LawReport law) {
        return law.findings().stream()
                .filter(finding -> finding.requirement().matches("(inst|prog|fnd)-.*"))
                .map(finding -> finding.requirement() + " " + finding.verdict())
                .toList();
    }

    private Path law(String name, String body, String plan, String fund) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".html"), LAW.formatted(body, plan, fund, term(plan), term(fund)));
    }

    private static String term(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }
}
