package org.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cotejo.review.Findings.clash;
import static org.cotejo.review.Findings.confirmed;
import static org.cotejo.review.Findings.finding;
import static org.cotejo.review.Findings.law;
import static org.cotejo.review.Findings.texts;
import static org.cotejo.review.Findings.until;

import java.time.LocalDate;
import java.util.List;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Review;
import org.cotejo.finding.Review.Cause;
import org.cotejo.finding.Review.Decision;
import org.cotejo.finding.Review.Doubt;
import org.cotejo.finding.Review.Status;
import org.cotejo.finding.ReviewCounts;
import org.cotejo.finding.Verdict;
import org.cotejo.model.CotejoException;
import org.junit.jupiter.api.Test;

class ReviewerTest {
    private static final String OPEN = "La biblioteca abre de día.";
    private static final String LEND = "La biblioteca presta libros a domicilio.";

    @Test
    void it_counts_while_the_text_says_the_same_however_it_is_spaced() {
        Decided decided = Decided.on("arboleda", "", finding(Verdict.MET, 2), texts(OPEN, LEND), confirmed());

        Review review = review(
                decided, finding(Verdict.MET, 2), texts(OPEN, "La  biblioteca\u00a0presta\nlibros a domicilio. "));

        assertThat(review.status()).isEqualTo(Status.CURRENT);
        assertThat(review.counts()).isTrue();
    }

    @Test
    void it_survives_another_number() {
        Decided decided = Decided.on("arboleda", "", finding(Verdict.MET, 2), texts(OPEN, LEND), confirmed());

        Review review = review(decided, finding(Verdict.MET, 3), texts(OPEN, "Artículo nuevo.", LEND));

        assertThat(review.status()).isEqualTo(Status.MOVED);
        assertThat(review.counts()).isTrue();
    }

    @Test
    void it_survives_rules_that_quote_more() {
        Decided decided = Decided.on("arboleda", "", finding(Verdict.MET, 2), texts(OPEN, LEND), confirmed());

        assertThat(review(decided, finding(Verdict.MET, 1, 2), texts(OPEN, LEND))
                        .status())
                .isEqualTo(Status.CURRENT);
    }

    @Test
    void it_is_asked_again_with_both_texts_when_the_text_changed() {
        Decided decided = Decided.on("arboleda", "", finding(Verdict.MET, 2), texts(OPEN, LEND), confirmed());
        String now = "La biblioteca presta libros a domicilio si quiere.";

        Review review = review(decided, finding(Verdict.MET, 3), texts(OPEN, "Artículo nuevo.", now));

        assertThat(review.status()).isEqualTo(Status.ASK_AGAIN);
        assertThat(review.counts()).isFalse();
        assertThat(review.doubts()).containsExactly(new Doubt(Cause.TEXT_CHANGED, "artículo 3", LEND, now));
    }

    @Test
    void it_is_asked_again_when_a_second_provision_says_the_same() {
        Decided decided = Decided.on("arboleda", "", finding(Verdict.MET, 2), texts(OPEN, LEND), confirmed());

        Review review = review(decided, finding(Verdict.MET, 2), texts(OPEN, LEND, LEND));

        assertThat(review.doubts()).extracting(Doubt::cause).containsExactly(Cause.NOT_UNIQUE);
        assertThat(review.doubts().get(0).place()).isEqualTo("artículo 2; artículo 3");
    }

    @Test
    void of_two_that_said_the_same_from_the_first_the_one_in_its_place_is_meant() {
        Decided decided = Decided.on("arboleda", "", finding(Verdict.MET, 2), texts(OPEN, LEND, LEND), confirmed());

        assertThat(review(decided, finding(Verdict.MET, 2), texts(OPEN, LEND, LEND))
                        .status())
                .isEqualTo(Status.CURRENT);
        assertThat(review(decided, finding(Verdict.MET, 3), texts(OPEN, "Nuevo.", LEND, LEND))
                        .doubts())
                .extracting(Doubt::cause)
                .containsExactly(Cause.NOT_UNIQUE);
    }

    @Test
    void it_is_asked_again_when_the_engine_says_otherwise() {
        Decided decided = Decided.on("arboleda", "", finding(Verdict.MET, 2), texts(OPEN, LEND), confirmed());

        assertThat(review(decided, finding(Verdict.PARTIAL, 2), texts(OPEN, LEND))
                        .doubts())
                .containsExactly(new Doubt(Cause.VERDICT_CHANGED, "", "MET", "PARTIAL"));
    }

    @Test
    void a_decision_on_silence_is_asked_again_when_the_law_speaks() {
        Decided decided = Decided.on("arboleda", "", finding(Verdict.PARTIAL), texts(OPEN), confirmed());

        assertThat(review(decided, finding(Verdict.PARTIAL), texts(OPEN, LEND)).status())
                .isEqualTo(Status.CURRENT);
        assertThat(review(decided, finding(Verdict.PARTIAL, 2), texts(OPEN, LEND))
                        .doubts())
                .containsExactly(new Doubt(Cause.EVIDENCE_APPEARED, "artículo 2", "", LEND));
    }

    @Test
    void a_contradiction_in_another_place_is_a_new_question() {
        Finding one = finding(Verdict.CONFLICT, List.of(clash(1)));
        Decided decided = Decided.on("arboleda", "", one, texts(OPEN, LEND), confirmed());
        Finding two = finding(Verdict.CONFLICT, List.of(clash(1), clash(2)));

        assertThat(review(decided, two, texts(OPEN, LEND)).doubts())
                .containsExactly(new Doubt(Cause.EVIDENCE_APPEARED, "artículo 2", "", LEND));
    }

    @Test
    void it_counts_to_the_end_of_its_last_day() {
        LocalDate last = LocalDate.of(2026, 6, 30);
        Decided decided = Decided.on("arboleda", "", finding(Verdict.MET, 1), texts(OPEN), until(last));

        assertThat(on(last, decided).status()).isEqualTo(Status.CURRENT);
        assertThat(on(last.plusDays(1), decided).status()).isEqualTo(Status.EXPIRED);
        assertThat(on(last.plusDays(1), decided).counts()).isFalse();
    }

    @Test
    void its_age_is_told_where_the_run_knows_the_day() {
        Decided decided = Decided.on("arboleda", "", finding(Verdict.MET, 1), texts(OPEN), confirmed());
        Reviewer knowing = new Reviewer(List.of(decided), Findings.DAY, Findings.DAY.plusDays(40));

        assertThat(on(Findings.DAY, decided).age()).isNull();
        assertThat(reviewed(knowing, finding(Verdict.MET, 1), texts(OPEN)).age())
                .isEqualTo(40);
    }

    @Test
    void verdict_counts_and_score_stay_the_engines() {
        LawReport before = law(finding(Verdict.ABSENT));
        Decided decided = Decided.on("arboleda", "", finding(Verdict.ABSENT), texts(OPEN), until(LocalDate.MAX));

        LawReport after = new Reviewer(List.of(decided), Findings.DAY, null).review(before, texts(OPEN));

        assertThat(after.summary()).isEqualTo(before.summary());
        assertThat(after.findings().get(0).verdict()).isEqualTo(Verdict.ABSENT);
        assertThat(ReviewCounts.of(after.findings())).isEqualTo(new ReviewCounts(1, 0, 1, 0, 0));
    }

    @Test
    void a_statement_needs_a_name_a_reason_and_a_verdict_where_it_overrides() {
        assertThatThrownBy(() -> said(Decision.CONFIRM, null, " ", "r")).hasMessageContaining("--by");
        assertThatThrownBy(() -> said(Decision.CONFIRM, null, "n", "\n")).hasMessageContaining("--reason");
        assertThatThrownBy(() -> said(Decision.OVERRIDE, null, "n", "r")).isInstanceOf(CotejoException.class);
        assertThatThrownBy(() -> said(Decision.CONFIRM, Verdict.MET, "n", "r")).isInstanceOf(CotejoException.class);
        assertThatThrownBy(() -> until(Findings.DAY.minusDays(1))).hasMessageContaining("2026-02-28");
    }

    private static Statement said(Decision decision, Verdict verdict, String by, String reason) {
        return new Statement(decision, verdict, by, Findings.DAY, null, reason);
    }

    private static Review on(LocalDate today, Decided decided) {
        return reviewed(new Reviewer(List.of(decided), today, null), finding(Verdict.MET, 1), texts(OPEN));
    }

    private static Review review(Decided decided, Finding finding, LawTexts texts) {
        return reviewed(new Reviewer(List.of(decided), Findings.DAY, null), finding, texts);
    }

    private static Review reviewed(Reviewer reviewer, Finding finding, LawTexts texts) {
        return reviewer.review(law(finding), texts).findings().get(0).review();
    }
}
