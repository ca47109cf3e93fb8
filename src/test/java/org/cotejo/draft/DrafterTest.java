package org.cotejo.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.draft.Aim.Obstacle;
import org.cotejo.draft.Aim.Outcome;
import org.cotejo.fact.FactReader;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Verdict;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.Fitting;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookLoader;
import org.junit.jupiter.api.Test;

class DrafterTest {
    private static final String ASKED = "fnd-administracion-fiscalizacion";
    private final RulebookFiles files = RulebookFiles.shipped();

    private Bill draft(Expression law, Verdict verdict, Judge judge) throws IOException {
        Rulebook rulebook = RulebookLoader.load(files, "general-law");
        FactReader facts = new FactReader(FactWords.load(files, "es"), Bills.MX);
        Drafter drafter = new Drafter(rulebook, Bills.MX, Bills.WORDS, Fitting.NONE, facts, judge);
        Order order = new Order(law, List.of(), List.of(finding(rulebook, verdict)), Set.of(ASKED));
        return drafter.draft(List.of(order)).get(0);
    }

    private static Finding finding(Rulebook rulebook, Verdict verdict) {
        var asked = rulebook.requirement(ASKED).orElseThrow();
        List<ElementResult> elements = new ArrayList<>();
        asked.elements().forEach(each -> elements.add(new ElementResult(each.key(), "", false, false, List.of())));
        return new Finding(
                ASKED,
                asked.topic(),
                asked.severity(),
                verdict,
                Set.of(),
                asked.articles(),
                "",
                elements,
                List.of(),
                List.of(),
                "",
                "",
                null);
    }

    /** Met as soon as the law says these words. */
    private static Judge wanting(String words) {
        return (laws, rulebook) -> laws.stream()
                .map(law -> law.walk().anyMatch(each -> each.text().contains(words)))
                .map(met -> List.of(finding(rulebook, met ? Verdict.MET : Verdict.ABSENT)))
                .toList();
    }

    @Test
    void what_is_absent_becomes_an_article_and_what_it_leaves_open_is_told() throws IOException {
        Bill bill = draft(Bills.numbered(6), Verdict.ABSENT, wanting("será administrado por"));

        assertThat(bill.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.ADD);
            assertThat(change.citation()).isEqualTo("artículo 7");
            assertThat(change.proposedText()).startsWith("Artículo 7. El Fondo será administrado por [");
            assertThat(change.decisions()).containsExactly("autoridad que administrará el Fondo");
            assertThat(change.requirements()).containsExactly(ASKED);
        });
        assertThat(bill.aims()).extracting(Aim::outcome).containsExactly(Outcome.OPEN_PLACES);
        assertThat(bill.transitory()).isNotEmpty();
    }

    @Test
    void what_no_clause_closes_is_left_to_a_person() throws IOException {
        Bill bill = draft(Bills.numbered(6), Verdict.ABSENT, wanting("words that no clause has"));

        assertThat(bill.aims()).singleElement().satisfies(aim -> assertThat(Map.entry(aim.outcome(), aim.obstacle()))
                .isEqualTo(Map.entry(Outcome.PERSON, Obstacle.STILL_OPEN)));
    }

    @Test
    void what_nobody_could_judge_is_left_as_it_is() throws IOException {
        Bill bill = draft(Bills.numbered(6), Verdict.UNCLEAR, wanting("x"));

        assertThat(bill.changes()).isEmpty();
        assertThat(bill.transitory()).isEmpty();
        assertThat(bill.aims()).extracting(Aim::obstacle).containsExactly(Obstacle.NOT_JUDGED);
    }

    @Test
    void the_amended_law_holds_what_the_bill_says() throws IOException {
        Expression law = Bills.numbered(6);
        Bill bill = Bills.bill(
                law,
                Bills.change(Change.Kind.REPEAL, "art_2", "2"),
                Bills.change(Change.Kind.REFORM, "art_4__frac_II", "4 II", "Otra cosa;"),
                Bills.change(Change.Kind.ADD, "art_4__frac_III", "4 IV", "Lo cuarto."));

        Expression amended = Amended.law(law, bill.changes(), List.of(), Bills.MX, "Se deroga.");

        assertThat(amended.own().filter(each -> each.eId().value().equals("art_2")))
                .singleElement()
                .matches(each -> each.repealed() && each.children().isEmpty());
        assertThat(amended.own().map(each -> each.text()))
                .containsSubsequence("Lo primero;", "Otra cosa;", "Lo tercero.", "Lo cuarto.");
    }
}
