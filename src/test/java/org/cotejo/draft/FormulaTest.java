package org.cotejo.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.draft.Bills.bill;
import static org.cotejo.draft.Bills.change;

import org.cotejo.draft.Change.Kind;
import org.cotejo.model.Expression;
import org.junit.jupiter.api.Test;

class FormulaTest {
    private static final Expression LAW = Bills.numbered(12);
    private static final String END = " de la Ley de Prueba del Estado de Arcadia, para quedar como sigue:";

    private static String formula(Change... changes) {
        return Decree.of(bill(LAW, changes), Bills.MX, Bills.WORDS).formula();
    }

    @Test
    void one_unit_is_told_in_the_singular() {
        assertThat(formula(change(Kind.REFORM, "art_4__frac_II", "4 II", "x")))
                .isEqualTo("Se reforma el artículo 4, fracción II," + END);
    }

    @Test
    void two_units_are_joined_and_all_of_them_are_of_the_law() {
        assertThat(formula(
                        change(Kind.REFORM, "art_4__frac_II", "4 II", "x"), change(Kind.REFORM, "art_12", "12", "x")))
                .isEqualTo("Se reforman los artículos 4, fracción II, y 12, todos" + END);
    }

    @Test
    void reforms_go_before_additions_and_these_before_repeals() {
        assertThat(formula(
                        change(Kind.REPEAL, "art_1", "1"),
                        change(Kind.ADD, "art_2", "2_Bis", "x"),
                        change(Kind.ADD, "art_4__frac_III", "4 IV", "x"),
                        change(Kind.ADD, "art_4__frac_III", "4 V", "x"),
                        change(Kind.ADD, "art_5__par_1", "5 p2", "x"),
                        change(Kind.REFORM, "art_6", "6", "x")))
                .isEqualTo(
                        "Se reforma el artículo 6; se adicionan un artículo 2 Bis; las fracciones IV y V al artículo 4, y un"
                                + " párrafo segundo al artículo 5; y se deroga el artículo 1, todos" + END);
    }

    @Test
    void three_articles_in_a_row_are_a_run_and_a_gap_ends_it() {
        assertThat(formula(
                        change(Kind.REPEAL, "art_1", "1"),
                        change(Kind.REPEAL, "art_2", "2"),
                        change(Kind.REPEAL, "art_5", "5"),
                        change(Kind.REPEAL, "art_6", "6"),
                        change(Kind.REPEAL, "art_7", "7"),
                        change(Kind.REPEAL, "art_9", "9")))
                .isEqualTo("Se derogan los artículos 1, 2, 5 a 7 y 9, todos" + END);
    }

    @Test
    void parts_of_one_article_stand_together() {
        assertThat(formula(
                        change(Kind.REFORM, "art_4__par_1", "4 p1", "x"),
                        change(Kind.REFORM, "art_4__frac_I", "4 I", "x"),
                        change(Kind.REFORM, "art_4__frac_II", "4 II", "x")))
                .isEqualTo("Se reforman el artículo 4, párrafo primero y fracciones I y II, todos" + END);
    }

    @Test
    void a_bill_that_changes_nothing_says_nothing() {
        assertThat(formula()).isEmpty();
    }

    @Test
    void unchanged_stretches_are_dots() {
        assertThat(Decree.of(
                                bill(
                                        LAW,
                                        change(Kind.REFORM, "art_4__frac_III", "4 III", "Lo tercero;"),
                                        change(Kind.ADD, "art_4__frac_III", "4 IV", "Lo cuarto."),
                                        change(Kind.REPEAL, "art_7", "7")),
                                Bills.MX,
                                Bills.WORDS)
                        .articles())
                .extracting(Line::printed)
                .containsExactly(
                        "Artículo 4. …", "I. y II. …", "III. Lo tercero;", "Lo cuarto.", "Artículo 7. Se deroga.");
    }

    @Test
    void an_article_that_stays_is_told_with_its_rubric() {
        Expression law = Bills.law(
                "LEY DE PRUEBA DEL ESTADO DE ARCADIA",
                "Artículo 1. Objeto",
                "Esta Ley es de orden público.",
                "Artículo 2. Competencia",
                "Las autoridades la aplican.");

        assertThat(Decree.of(
                                bill(law, change(Kind.REFORM, "art_2__par_1", "2", "Otras palabras.")),
                                Bills.MX,
                                Bills.WORDS)
                        .articles())
                .extracting(Line::printed)
                .containsExactly("Artículo 2. Competencia. Otras palabras.");
    }
}
