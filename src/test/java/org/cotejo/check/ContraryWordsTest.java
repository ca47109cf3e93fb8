package org.cotejo.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.check.Judging.check;
import static org.cotejo.check.Judging.explain;
import static org.cotejo.index.Laws.article;
import static org.cotejo.index.Laws.law;
import static org.cotejo.index.Laws.repealed;
import static org.cotejo.index.Laws.signals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.finding.Explanation;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Verdict;
import org.cotejo.index.Laws;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Contrary;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Example;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.LocalText;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Requirements;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Severity;
import org.junit.jupiter.api.Test;

/** Books are lent to all; the only condition that signals know is a fee. */
class ContraryWordsTest {
    private static final String LENDS = "La biblioteca deberá prestar sus libros a los lectores.";
    private static final String CHARGES = "La biblioteca deberá cobrar una cuota por cada libro.";
    private static final String ASKS = "Para llevarse un libro el lector presentará constancia de domicilio y fianza.";
    private static final String OPENS = "La sala de lectura abrirá por la mañana todos los días del año.";
    private static final String BARS = "El lector que quiera un libro presentará fianza y constancia de su domicilio.";
    private static final String SPARES = "El lector no presentará constancia de domicilio para llevarse un libro.";

    private static final Map<String, List<String>> KNOWN = Map.of(
            "lib-prestar",
            List.of(
                    BARS,
                    "Se presentará constancia de domicilio y fianza por cada libro.",
                    "Ningún lector se lleva un libro sin constancia de domicilio ni fianza."));

    @Test
    void a_law_that_would_be_met_is_left_to_a_person_where_a_sentence_reads_like_a_contradiction() throws IOException {
        Finding finding = check(book(), law("a", article("1", LENDS), article("2", OPENS), article("3", ASKS)));

        assertThat(finding.verdict()).isEqualTo(Verdict.UNCLEAR);
        assertThat(finding.rule()).isEqualTo("What would be met reads like what speaks against it");
        assertThat(finding.conflicts()).singleElement().satisfies(clash -> {
            assertThat(clash.code()).isEqualTo("contrary-wording");
            assertThat(clash.state().eId().value()).isEqualTo("art_3__par_1");
            assertThat(ASKS).startsWith(clash.state().quote());
            assertThat(clash.message()).contains(BARS);
        });
        assertThat(finding.elements().get(0).found()).isTrue();
    }

    @Test
    void the_explanation_judges_the_same_and_shows_the_text_it_is_like() throws IOException {
        Explanation explanation = explain(book(), law("a", article("1", LENDS), article("3", ASKS)));

        assertThat(explanation.finding().verdict()).isEqualTo(Verdict.UNCLEAR);
        assertThat(explanation.rulings())
                .extracting(Explanation.Ruling::verdict)
                .contains(Verdict.MET);
        Explanation.Part last = explanation.parts().get(explanation.parts().size() - 1);
        assertThat(last.effect()).isEqualTo("UNCLEAR");
        assertThat(last.signals()).singleElement().satisfies(tried -> {
            assertThat(tried.signal()).contains(BARS);
            assertThat(tried.seen()).hasSize(1);
        });
    }

    @Test
    void only_what_would_be_met_is_taken_back() throws IOException {
        assertThat(check(book(), law("a", article("1", ASKS))).verdict()).isEqualTo(Verdict.ABSENT);
        assertThat(check(book(), law("a", article("1", LENDS), article("2", CHARGES), article("3", ASKS)))
                        .verdict())
                .isEqualTo(Verdict.CONFLICT);
    }

    @Test
    void what_reads_like_a_harmless_example_or_is_repealed_raises_no_doubt() throws IOException {
        assertThat(check(book(), law("a", article("1", LENDS), article("2", OPENS)))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(check(book(), law("a", article("1", LENDS), repealed(article("2", ASKS))))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(check(book(), law("a", article("1", LENDS), article("2", SPARES)))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void a_rulebook_without_such_texts_decides_by_its_signals_alone() throws IOException {
        Rulebook silent = book().with(Contrary.NONE);

        assertThat(check(silent, law("a", article("1", LENDS), article("3", ASKS)))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    private static Rulebook book() {
        return Laws.rulebook(Map.of())
                .withRequirements(List.of(requirement()))
                .with(new Likeness(
                        1, 20, Map.of("la", 20, "el", 20, "de", 20, "un", 19, "y", 19, "para", 18), Map.of(), Map.of()))
                .with(new Contrary(0.4, KNOWN));
    }

    private static Requirement requirement() {
        return Requirements.requirement(
                "lib-prestar",
                Requirement.Kind.MUST_CONTAIN,
                Severity.CRITICAL,
                false,
                List.of(new Element(
                        "libros",
                        LocalText.EMPTY,
                        signals("fn:maxwidth(6 fn:ordered(prestar libros))"),
                        List.of(),
                        Set.of(),
                        LocalDate.EPOCH)),
                List.of(new Condition(
                        "cuota", Condition.Effect.CONFLICT, "", LocalText.EMPTY, signals("cuota"), List.of())),
                List.of(new Example("gap-lookalike", "ABSENT", List.of(), List.of(), false, SPARES, 1)));
    }
}
