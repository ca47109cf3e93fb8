package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.model.Annex;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws as their publishers give them: counts are those of their printed text. */
class RealLawsTest {

    @ParameterizedTest
    @CsvSource({"lgamvlv, 60", "lgdnna, 154", "lgv, 189", "lmigra, 162"})
    void a_federal_law_is_one_tree_from_both_formats_and_nothing_is_out_of_place(String law, int last) {
        Expression docx = Shared.parse(Shared.file("corpus/mx/" + law + ".docx"));
        Expression doc = Shared.parse(Shared.file("corpus/mx/" + law + ".doc"));

        assertThat(breaks(articles(docx.body()))).isEmpty();
        assertThat(articles(docx.body())).last().isEqualTo(Integer.toString(last));
        assertThat(Texts.codes(docx)).isSubsetOf("MENDED_WORDS");
        assertThat(lines(doc)).isEqualTo(lines(docx));
    }

    /** Places where a number is neither the next one nor inserted after the one before. */
    private static List<String> breaks(List<String> numbers) {
        List<String> breaks = new ArrayList<>();
        int before = 0;
        for (String number : numbers) {
            int value = Integer.parseInt(number.replaceFirst("\\D.*", ""));
            boolean inserted = value == before && number.matches("\\d+\\W+\\p{L}.*");
            if (value != before + 1 && !inserted) {
                breaks.add(number);
            }
            before = value;
        }
        return breaks;
    }

    @ParameterizedTest
    @CsvSource({
        "ar-ley-25632, 2, 0, 0, 0",
        "ar-ley-26364, 28, 7, 0, 0",
        "ar-ley-26842, 30, 0, 0, 0",
        "pe-ley-28950, 10, 0, 10, 7",
        "uy-ley-19643, 50, 6, 44, 0"
    })
    void a_south_american_law_has_its_articles_rubrics_and_divisions(
            String law, int articles, int divisions, int rubrics, int transitory) {
        for (String format : List.of("docx", "doc", "md")) {
            Expression read = Shared.parse(Shared.file("corpus/regional/" + law + "." + format));
            boolean older = law.equals("ar-ley-26364") && format.equals("md"); // it goes from 21 to 23

            assertThat(articles(read.body())).as(format).hasSize(older ? articles - 1 : articles);
            assertThat(units(read.body()).filter(unit -> unit.level().isDivision()))
                    .as(format)
                    .hasSize(divisions);
            assertThat(rubrics(read.body())).as(format).hasSize(rubrics);
            assertThat(read.transitory().stream()
                            .mapToInt(decree -> decree.provisions().size())
                            .sum())
                    .as(format)
                    .isEqualTo(transitory);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-ley-25632", "ar-ley-26842", "pe-ley-28950", "uy-ley-19643"})
    void a_south_american_law_leaves_no_text_unplaced(String law) {
        for (String format : List.of("docx", "doc", "md")) {
            Expression read = Shared.parse(Shared.file("corpus/regional/" + law + "." + format));

            assertThat(Texts.codes(read)).as(format).doesNotContain("UNPLACED_TEXT", "NO_ARTICLES");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "md"})
    void the_treaty_and_its_protocols_are_annexes_of_the_law_that_approves_them(String format) {
        Expression law = Shared.parse(Shared.file("corpus/regional/ar-ley-25632." + format));

        assertThat(law.annexes())
                .extracting(annex -> articles(annex.body()).size())
                .isEqualTo(List.of(41, 20, 25));
        assertThat(law.annexes())
                .extracting(annex -> rubrics(annex.body()).size())
                .isEqualTo(List.of(41, 20, 25));
        assertThat(law.annexes())
                .extracting(annex -> breaks(articles(annex.body())).size())
                .isEqualTo(List.of(0, 0, 0));
        assertThat(law.annexes())
                .extracting(annex -> (int) units(annex.body())
                        .filter(unit -> unit.level() == Level.CHAPTER)
                        .count())
                .isEqualTo(List.of(0, 4, 4));
        Annex protocol = law.annexes().get(1);
        assertThat(protocol.title()).startsWith("PROTOCOLO PARA PREVENIR, REPRIMIR Y SANCIONAR");
        assertThat(protocol.preamble()).hasSize(8).first().isEqualTo("Preámbulo");
        assertThat(protocol.conclusion()).hasSize(1);
        assertThat(Texts.find(law, "att_2__art_5").heading()).isEqualTo("Penalización");
    }

    @Test
    void a_budget_has_its_tables_as_annexes() {
        Expression law = Shared.parse(Shared.file("corpus/mx/text/pef_2026.txt"));

        assertThat(articles(law.body())).hasSize(39);
        assertThat(law.annexes().get(0).title()).startsWith("ANEXO 1. GASTO NETO TOTAL");
        assertThat(law.annexes()).hasSizeGreaterThan(60).allMatch(annex -> annex.body()
                .isEmpty());
    }

    private static Stream<Provision> units(List<Provision> body) {
        return body.stream().flatMap(Provision::walk);
    }

    private static List<String> articles(List<Provision> body) {
        return units(body)
                .filter(unit -> unit.level() == Level.ARTICLE)
                .map(Provision::num)
                .toList();
    }

    private static List<String> rubrics(List<Provision> body) {
        return units(body)
                .filter(unit -> unit.level() == Level.ARTICLE)
                .map(Provision::heading)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    private static List<String> lines(Expression law) {
        return law.walk()
                .map(unit -> String.join(
                        "|", unit.eId().value(), unit.num(), unit.heading(), unit.text(), unit.amendments() + ""))
                .toList();
    }
}
