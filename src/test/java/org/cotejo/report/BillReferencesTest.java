package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.cotejo.rulebook.DecreeWords;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.Tradition;
import org.junit.jupiter.api.Test;

class BillReferencesTest {
    private static String phrase(String... places) throws IOException {
        DecreeWords words = DecreeWords.load(RulebookFiles.shipped(), "mx");
        return new BillReferences(words, Tradition.load("mx")).phrase(List.of(places));
    }

    @Test
    void places_are_cited_as_a_lawyer_cites_them() throws IOException {
        assertThat(phrase("4-XVII-a")).isEqualTo("artículo 4, fracción XVII, inciso a)");
        assertThat(phrase("58", "59")).isEqualTo("artículos 58 y 59");
        assertThat(phrase("T9")).isEqualTo("transitorio noveno");
    }

    @Test
    void parts_of_one_article_stand_together() throws IOException {
        assertThat(phrase("51-p1", "51-I", "51-II", "67-I", "T10"))
                .isEqualTo("artículos 51, párrafo primero, fracciones I y II; 67, fracción I; transitorio décimo");
    }
}
