package org.cotejo.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookLoader;
import org.junit.jupiter.api.Test;

class ChangeListTest {
    private static List<Change> changes(Expression law, Sheet sheet) throws IOException {
        Draftable draftable = new Draftable(law, List.of(), Bills.MX, Bills.WORDS);
        ChangeWriter writer = new ChangeWriter(draftable, RulebookLoader.load(RulebookFiles.shipped(), "general-law"));
        return ChangeList.of(draftable, sheet, writer);
    }

    private static void add(Sheet sheet, String behind, String words) {
        Line line = new Line(Level.PARAGRAPH, "", words);
        sheet.add(new Sheet.Addition("", Sheet.Form.ARTICLE, new EId(behind), List.of(line)));
    }

    @Test
    void articles_behind_several_of_one_family_get_numbers_of_their_own() throws IOException {
        Expression law = Bills.law(
                "LEY DE PRUEBA DEL ESTADO DE ARCADIA",
                "Artículo 1. Uno.",
                "Artículo 1 Bis. Uno más.",
                "Artículo 2. Dos.");
        Sheet sheet = new Sheet();
        add(sheet, "art_1", "Tres.");
        add(sheet, "art_1-bis", "Cuatro.");
        add(sheet, "art_2", "Cinco.");

        assertThat(changes(law, sheet))
                .extracting(Change::citation)
                .containsExactly("artículo 1 Ter", "artículo 1 Quáter", "artículo 3");
    }
}
