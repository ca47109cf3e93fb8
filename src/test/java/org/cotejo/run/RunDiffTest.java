package org.cotejo.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.cotejo.run.RunDiff.Cause;
import org.cotejo.run.RunDiff.Change;
import org.cotejo.run.SavedRun.Law;
import org.cotejo.run.SavedRun.Quote;
import org.cotejo.run.SavedRun.Saved;
import org.junit.jupiter.api.Test;

class RunDiffTest {
    private static final Saved MET = saved("MET", "La biblioteca presta libros.", "");
    private static final Saved ABSENT = saved("ABSENT", "", "");

    @Test
    void the_same_run_has_no_changes() {
        RunDiff diff = RunDiff.between(run("r1", law("a", "t1", MET)), run("r1", law("a", "t1", MET)));

        assertThat(diff.changed()).isEmpty();
        assertThat(diff.same()).isEqualTo(1);
    }

    @Test
    void the_text_did_it_where_the_text_alone_is_another() {
        assertThat(causes(run("r1", law("a", "t1", MET)), run("r1", law("a", "t2", ABSENT))))
                .containsExactly(Cause.TEXT);
    }

    @Test
    void the_rules_did_it_where_the_rulebook_alone_is_another() {
        assertThat(causes(run("r1", law("a", "t1", MET)), run("r2", law("a", "t1", ABSENT))))
                .containsExactly(Cause.RULE);
    }

    @Test
    void the_rules_did_it_where_the_same_words_are_judged_otherwise_in_a_text_that_changed_elsewhere() {
        Saved partial = saved("PARTIAL", "La biblioteca presta libros.", "");

        assertThat(causes(run("r1", law("a", "t1", MET)), run("r2", law("a", "t2", partial))))
                .containsExactly(Cause.RULE);
    }

    @Test
    void both_are_named_where_it_cannot_be_told() {
        assertThat(causes(run("r1", law("a", "t1", MET)), run("r2", law("a", "t2", ABSENT))))
                .containsExactly(Cause.TEXT, Cause.RULE);
    }

    @Test
    void a_decision_is_told_apart_from_what_the_engine_says() {
        Saved decided = saved("MET", "La biblioteca presta libros.", "confirm, A. Núñez");

        assertThat(causes(run("r1", law("a", "t1", MET)), run("r2", law("a", "t2", decided))))
                .containsExactly(Cause.DECISION);
    }

    @Test
    void another_number_for_the_same_words_is_no_change() {
        Saved moved = new Saved(
                "r",
                "MET",
                "rule",
                List.of(),
                List.of("e"),
                List.of(),
                List.of(new Quote("artículo 9", "La biblioteca presta libros.")),
                "");

        assertThat(RunDiff.between(run("r1", law("a", "t1", MET)), run("r1", law("a", "t2", moved)))
                        .changed())
                .isEmpty();
    }

    @Test
    void laws_and_requirements_that_come_and_go_are_named() {
        SavedRun before = run("r1", law("a", "t1", MET), law("gone", "t3", MET));
        SavedRun after = run("r2", law("a", "t1", renamed(MET)), law("new", "t4", MET));

        RunDiff diff = RunDiff.between(before, after);

        assertThat(diff.added()).containsExactly("new");
        assertThat(diff.removed()).containsExactly("gone");
        assertThat(diff.changed())
                .extracting(Change::requirement, Change::before, Change::after)
                .containsExactly(tuple("s", null, renamed(MET)), tuple("r", MET, null));
    }

    private static java.util.Set<Cause> causes(SavedRun before, SavedRun after) {
        return RunDiff.between(before, after).changed().get(0).causes();
    }

    private static SavedRun run(String rulebook, Law... laws) {
        return new SavedRun("run.json", "1", "libraries 1", rulebook, "2026-01-01", List.of(laws));
    }

    private static Law law(String id, String text, Saved... findings) {
        return new Law(id, "Ley", text, List.of(findings));
    }

    private static Saved saved(String verdict, String words, String review) {
        List<Quote> quotes = words.isEmpty() ? List.of() : List.of(new Quote("artículo 2", words));
        return new Saved("r", verdict, "rule", List.of(), List.of("e"), List.of(), quotes, review);
    }

    private static Saved renamed(Saved saved) {
        return new Saved(
                "s",
                saved.verdict(),
                saved.rule(),
                saved.flags(),
                saved.found(),
                saved.conflicts(),
                saved.quotes(),
                saved.review());
    }
}
