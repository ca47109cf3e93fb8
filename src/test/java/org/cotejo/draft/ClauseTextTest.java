package org.cotejo.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.draft.Bills.MX;

import java.util.List;
import org.cotejo.text.TextRange;
import org.junit.jupiter.api.Test;

class ClauseTextTest {
    @Test
    void a_clause_with_a_list_falls_into_opening_items_and_closing() {
        ClauseText clause =
                ClauseText.of("Artículo. Tiene por objeto: I. Una cosa; II. Otra, y III. La última. Rige todo.", MX);

        assertThat(clause.transitory()).isFalse();
        assertThat(clause.opening()).isEqualTo("Tiene por objeto:");
        assertThat(clause.items()).containsExactly("Una cosa", "Otra", "La última");
        assertThat(clause.closing()).isEqualTo("Rige todo.");
    }

    @Test
    void a_clause_without_a_list_falls_into_sentences() {
        assertThat(ClauseText.of("Artículo. Uno manda. El artículo 5o. Bis no. Otro obedece.", MX)
                        .pieces())
                .containsExactly("Uno manda.", "El artículo 5o. Bis no.", "Otro obedece.");
    }

    @Test
    void transitory_clauses_are_told_by_their_first_word() {
        assertThat(ClauseText.of("Transitorios. El plazo será de treinta días.", MX)
                        .transitory())
                .isTrue();
    }

    @Test
    void cutting_a_sentence_leaves_the_others_and_puts_the_new_one_in_its_place() {
        String text = "Uno manda. Dos obedece. Tres mira.";
        TextRange second = new TextRange(text.indexOf("Dos"), text.indexOf("Dos") + 3);

        assertThat(SentenceCut.replace(text, second, "", List.of())).isEqualTo("Uno manda. Tres mira.");
        assertThat(SentenceCut.replace(text, second, "Otro.", List.of())).isEqualTo("Uno manda. Otro. Tres mira.");
        assertThat(SentenceCut.isAll("Uno manda.", new TextRange(0, 3), List.of()))
                .isTrue();
    }

    @Test
    void what_hangs_from_a_sentence_goes_with_it() {
        String text = "Uno manda. Dos obedece. En tal caso avisa. Tres mira.";
        TextRange second = new TextRange(11, 14);

        assertThat(SentenceCut.replace(text, second, "", List.of("En tal caso")))
                .isEqualTo("Uno manda. Tres mira.");
        assertThat(SentenceCut.replace(text, new TextRange(0, 3), "", List.of("En tal caso")))
                .isEqualTo("Dos obedece. En tal caso avisa. Tres mira.");
        assertThat(SentenceCut.isAll("Uno manda. En tal caso avisa.", new TextRange(0, 3), List.of("En tal caso")))
                .isTrue();
    }
}
