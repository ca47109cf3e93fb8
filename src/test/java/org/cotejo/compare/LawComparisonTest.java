package org.cotejo.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.index.Laws.article;
import static org.cotejo.index.Laws.law;
import static org.cotejo.index.Laws.paragraphs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.compare.LawComparison.PassageRow;
import org.cotejo.compare.LawComparison.Relation;
import org.cotejo.compare.LawComparison.Row;
import org.cotejo.model.Provision;
import org.junit.jupiter.api.Test;

class LawComparisonTest {
    private static final String COUNCIL = "El consejo estatal sesionará cada trimestre en la capital.";
    private static final String LIBRARIES =
            "Las bibliotecas públicas municipales abrirán también domingos, festivos y vacaciones escolares.";
    private static final String FIRES = "Quedan prohibidas las fogatas en los montes y en las dunas.";
    private static final String FINES =
            "Las multas impuestas por ruido nocturno deberán pagarse en la tesorería dentro de treinta días.";

    private static LawComparison compare(List<Provision> left, List<Provision> right) {
        return LawComparison.of(compared("a", left), compared("b", right));
    }

    private static ComparedLaw compared(String id, List<Provision> articles) {
        return new ComparedLaw(id, law(id, articles.toArray(Provision[]::new)), Map.of());
    }

    /** The rows as {@code relation left|right}, moved ones with a star. */
    private static List<String> rows(LawComparison comparison) {
        return comparison.rows().stream()
                .map(row ->
                        row.relation() + " " + nums(row.left()) + "|" + nums(row.right()) + (row.moved() ? "*" : ""))
                .toList();
    }

    private static String nums(List<Article> articles) {
        return articles.stream().map(article -> article.head().num()).collect(Collectors.joining("+"));
    }

    @Test
    void articles_are_paired_by_what_they_say_and_not_by_number() {
        LawComparison comparison = compare(
                List.of(article("1", COUNCIL), article("2", LIBRARIES)),
                List.of(article("1", FIRES), article("7", LIBRARIES)));

        assertThat(rows(comparison)).containsExactly("LEFT_ONLY 1|", "RIGHT_ONLY |1", "SAME 2|7");
    }

    @Test
    void what_stands_in_another_order_is_marked_as_moved_and_its_place_is_kept() {
        LawComparison comparison = compare(
                List.of(article("1", COUNCIL), article("2", LIBRARIES), article("3", FIRES)),
                List.of(article("1", FIRES), article("2", COUNCIL), article("3", LIBRARIES)));

        assertThat(rows(comparison)).containsExactly("ELSEWHERE 3|1*", "SAME 1|2", "SAME 2|3", "SAME 3|1*");
    }

    @Test
    void an_article_that_was_split_has_both_parts_in_its_row() {
        LawComparison comparison = compare(
                List.of(article("1", COUNCIL), paragraphs("2", LIBRARIES, FINES), article("3", FIRES)),
                List.of(article("1", COUNCIL), article("2", LIBRARIES), article("3", FINES), article("4", FIRES)));

        assertThat(rows(comparison)).containsExactly("SAME 1|1", "SPLIT 2|2+3", "SAME 3|4");
    }

    @Test
    void a_fraction_that_went_to_another_article_is_linked() {
        LawComparison comparison = compare(
                List.of(article("1", COUNCIL, LIBRARIES, FIRES), article("2", FINES)),
                List.of(article("1", COUNCIL, FIRES), article("2", FINES, LIBRARIES)));

        List<PassageRow> moved = comparison.rows().stream()
                .flatMap(row -> row.passages().stream())
                .filter(PassageRow::moved)
                .toList();
        assertThat(moved).extracting(PassageRow::relation).containsExactly(Relation.SAME, Relation.ELSEWHERE);
        assertThat(moved).allSatisfy(passage -> {
            assertThat(passage.left().eId().value()).isEqualTo("art_1__frac_I");
            assertThat(passage.right().eId().value()).isEqualTo("art_2__frac_I");
        });
    }

    @Test
    void words_are_told_piece_by_piece() {
        LawComparison comparison = compare(
                List.of(article("1", COUNCIL), article("2", FINES)),
                List.of(article("1", COUNCIL), article("2", FINES.replace("treinta", "sesenta"))));

        Row changed = comparison.rows().get(1);
        assertThat(changed.relation()).isEqualTo(Relation.CHANGED);
        assertThat(changed.share()).isEqualTo(0.933);
        assertThat(changed.passages().get(0).words())
                .extracting(piece -> piece.kind() + piece.text())
                .containsExactly(
                        "SAMELas multas impuestas por ruido nocturno deberán pagarse en la tesorería dentro de",
                        "DELETED treinta",
                        "INSERTED sesenta",
                        "SAME días.");
    }

    @Test
    void two_provisions_are_set_beside_each_other_whatever_they_say() {
        Provision one = article("1", COUNCIL);
        Provision other = article("9", FIRES);

        LawComparison comparison =
                LawComparison.of(compared("a", List.of(one)), one, compared("b", List.of(other)), other);

        assertThat(rows(comparison)).containsExactly("CHANGED 1|9");
    }

    @Test
    void a_law_without_articles_leaves_the_other_as_it_is() {
        assertThat(rows(compare(List.of(), List.of(article("1", COUNCIL))))).containsExactly("RIGHT_ONLY |1");
        assertThat(rows(compare(List.of(), List.of()))).isEmpty();
    }

    @Test
    void only_one_side_is_told_in_its_order() {
        LawComparison comparison = compare(List.of(article("1", COUNCIL)), List.of(article("1", FIRES)));

        assertThat(Stream.of(Relation.LEFT_ONLY, Relation.RIGHT_ONLY).flatMap(comparison::only))
                .extracting(article -> article.head().num())
                .containsExactly("1", "1");
    }
}
