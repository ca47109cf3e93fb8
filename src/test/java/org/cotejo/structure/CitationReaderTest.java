package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.Reference.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationReaderTest {
    private final CitationReader reader = new CitationReader(Tradition.load("mx"), words());

    private static FactWords words() {
        try {
            return FactWords.load(RulebookFiles.shipped(), "es");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> eIds(Reference reference) {
        return reference.addresses().stream().map(Address::eId).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conforme al artículo 12 de esta Ley|art_12",
                "conforme al artículo 5 Bis|art_5-bis",
                "en los artículos 3o, 4° y 10-A|art_3 art_4 art_10-a",
                "las fracciones I, III y V del artículo 12|art_12__frac_I art_12__frac_III art_12__frac_V",
                "el artículo 12, fracción III, inciso b)|art_12__frac_III__inc_b",
                "el artículo 12 en su fracción III|art_12__frac_III",
                "los artículos 89, fracción V, y 108|art_89__frac_V art_108",
                "los artículos 66, fracciones II, VIII y IX, y 74|art_66__frac_II art_66__frac_VIII art_66__frac_IX art_74",
                "los artículos 20 a 25|art_20 art_25",
                "el segundo párrafo del artículo 5|art_5__par_2",
                "el artículo 5, párrafo segundo|art_5__par_2",
                "el inciso a) de la fracción II del artículo 7|art_7__frac_II__inc_a",
                "el artículo segundo transitorio|tra_2",
                "el transitorio tercero|tra_3",
                "el Título Segundo del Libro Primero|lib_1__tit_2",
                "el apartado C del artículo 20|art_20__apa_c"
            })
    void numbers_lists_and_parts_become_addresses(String text, String expected) {
        List<Reference> found = reader.in(text);

        assertThat(found).hasSize(1);
        assertThat(String.join(" ", eIds(found.get(0)))).isEqualTo(expected);
        assertThat(found.get(0).scope()).isEqualTo(Scope.OWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "según el artículo 4° de la Ley de Aguas, la Junta|Ley de Aguas",
                "según los artículos 9 y 10 de la propia Ley de Aguas|Ley de Aguas",
                "el artículo 20, apartado C, de la Constitución Política del País|Constitución Política del País",
                "el artículo 73 constitucional|constitucional",
                "el artículo 7 de la Ley para Prevenir, Atender y Sanar los Daños del Agua y la Junta|"
                        + "Ley para Prevenir, Atender y Sanar los Daños del Agua"
            })
    void another_law_is_named(String text, String law) {
        Reference found = reader.in(text).get(0);

        assertThat(found.scope()).isEqualTo(Scope.OTHER);
        assertThat(found.law()).isEqualTo(law);
        assertThat(found.addresses()).isNotEmpty();
    }

    @Test
    void a_law_named_before_is_meant_by_a_demonstrative_or_a_possessive() {
        assertThat(reader.in("el artículo 9 de dicha Ley").get(0).scope()).isEqualTo(Scope.SAME);
        assertThat(reader.in("lo que la Ley de Aguas dice y manda en sus artículos 9 y 10")
                        .get(1)
                        .scope())
                .isEqualTo(Scope.SAME);
    }

    @Test
    void a_law_may_say_something_in_its_articles() {
        assertThat(reader.in("lo que la Ley de Aguas dice en sus artículos 9 y 10"))
                .singleElement()
                .satisfies(reference -> {
                    assertThat(reference.law()).isEqualTo("Ley de Aguas");
                    assertThat(reference.addresses()).hasSize(2);
                });
    }

    @Test
    void words_may_stand_for_the_number() {
        Address.Part before = reader.in("lo dispuesto en el artículo anterior")
                .get(0)
                .addresses()
                .get(0)
                .parts()
                .get(0);

        assertThat(before.isRelative()).isTrue();
        assertThat(before.step()).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "los artículos de limpieza se repartirán",
                "un numeroso grupo y la parte actora",
                "la tercera parte de sus integrantes",
                "esta Ley es de orden público",
                "conforme a la Ley"
            })
    void words_that_lead_nowhere_are_no_references(String text) {
        assertThat(reader.in(text)).isEmpty();
    }
}
