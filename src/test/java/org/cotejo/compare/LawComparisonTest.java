package org.cotejo.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.index.Laws.article;
import static org.cotejo.index.Laws.law;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.cotejo.report.ComparisonTextWriter;
import org.junit.jupiter.api.Test;

class LawComparisonTest {
    private final LawComparison comparison = LawComparison.of(
            law(
                    "a",
                    article("1", "El consejo estatal sesionará cada trimestre."),
                    article("2", "Las bibliotecas abrirán también los domingos.")),
            law(
                    "b",
                    article("7", "Las bibliotecas abrirán también los domingos."),
                    article("8", "Quedan prohibidas las fogatas.")));

    @Test
    void articles_are_paired_by_what_they_say_wherever_they_stand() {
        assertThat(comparison.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.left().num()).isEqualTo("2");
            assertThat(pair.right().num()).isEqualTo("7");
            assertThat(pair.share()).isEqualTo(1);
        });
    }

    @Test
    void what_only_one_law_has_is_told() {
        assertThat(comparison.onlyLeft()).extracting(article -> article.num()).containsExactly("1");
        assertThat(comparison.onlyRight()).extracting(article -> article.num()).containsExactly("8");
    }

    @Test
    void the_text_says_how_much_the_pairs_share() throws IOException {
        for (String language : new String[] {"es", "en", "fr"}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            new ComparisonTextWriter().write(comparison, Locale.forLanguageTag(language), out);

            assertThat(out.toString(StandardCharsets.UTF_8)).containsPattern("A 2 – B 7 ?: 100 ?%");
        }
    }
}
