package org.cotejo.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.index.Laws.article;
import static org.cotejo.index.Laws.law;
import static org.cotejo.index.Laws.repealed;
import static org.cotejo.index.Laws.signals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cotejo.fact.FactReader;
import org.cotejo.finding.Explanation;
import org.cotejo.finding.Explanation.Kind;
import org.cotejo.finding.Explanation.Part;
import org.cotejo.finding.Explanation.Reason;
import org.cotejo.finding.Explanation.Ruling;
import org.cotejo.finding.Verdict;
import org.cotejo.index.LawIndex;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.Laws;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.LocalText;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Requirements;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.Severity;
import org.cotejo.rulebook.Speech;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.ReadingAids;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private static final FactReader FACTS = facts();

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void every_signal_is_told_with_what_it_found_or_that_it_found_nothing() throws IOException {
        Part lending = part("prestar", law("a", article("1", "La biblioteca deberá prestar libros.")));

        assertThat(lending.holds()).isTrue();
        assertThat(lending.signals()).extracting(Explanation.Tried::signal).hasSize(2);
        assertThat(lending.signals().get(0).seen()).singleElement().satisfies(seen -> {
            assertThat(seen.speech()).isEqualTo(Speech.DUTY);
            assertThat(seen.quotation().quote()).contains("prestar libros");
        });
        assertThat(lending.signals().get(1).seen()).isEmpty();
    }

    @Test
    void what_was_seen_and_does_not_count_is_told_with_its_reason() throws IOException {
        Part lending = part(
                "prestar",
                law(
                        "a",
                        article("1", "Para esta ley se entiende por servicio prestar libros."),
                        repealed(article("2", "La biblioteca deberá prestar libros.")),
                        article("3", "La biblioteca deberá prestar libros en una papelería.")));

        assertThat(lending.holds()).isFalse();
        assertThat(lending.uncounted())
                .extracting(Explanation.Uncounted::reason)
                .containsExactly(Reason.DEFINITION, Reason.REPEALED, Reason.EXCEPTED);
        assertThat(lending.uncounted().get(2).by()).isEqualTo("papelería");
    }

    @Test
    void for_what_is_not_found_the_nearest_passage_says_which_part_fails() throws IOException {
        Part lending = part(
                "prestar",
                law("a", article("1", "La biblioteca deberá prestar mesas."), article("2", "Los muros son blancos.")));

        assertThat(lending.near()).singleElement().satisfies(near -> {
            assertThat(near.has()).containsExactly("prestar");
            assertThat(near.lacks()).containsExactly("libro");
        });
    }

    @Test
    void parts_that_stand_too_far_apart_are_told_so() throws IOException {
        Part lending = part(
                "prestar",
                law(
                        "a",
                        article(
                                "1",
                                "La biblioteca deberá prestar mesas, sillas, lámparas, plumas y también libros.")));

        assertThat(lending.near()).singleElement().satisfies(near -> assertThat(near.lacks())
                .isEmpty());
    }

    @Test
    void rules_come_strongest_first_and_the_first_decided() throws IOException {
        Explanation explanation = explain(
                law("a", article("1", "La biblioteca deberá prestar libros."), article("2", "Se cobrará una cuota.")));

        assertThat(explanation.rulings())
                .extracting(Ruling::verdict)
                .startsWith(Verdict.CONFLICT)
                .hasSizeGreaterThan(1)
                .isSorted();
        assertThat(explanation.finding().rule())
                .isEqualTo(explanation.rulings().get(0).rule());
        assertThat(explanation.parts())
                .extracting(Part::kind, Part::holds)
                .contains(org.assertj.core.api.Assertions.tuple(Kind.CONDITION, true));
    }

    @Test
    void other_laws_of_the_workspace_do_not_show() throws IOException {
        Expression silent = law("a", article("1", "Los muros son blancos."));
        Expression other = law("b", article("1", "La biblioteca deberá prestar libros."));

        assertThat(explain(silent, other).parts()).allSatisfy(part -> {
            assertThat(part.holds()).isFalse();
            assertThat(part.near()).isEmpty();
            assertThat(part.signals())
                    .allSatisfy(tried -> assertThat(tried.seen()).isEmpty());
        });
    }

    private static Part part(String key, Expression law) throws IOException {
        return explain(law).parts().stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Explanation explain(Expression law, Expression... others) throws IOException {
        try (LawIndex index = LawIndex.inMemory()) {
            index.put(law, "test", ReadingAids.NONE);
            for (Expression other : others) {
                index.put(other, "test", ReadingAids.NONE);
            }
            try (LawSnapshot snapshot = index.snapshot()) {
                return new Explainer(Laws.rulebook(Map.of()), DAY, Locale.ENGLISH, FACTS)
                        .explain(snapshot, snapshot.laws().get(0), requirement());
            }
        }
    }

    private static Requirement requirement() {
        return Requirements.requirement(
                "lib-prestar",
                Requirement.Kind.MUST_CONTAIN,
                Severity.MAJOR,
                false,
                List.of(
                        element(
                                "prestar",
                                List.of("papelería"),
                                "fn:maxwidth(3 fn:ordered(prestar libro))",
                                "\"a domicilio\""),
                        element("horario", List.of(), "horario")),
                List.of(new Condition(
                        "cuota", Condition.Effect.CONFLICT, "", LocalText.EMPTY, signals("cuota"), List.of())),
                List.of());
    }

    private static Element element(String key, List<String> unless, String... signals) {
        return new Element(
                key,
                LocalText.EMPTY,
                signals(signals),
                signals(unless.toArray(String[]::new)),
                Set.of(),
                LocalDate.EPOCH);
    }

    private static FactReader facts() {
        try {
            return new FactReader(FactWords.load(RulebookFiles.shipped(), "es"), Tradition.load("mx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
