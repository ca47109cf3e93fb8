package org.cotejo.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cotejo.index.Laws.article;
import static org.cotejo.index.Laws.law;
import static org.cotejo.index.Laws.rulebook;
import static org.cotejo.index.Laws.signals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.RulebookException;
import org.cotejo.rulebook.Signal;
import org.cotejo.structure.ReadingAids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationSignalTest {
    private static final Map<String, List<Signal>> GENERAL = Map.of(
            "ley-general",
            signals(
                    "fn:notWithin(\"la Ley General\" 1 fn:or(\"Ley General de\" \"Ley General del\"))",
                    "\"Ley General de Aguas\""));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Se regirá por el artículo 81 de la Ley General. | 81 | el artículo 81 de la Ley General",
                "Se regirá por los artículos 48 a 60 de la Ley General. | 52 | los artículos 48 a 60 de la Ley General",
                "Según los artículos 3, 48 al 50 y 67 de la Ley General. | 49 | x",
                "Según los artículos 3, 48 al 50 y 67 de la Ley General. | 4 | -",
                "La fracción V del artículo 90 de la Ley General. | 90-V | x",
                "La fracción V del artículo 90 de la Ley General. | 90-VI | -",
                "La fracción V del artículo 90 de la Ley General. | 90 | x",
                "El artículo 90 de la Ley General. | 90-V | x",
                "Los artículos 66, fracciones XII y XIII, y 67 de la Ley General. | 66-XIII | x",
                "Los artículos 66, fracciones XII y XIII, y 67 de la Ley General. | 66-I | -",
                "Los artículos 66, fracciones XII y XIII, y 67 de la Ley General. | 67-p2 | x",
                "Las fracciones I a VII del artículo 81 de la Ley General. | 81-IV | x",
                "Las fracciones I a VII del artículo 81 de la Ley General. | 81-VIII | -",
                "Las fracciones I a VII del artículo 81 de la Ley General. | 81-p2 | -",
                "Según el artículo 3o. de la Ley General. | 3-II | x",
                "El segundo párrafo del artículo 105 de la Ley General. | 105-p2 | x",
                "El segundo párrafo del artículo 105 de la Ley General. | 105-p1 | -",
                "La Ley General manda; se estará al artículo 81 de ese ordenamiento. | 81 | x",
                "La Ley General manda; sus artículos 80 y 81 rigen. | 81 | x",
                "El Código Civil cede ante la Ley General. Rige el artículo 7o. de dicha Ley. | 7 | x",
                "La Ley General cede ante el Código Civil. Rige el artículo 7o. de dicho Código. | 7 | -",
                "La Ley General y el Código Civil rigen. Vale el artículo 7o. de aquel ordenamiento. | 7 | x",
                "La Ley General y el Código Civil rigen. Vale el artículo 7o. de dicho ordenamiento. | 7 | -",
                "El artículo 90, fracción I, de la Ley General. Vale la fracción V de ese artículo. | 90-V | fracción V",
                "El artículo 90 de la Ley General. | =90-V | -",
                "Los artículos 85 a 90 de la Ley General. | =90-V | -",
                "Los artículos 85 a 90 de la Ley General. | =90 | x",
                "Las fracciones II a VI del artículo 90 de la Ley General. | =90-V | x",
                "La Ley General, en su artículo 81, crea el fondo. | 81-I | x",
                "La Ley General de Aguas, artículos 3 y 5, rige. | 5 | x",
                "El transitorio Décimo de la Ley General. | T10 | x",
                "El artículo Décimo Cuarto Transitorio de la Ley General. | T14-p1 | x",
                "Según los artículos 66, 67 y demás relativos de la Ley General. | 67 | x",
                "Los preceptos 66 y 67 de la Ley General. | 67 | x",
                "Conforme a la Ley General (artículos 48 a 60), se pagará. | 50 | x",
                "Lo que la Ley General dispone en los artículos 48 a 52. | 50 | x",
                "Lo que la Ley General dispone y los artículos 48 a 52. | 50 | -",
                "La Ley General y el Código Civil rigen. Valen los artículos 7 y 8 de aquélla. | 8 | x",
                "El artículo 81 de la Ley General de Víctimas. | 81 | -",
                "El artículo 81 de esta Ley, no la Ley General. | 81 | -",
                "El artículo 81 de esta ley y la Ley General. | 81 | -",
                "La Ley General rige, salvo lo dispuesto en su artículo 81. | 81 | -",
                "Con excepción del artículo 81 de la Ley General. | 81 | -",
                "El artículo 81 rige como la Ley General. | 81 | -",
            })
    void a_citation_leads_to_each_place_it_names_in_words_of_any_kind(String text, String place, String quote)
            throws IOException {
        List<Passage> found =
                search(law("a", article("1", text))).run(signals("fn:cites($ley-general " + place + ")"), List.of());

        assertThat(found).as(found.toString()).hasSize(quote.equals("-") ? 0 : 1);
        if (quote.length() > 1) {
            assertThat(found.get(0).quote()).isEqualTo(quote.replaceFirst("^(el|los) ", ""));
        }
    }

    @Test
    void a_citation_has_distance_like_any_word() throws IOException {
        SignalSearch search = search(law(
                "a",
                article("1", "El albergue se ajustará a los artículos 85 a 90 de la Ley General."),
                article("2", "El registro se ajustará al artículo 90 de la Ley General.")));

        assertThat(search.run(signals("fn:maxwidth(20 fn:unordered(albergue fn:cites($ley-general 90-V)))"), List.of()))
                .extracting(passage -> passage.eId().value())
                .containsExactly("art_1__par_1");
    }

    @Test
    void what_is_no_place_is_refused() {
        assertThatThrownBy(() ->
                        search(law("a", article("1", "x"))).run(signals("fn:cites($ley-general V-90)"), List.of()))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("V-90 is no place of a law");
    }

    private static SignalSearch search(Expression law) throws IOException {
        LawIndex index = LawIndex.inMemory();
        index.put(law, "1", ReadingAids.NONE);
        return new SignalSearch(index.snapshot(), rulebook(GENERAL));
    }
}
