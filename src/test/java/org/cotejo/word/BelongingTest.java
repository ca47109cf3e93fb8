package org.cotejo.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cotejo.finding.Nearest;
import org.cotejo.ingest.DocxFile;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.StructureParser;
import org.cotejo.word.Belonging.Wanted;
import org.junit.jupiter.api.Test;

class BelongingTest {
    private static final Expression LAW = parse(
            "LEY DE BIBLIOTECAS DEL ESTADO DE AZTLÁN",
            "CAPÍTULO I",
            "De los préstamos de las bibliotecas",
            "Artículo 1. Los libros se prestan a los lectores inscritos en el padrón.",
            "CAPÍTULO II",
            "De las multas y sanciones",
            "Artículo 2. Quien no devuelva los libros pagará una multa.",
            "CAPÍTULO III",
            "De los bibliotecarios",
            "Artículo 3. Los lectores tratarán bien los libros.",
            "Artículo 4. Los lectores cuidarán de los libros.",
            "Artículo 5. Los lectores ordenarán los libros.");

    private final Belonging belonging = new Belonging(LAW);

    @Test
    void a_passage_that_says_about_the_same_is_the_place() {
        Nearest nearest = near("Los libros se prestan a los lectores inscritos en el padrón.");
        Wanted wanted =
                new Wanted("Préstamo a lectores inscritos", "Préstamos", "padrón de inscritos que reciben libros");

        assertThat(belonging.passage(List.of(nearest), wanted)).contains(nearest);
    }

    @Test
    void a_passage_that_shares_what_the_whole_law_speaks_of_is_not() {
        Nearest nearest = near("Los lectores ordenarán los libros.");
        Wanted wanted = new Wanted("Lectores y libros", "Lectores", "ordenar");

        assertThat(belonging.passage(List.of(nearest), wanted)).isEmpty();
    }

    @Test
    void a_division_is_told_by_its_subject_whatever_the_endings() {
        assertThat(division(new Wanted("Sancionar a quien pierde un ejemplar", "Faltas", "")))
                .contains("De las multas y sanciones");
        assertThat(division(new Wanted("Plazos", "Préstamo", "libros devueltos")))
                .contains("De los préstamos de las bibliotecas");
    }

    @Test
    void what_no_heading_speaks_of_has_no_division() {
        assertThat(division(new Wanted("Alumbrado público", "Servicios", "lámparas")))
                .isEmpty();
    }

    private Optional<String> division(Wanted wanted) {
        return belonging.division(wanted).map(Provision::heading);
    }

    private static Nearest near(String quote) {
        return new Nearest(new EId("art_1"), "artículo 1", quote, "");
    }

    private static Expression parse(String... lines) {
        String[] paragraphs = new String[lines.length];
        for (int i = 0; i < lines.length; i++) {
            paragraphs[i] = DocxFile.p(DocxFile.r(lines[i]));
        }
        SourceFile file = new SourceFile("law.docx", DocxFile.of(paragraphs).bytes());
        return new StructureParser(Tradition.load("mx"))
                .parse(SourceReader.builtIn().read(file));
    }
}
