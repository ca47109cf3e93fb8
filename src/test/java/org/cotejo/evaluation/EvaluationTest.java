package org.cotejo.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cotejo.evaluation.Evaluation.Score;
import org.cotejo.evaluation.TruthTable.Expected;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Report;
import org.cotejo.finding.Summary;
import org.cotejo.finding.Verdict;
import org.cotejo.model.EId;
import org.cotejo.model.Manifestation;
import org.cotejo.rulebook.Severity;
import org.cotejo.text.TextRange;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    /** Judged by both: six requirements, one of which the engine has no finding on. */
    private static final Evaluation MIXED = Evaluation.of(
            report(
                    finding("a", Verdict.MET, "art_12__frac_III"),
                    finding("b", Verdict.MET, "art_4"),
                    finding("c", Verdict.MET, "art_5"),
                    finding("d", Verdict.PARTIAL, "art_6"),
                    finding("e", Verdict.UNCLEAR, "art_7")),
            Map.of(
                    "x.docx",
                    truth(
                            expected("a", Verdict.MET, "12"),
                            expected("b", Verdict.MET, "40"),
                            expected("c", Verdict.ABSENT),
                            expected("d", Verdict.PARTIAL, "6"),
                            expected("e", Verdict.PARTIAL, "7"),
                            expected("f", Verdict.CONFLICT, "8"))));

    @Test
    void agreement_counts_every_requirement_the_person_judged() {
        assertThat(MIXED.accuracy()).isEqualTo(new Evaluation.Share(3, 6));
        assertThat(MIXED.byLaw()).containsOnly(Map.entry("x", new Evaluation.Share(3, 6)));
        assertThat(MIXED.unclear()).isEqualTo(new Evaluation.Share(1, 6));
    }

    @Test
    void a_requirement_without_a_finding_counts_as_not_assessed() {
        assertThat(MIXED.confusion(Verdict.CONFLICT, Verdict.NOT_ASSESSED)).isEqualTo(1);
    }

    @Test
    void each_verdict_given_by_the_person_is_scored() {
        assertThat(MIXED.scores())
                .containsExactly(
                        new Score(Verdict.MET, 2 / 3.0, 1, 0.8, 2),
                        new Score(Verdict.PARTIAL, 1, 0.5, 2 / 3.0, 2),
                        new Score(Verdict.ABSENT, 0, 0, 0, 1),
                        new Score(Verdict.CONFLICT, 0, 0, 0, 1));
        assertThat(MIXED.macroF1()).isCloseTo((0.8 + 2 / 3.0) / 4, within(1e-9));
    }

    @Test
    void kappa_takes_chance_out_of_the_agreement() {
        double chance = (2 * 3 + 2 * 1) / 36.0;

        assertThat(MIXED.kappa()).isCloseTo((0.5 - chance) / (1 - chance), within(1e-9));
    }

    @Test
    void met_where_the_person_sees_a_gap_is_named() {
        assertThat(MIXED.falselyMet())
                .extracting(Evaluation.Judgement::requirement)
                .containsExactly("c");
    }

    @Test
    void evidence_counts_where_both_say_met_and_the_person_said_where() {
        assertThat(MIXED.evidence()).isEqualTo(new Evaluation.Share(1, 2));
    }

    @Test
    void laws_without_a_truth_table_are_left_out() {
        Evaluation evaluation = Evaluation.of(report(finding("a", Verdict.MET, "art_1")), Map.of());

        assertThat(evaluation.judgements()).isEmpty();
        assertThat(evaluation.accuracy().value()).isZero();
        assertThat(evaluation.macroF1()).isZero();
    }

    @Test
    void json_has_every_figure_in_three_decimals() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new EvaluationJsonWriter().write(MIXED, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{")
                .contains("\"macroF1\" : 0.367")
                .contains("\"kappa\" : 0.357")
                .contains("\"falseMet\"")
                .contains("\"precision\" : 0.667")
                .endsWith("}\n");
    }

    @Test
    void text_shows_the_matrix_and_the_figures_in_the_readers_language() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new EvaluationTextWriter().write(MIXED, Locale.ENGLISH, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Rows: the person's verdict.")
                .contains("x                       0.500 (3/6)")
                .contains("False METs (the person sees a gap or a conflict): 1, critical: 1")
                .contains("Accuracy 0.500 (3/6) · macro F1 0.367 · kappa 0.357 · evidence in place 0.500 (1/2)");
    }

    private static Report report(Finding... findings) {
        List<Finding> all = List.of(findings);
        LawReport law = new LawReport(
                "x",
                "A law",
                "",
                new Manifestation("x.docx", "0".repeat(64), "docx"),
                Summary.of(all),
                all,
                List.of(),
                List.of());
        return new Report("0", "r", "1", "0".repeat(64), LocalDate.EPOCH, List.of(law), List.of(), List.of());
    }

    private static Finding finding(String requirement, Verdict verdict, String eId) {
        Quotation quotation = new Quotation(new EId(eId), eId, "words", new TextRange(0, 5), "");
        ElementResult element = new ElementResult("k", "what", true, false, List.of(quotation));
        return new Finding(
                requirement,
                "topic",
                Severity.CRITICAL,
                verdict,
                Set.of(),
                List.of(),
                "rule",
                List.of(element),
                List.of(),
                List.of(),
                "",
                "",
                null);
    }

    private static TruthTable truth(Expected... expected) {
        return new TruthTable("x", List.of(expected));
    }

    private static Expected expected(String requirement, Verdict verdict, String... where) {
        return new Expected(requirement, verdict, List.of(where));
    }
}
