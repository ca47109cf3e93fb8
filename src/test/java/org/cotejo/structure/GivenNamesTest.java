package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.index.Laws.article;
import static org.cotejo.index.Laws.law;
import static org.cotejo.index.Laws.paragraphs;
import static org.cotejo.index.Laws.repealed;

import java.util.List;
import org.cotejo.index.Laws;
import org.cotejo.model.Provision;
import org.cotejo.rulebook.Tradition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNamesTest {
    private static final String GLOSSARY = "Para los efectos de esta Ley se entenderá por:";
    private static final GivenNames NAMES = new GivenNames(Tradition.load("mx"));

    private static List<String> names(Provision... body) {
        return NAMES.in(law("a", body)).stream()
                .map(each -> each.name() + " = " + String.join(" ", each.nouns()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brújula: el programa sexenal en la materia;                        | Brújula = programa
            Brújula.- Instrumento de planeación que aprueba el Congreso;       | Brújula = programa
            Brújula, al plan rector en la materia;                             | Brújula = programa
            Hacienda Común: el fideicomiso público a que se refiere el artículo 9; | Hacienda Común = fondo
            Moradas Nuevas: los espacios de alojamiento del Capítulo II;       | Moradas Nuevas = refugio albergue
            Persona lesionada: la que en términos de otra ley lo sea;          |
            Persona lesionada: la víctima de los delitos en la materia;        | Persona lesionada = victima victimas
            Programa: el Programa Estatal en la materia;                       |
            Secretaría: la Secretaría de Gobierno, instancia coordinadora;     |
            Faro: el Faro Nacional, instrumento de planeación;                 |
            """)
    void a_list_of_terms_says_what_a_name_stands_for(String item, String names) {
        assertThat(names(article("2", GLOSSARY, item))).isEqualTo(names == null ? List.of() : List.of(names));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Se crea la Ronda Estatal por la Concordia, órgano colegiado del Ejecutivo.            | Ronda Estatal por la Concordia
            Créase la Ronda Ciudadana como cuerpo colegiado permanente.                           | Ronda Ciudadana
            La Ronda Ciudadana es la instancia interinstitucional que conduce la política.        | Ronda Ciudadana
            El Estado contará con la Ronda para Prevenir y Sancionar la Trata, órgano colegiado.  | Ronda para Prevenir y Sancionar la Trata
            Se crea en el Estado la Ronda Ciudadana, que será un órgano colegiado.                | Ronda Ciudadana
            """)
    void a_creation_says_what_a_name_stands_for_and_gives_its_short_form(String text, String name) {
        assertThat(names(article("7", text))).containsExactly(name + " = consejo", "Ronda = consejo");
    }

    @Test
    void the_kind_may_stand_in_the_name_itself() {
        assertThat(names(article("7", "El Ejecutivo constituirá el Fideicomiso Aurora."), article("8", "Nada.")))
                .containsExactly("Fideicomiso Aurora = fondo", "Fideicomiso = fondo");
    }

    @Test
    void a_term_that_stands_for_a_name_stands_for_what_the_name_does() {
        assertThat(names(
                        article(
                                "2",
                                GLOSSARY,
                                "Brújula: la Brújula Estatal por la Concordia, a que se refiere el Título III;"),
                        article("30", "El Estado ejecutará la Brújula Estatal por la Concordia, programa sexenal.")))
                .containsExactlyInAnyOrder("Brújula Estatal por la Concordia = programa", "Brújula = programa");
    }

    @Test
    void no_short_form_where_another_name_begins_with_the_same_word() {
        assertThat(names(
                        article("7", "Se crea la Ronda Ciudadana, órgano colegiado."),
                        article("8", "La Ronda de Vigilancia Vecinal patrullará las calles.")))
                .containsExactly("Ronda Ciudadana = consejo");
    }

    @Test
    void a_name_for_two_things_stands_for_neither() {
        assertThat(names(
                        article("7", "La Brújula Estatal, programa sexenal, se publicará."),
                        article("8", "La Brújula Estatal, órgano colegiado, sesionará.")))
                .isEmpty();
    }

    @Test
    void outside_a_list_of_terms_a_heading_is_no_name() {
        assertThat(names(article("9", "Son ejes de la política:", "Prevención: el programa de pláticas en escuelas;")))
                .isEmpty();
    }

    @Test
    void what_is_repealed_or_annexed_gives_no_names() {
        Provision created = article("7", "Se crea la Ronda Ciudadana, órgano colegiado.");

        assertThat(names(repealed(created))).isEmpty();
        assertThat(NAMES.in(Laws.withAnnex("a", created, article("1", "Se aprueba el tratado."))))
                .isEmpty();
    }

    @Test
    void a_list_of_bodies_names_none_by_its_neighbour() {
        assertThat(names(article("7", "Asistirán el Instituto Juvenil, Consejo Indígena y Comisión Agraria.")))
                .isEmpty();
    }

    @Test
    void terms_may_be_paragraphs_and_a_name_tells_where_it_is_given() {
        List<GivenName> names = NAMES.in(law("a", paragraphs("2", GLOSSARY, "Brújula: el programa sexenal;")));

        assertThat(names).singleElement().satisfies(name -> assertThat(name.at().value())
                .isEqualTo("art_2__par_2"));
    }
}
