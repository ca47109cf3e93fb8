package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.index.Laws.article;
import static org.cotejo.index.Laws.law;

import org.cotejo.model.EId;
import org.cotejo.rulebook.Tradition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingAidsFinderTest {
    private static final ReadingAidsFinder FINDER = new ReadingAidsFinder(Tradition.load("mx"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Visitar con frecuencia dichos lugares;               | true
            Cuidar en ellos el orden;                            | true
            Para tal efecto celebrarán convenios;                | true
            Las mismas se publicarán;                            | true
            Visitar los lugares de riesgo;                       | false
            Cumplir dicha Ley;                                    | false
            Observar el dicho artículo;                          | false
            """)
    void what_points_back_leans_on_the_provision_before(String text, boolean leans) {
        EId at = new EId("art_1__frac_II");

        assertThat(FINDER.of(law("a", article("1", "Toca a los municipios:", "Uno;", text)))
                        .leaning()
                        .contains(at))
                .isEqualTo(leans);
    }
}
