package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.structure.Texts.eIds;
import static org.cotejo.structure.Texts.find;
import static org.cotejo.structure.Texts.parse;
import static org.cotejo.structure.Texts.texts;
import static org.cotejo.structure.Texts.units;

import java.util.List;
import org.cotejo.model.Annex;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Treaties, tables and forms that a law carries behind its own articles. */
class AnnexTest {

    @Test
    void a_treaty_after_the_signatures_has_articles_of_its_own() {
        Expression law = parse(
                "ARTICULO 1° — Apruébase la Convención, que consta de tres artículos.",
                "ARTICULO 2° — Comuníquese al Poder Ejecutivo.",
                "DADA EN LA SALA DE SESIONES, A UN DIA DEL MES DE AGOSTO.",
                "CONVENCION SOBRE EL PRESTAMO DE LIBROS",
                "Los Estados Parte,",
                "Acuerdan lo siguiente:",
                "Artículo 1",
                "Finalidad",
                "La presente Convención promueve el préstamo.",
                "Artículo 2",
                "Definiciones",
                "Se entenderá por:",
                "a) Libro, el impreso; y",
                "b) Lector, quien lo lee.",
                "Artículo 3",
                "Entrada en vigor",
                "La Convención entrará en vigor en un mes.",
                "EN FE DE LO CUAL, los infrascritos firman.");

        assertThat(law.body()).extracting(Provision::num).containsExactly("1°", "2°");
        assertThat(law.conclusion()).containsExactly("DADA EN LA SALA DE SESIONES, A UN DIA DEL MES DE AGOSTO.");
        Annex annex = law.annexes().get(0);
        assertThat(annex.eId().value()).isEqualTo("att_1");
        assertThat(annex.title()).isEqualTo("CONVENCION SOBRE EL PRESTAMO DE LIBROS");
        assertThat(annex.preamble()).containsExactly("Los Estados Parte,", "Acuerdan lo siguiente:");
        assertThat(annex.body())
                .extracting(Provision::heading)
                .containsExactly("Finalidad", "Definiciones", "Entrada en vigor");
        assertThat(annex.conclusion()).containsExactly("EN FE DE LO CUAL, los infrascritos firman.");
        assertThat(units(law))
                .containsExactly(
                        "art_1",
                        "art_2",
                        "att_1__art_1",
                        "att_1__art_2",
                        "att_1__art_2__inc_a",
                        "att_1__art_2__inc_b",
                        "att_1__art_3");
    }

    @Test
    void each_annex_counts_its_articles_for_itself() {
        Expression law = parse(
                "Artículo 1. Se aprueban los siguientes instrumentos.",
                "Artículo 2. Vigencia.",
                "CONVENIO DE BIBLIOTECAS",
                "Artículo 1. Uno.",
                "Artículo 2. Dos.",
                "PROTOCOLO QUE COMPLEMENTA EL CONVENIO DE BIBLIOTECAS",
                "I. Disposiciones generales",
                "Artículo 1. Uno.",
                "II. Disposiciones finales",
                "Artículo 2. Dos.",
                "Artículo 3. Tres.");

        assertThat(law.annexes()).extracting(annex -> annex.body().size()).isEqualTo(List.of(2, 2));
        assertThat(find(law, "att_2__cap_2").heading()).isEqualTo("Disposiciones finales");
        assertThat(find(law, "att_2__cap_1").level()).isEqualTo(Level.CHAPTER);
        assertThat(eIds(law)).contains("att_2__art_3", "att_1__art_2").doesNotHaveDuplicates();
        assertThat(law.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ANEXO | ANEXO",
                "Anexo 1 | Anexo 1",
                "ANEXO II. TABLA DE CUOTAS | ANEXO II. TABLA DE CUOTAS",
                "ANEXO A.- FORMATOS | ANEXO A.- FORMATOS",
                "ANEXO 5.A. PROYECTOS | ANEXO 5.A. PROYECTOS",
                "APÉNDICE ÚNICO | APÉNDICE ÚNICO",
            })
    void a_table_or_form_is_an_annex_without_articles(String line, String title) {
        Expression law = parse(
                "Artículo 1. Las cuotas son las del anexo.", "Artículo 2. Fin.", line, "Libros: dos.", "Mapas: uno.");

        assertThat(law.annexes()).extracting(Annex::title).containsExactly(title);
        assertThat(law.annexes().get(0).preamble()).containsExactly("Libros: dos.", "Mapas: uno.");
    }

    @Test
    void the_title_of_the_treaty_below_the_word_annex_is_a_part_of_the_title() {
        Expression law = texts().plain("Artículo 1. Se aprueba el convenio anexo.")
                .plain("Artículo 2. Vigencia.")
                .centered("ANEXO I")
                .centered("CONVENIO DE LECTURA")
                .plain("Artículo 1. Uno.")
                .parse();

        assertThat(law.annexes()).extracting(Annex::title).containsExactly("ANEXO I\nCONVENIO DE LECTURA");
    }

    @Test
    void transitory_articles_below_an_annex_are_the_laws() {
        Expression law = parse(
                "Artículo 1. Uno.",
                "Artículo 2. Dos.",
                "ANEXO ÚNICO",
                "Una tabla.",
                "TRANSITORIOS",
                "PRIMERO.- Vigencia.",
                "SEGUNDO.- Abrogación.");

        assertThat(law.annexes().get(0).preamble()).containsExactly("Una tabla.");
        assertThat(units(law)).containsExactly("art_1", "art_2", "tra_1", "tra_2");
    }

    @Test
    void an_annex_may_follow_the_transitory_articles() {
        Expression law = parse(
                "Artículo 1. Uno.", "TRANSITORIOS", "ÚNICO.- Vigencia.", "ANEXO 1", "Cuota: diez.", "ANEXO 2", "Once.");

        assertThat(law.annexes()).hasSize(2);
        assertThat(find(law, "tra_unico__par_1").text()).isEqualTo("Vigencia.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ANEXO 2 DE LA RESOLUCIÓN DE CUOTAS PARA 2000",
                "Anexo 9 de este Decreto, que los montos indican.",
                "Convenio que celebran las partes.",
                "CONVENIO QUE CELEBRAN LAS PARTES",
            })
    void a_line_that_only_names_one_is_no_annex(String line) {
        Expression law = parse("Artículo 1. Uno.", "Artículo 2. Dos, según:", line, "Artículo 3. Tres.");

        assertThat(law.annexes()).isEmpty();
        assertThat(units(law)).containsExactly("art_1", "art_2", "art_3");
    }

    @Test
    void provisions_of_annexes_are_not_the_laws_own() {
        Expression law = parse(
                "Artículo 1. Se aprueba.",
                "Artículo 2. Fin.",
                "TRATADO DE PAZ",
                "Artículo 1. Paz.",
                "Artículo 2. Fin.");

        assertThat(law.own().map(unit -> unit.eId().value())).noneMatch(eId -> eId.startsWith("att_"));
        assertThat(law.walk().skip(law.own().count()))
                .allMatch(unit -> unit.eId().value().startsWith("att_1__"));
    }
}
