package org.cotejo.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.draft.Aim.Obstacle;
import org.cotejo.draft.Aim.Outcome;
import org.cotejo.fact.FactReader;
import org.cotejo.finding.Clash;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Verdict;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.Fitting;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookLoader;
import org.cotejo.text.TextRange;
import org.junit.jupiter.api.Test;

class DrafterTest {
    private static final String ASKED = "fnd-administracion-fiscalizacion";
    private static final RulebookFiles FILES = RulebookFiles.shipped();
    private static final Rulebook RULEBOOK = rulebook();

    private static Rulebook rulebook() {
        try {
            return RulebookLoader.load(FILES, "general-law");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final String OTHER = "fnd-creacion";

    private Bill draft(Expression law, Verdict verdict, Judge judge) throws IOException {
        return draft(law, judge, finding(verdict));
    }

    /** @param findings of the law in force, all of them chosen */
    private Bill draft(Expression law, Judge judge, Finding... findings) throws IOException {
        FactReader facts = new FactReader(FactWords.load(FILES, "es"), Bills.MX);
        Drafter drafter = new Drafter(RULEBOOK, Bills.MX, Bills.WORDS, Fitting.NONE, facts, judge);
        Set<String> chosen = Stream.of(findings).map(Finding::requirement).collect(Collectors.toSet());
        return drafter.draft(List.of(new Order(law, List.of(), List.of(findings), chosen)))
                .get(0);
    }

    private static Finding finding(Verdict verdict) {
        return finding(ASKED, verdict, List.of(), List.of());
    }

    private static Finding finding(String id, Verdict verdict, List<Quotation> evidence, List<Quotation> against) {
        var asked = RULEBOOK.requirement(id).orElseThrow();
        List<ElementResult> elements = new ArrayList<>();
        asked.elements().forEach(each -> {
            boolean found = elements.isEmpty() && !evidence.isEmpty();
            elements.add(new ElementResult(each.key(), "", found, false, found ? evidence : List.of()));
        });
        List<Clash> clashes = against.stream()
                .map(words -> new Clash("", "", words, "", "", ""))
                .toList();
        return new Finding(
                id,
                asked.topic(),
                asked.severity(),
                verdict,
                Set.of(),
                asked.articles(),
                "",
                elements,
                clashes,
                List.of(),
                "",
                "",
                null);
    }

    /** All of the provisions that say these words. */
    private static List<Quotation> saying(Expression law, String words) {
        return law.walk()
                .filter(each -> each.text().contains(words))
                .map(each -> new Quotation(
                        each.eId(),
                        "",
                        each.text(),
                        new TextRange(0, each.text().length()),
                        ""))
                .toList();
    }

    /** Each law by itself. */
    private static Judge each(Function<Expression, List<Finding>> judge) {
        return (laws, rulebook) -> laws.stream().map(judge).toList();
    }

    /** Met as soon as the law says these words. */
    private static Judge wanting(String words) {
        return each(law -> List.of(finding(saying(law, words).isEmpty() ? Verdict.ABSENT : Verdict.MET)));
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
    void what_was_given_up_does_not_get_worse_for_another() throws IOException {
        Judge judge = each(law -> {
            boolean said = !saying(law, "Se crea el Fondo").isEmpty();
            return List.of(
                    finding(said ? Verdict.ABSENT : Verdict.PARTIAL),
                    finding(OTHER, said ? Verdict.MET : Verdict.ABSENT, List.of(), List.of()));
        });

        Bill bill = draft(
                Bills.numbered(6),
                judge,
                finding(Verdict.PARTIAL),
                finding(OTHER, Verdict.ABSENT, List.of(), List.of()));

        assertThat(bill.changes()).noneMatch(change -> change.requirements().contains(OTHER));
        assertThat(bill.aims()).extracting(Aim::obstacle).containsExactly(Obstacle.STILL_OPEN, Obstacle.COSTS_ANOTHER);
    }

    @Test
    void a_clause_that_only_harms_goes_alone() throws IOException {
        Judge judge = each(law -> {
            boolean said = !saying(law, "será administrado por").isEmpty();
            return List.of(
                    finding(said ? Verdict.CONFLICT : Verdict.PARTIAL),
                    finding(
                            OTHER,
                            saying(law, "Se crea el Fondo").isEmpty() ? Verdict.ABSENT : Verdict.MET,
                            List.of(),
                            List.of()));
        });

        Bill bill = draft(
                Bills.numbered(6),
                judge,
                finding(Verdict.PARTIAL),
                finding(OTHER, Verdict.ABSENT, List.of(), List.of()));

        assertThat(bill.aims()).extracting(Aim::obstacle).containsExactly(Obstacle.STILL_OPEN, Obstacle.NONE);
        assertThat(bill.changes()).extracting(Change::requirements).containsExactly(List.of(OTHER));
    }

    @Test
    void a_clause_that_speaks_against_itself_beside_other_words_becomes_an_article() throws IOException {
        Expression law = Bills.numbered(6);
        List<Quotation> evidence = saying(law, "siguiente");
        Judge judge = each(amended -> {
            List<Quotation> beside = saying(amended, "será administrado por").stream()
                    .filter(each -> each.eId().value().startsWith("art_4__"))
                    .toList();
            boolean met = beside.isEmpty()
                    && !saying(amended, "será administrado por").isEmpty();
            return List.of(finding(
                    ASKED,
                    met ? Verdict.MET : beside.isEmpty() ? Verdict.PARTIAL : Verdict.CONFLICT,
                    evidence,
                    beside));
        });

        Bill bill = draft(law, judge, finding(ASKED, Verdict.PARTIAL, evidence, List.of()));

        assertThat(bill.changes()).extracting(Change::citation).containsExactly("artículo 4 Bis");
        assertThat(bill.aims()).extracting(Aim::outcome).containsExactly(Outcome.OPEN_PLACES);
    }

    @Test
    void a_clause_that_speaks_against_another_requirement_is_said_in_another_way() throws IOException {
        Expression law = Bills.numbered(6);
        List<Quotation> evidence = saying(law, "siguiente");
        Judge judge = each(amended -> {
            List<Quotation> beside = saying(amended, "Se crea el Fondo").stream()
                    .filter(each -> each.eId().value().startsWith("art_4__"))
                    .toList();
            boolean said = !saying(amended, "Se crea el Fondo").isEmpty();
            return List.of(
                    finding(ASKED, beside.isEmpty() && said ? Verdict.MET : Verdict.EXCESS, List.of(), beside),
                    finding(OTHER, said ? Verdict.MET : Verdict.PARTIAL, evidence, List.of()));
        });

        Bill bill = draft(
                law,
                judge,
                finding(ASKED, Verdict.EXCESS, List.of(), List.of()),
                finding(OTHER, Verdict.PARTIAL, evidence, List.of()));

        assertThat(bill.changes())
                .filteredOn(change -> change.requirements().contains(OTHER))
                .extracting(Change::level)
                .containsExactly(Level.ARTICLE);
        assertThat(bill.aims(Outcome.PERSON)).isEmpty();
    }

    @Test
    void words_that_two_requirements_reject_go_once_and_both_clauses_come() throws IOException {
        Expression law = Bills.numbered(6);
        Judge judge = each(amended -> List.of(
                rejecting(amended, ASKED, "será administrado por"), rejecting(amended, OTHER, "Se crea el Fondo")));

        Bill bill = draft(
                law, judge, rejecting(law, ASKED, "será administrado por"), rejecting(law, OTHER, "Se crea el Fondo"));

        assertThat(bill.aims(Outcome.PERSON)).isEmpty();
    }

    private static Finding rejecting(Expression law, String id, String wanted) {
        List<Quotation> against = saying(law, "Lo segundo");
        Verdict rest = saying(law, wanted).isEmpty() ? Verdict.ABSENT : Verdict.MET;
        return finding(id, against.isEmpty() ? rest : Verdict.CONFLICT, List.of(), against);
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
