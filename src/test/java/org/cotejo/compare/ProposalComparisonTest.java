package org.cotejo.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.index.Laws.article;
import static org.cotejo.index.Laws.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.compare.Proposal.Kind;
import org.cotejo.compare.ProposalComparison.Basis;
import org.cotejo.compare.ProposalComparison.By;
import org.cotejo.compare.ProposalComparison.Entry;
import org.cotejo.compare.ProposalComparison.Part;
import org.cotejo.compare.ProposalComparison.Proposed;
import org.cotejo.compare.ProposalComparison.Words;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Summary;
import org.cotejo.finding.Verdict;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.Severity;
import org.cotejo.text.TextRange;
import org.junit.jupiter.api.Test;

class ProposalComparisonTest {
    private static final String TEXT = "El consejo abrirá las dunas al público.";
    private static final Expression LAW = law("dunes.docx", article("1", TEXT), article("2", "Nadie hará fogatas."));
    private static final Expression REFERENCE = law("sea.docx", article("7", "Las dunas se abrirán y se vigilarán."));

    private static Quotation quotation(int from, int to) {
        return new Quotation(new EId("art_1"), "artículo 1", TEXT.substring(from, to), new TextRange(from, to), "");
    }

    private static Finding finding(String id, String topic, Quotation... quotations) {
        ElementResult element = new ElementResult("one", "", true, false, Arrays.asList(quotations));
        return new Finding(
                id,
                topic,
                Severity.MAJOR,
                Verdict.PARTIAL,
                Set.of(),
                List.of("7"),
                "",
                List.of(element),
                List.of(),
                List.of(),
                "",
                "",
                null);
    }

    private static Proposal proposal(
            Kind kind, String target, String citation, String inForce, String... requirements) {
        return new Proposal(
                kind, target, citation, List.of(requirements), inForce, "El consejo vigilará las dunas.", List.of());
    }

    private static List<Part> parts(By by, List<Proposal> proposals, Finding... findings) {
        List<Finding> all = List.of(findings);
        LawReport report = new LawReport("dunes", "", "", LAW.source(), Summary.of(all), all, List.of(), List.of());
        ComparedLaw compared =
                new ComparedLaw("dunes", LAW, Map.of(new EId("art_1"), "artículo 1", new EId("art_2"), "artículo 2"));
        Basis basis = new Basis("0", "dunes", "1", "", LocalDate.EPOCH, List.of(LAW.source()));
        return ProposalComparison.of(report, compared, Optional.of(REFERENCE), proposals, by, basis)
                .parts();
    }

    @Test
    void by_requirement_each_finding_is_a_row_under_its_topic() {
        List<Part> parts = parts(
                By.REQUIREMENT,
                List.of(proposal(Kind.REFORM, "art_1", "artículo 1", TEXT, "a")),
                finding("a", "opening"),
                finding("b", "opening", quotation(0, 10)),
                finding("c", "fires"));

        assertThat(parts).extracting(Part::heading).containsExactly("opening", "fires");
        Entry first = parts.get(0).entries().get(0);
        assertThat(first.inForce()).containsExactly(new Words("artículo 1", TEXT, true));
        assertThat(first.reference())
                .extracting(DutyComparison.ReferenceText::place)
                .containsExactly("7");
        assertThat(first.proposed()).hasSize(1);
        assertThat(parts.get(0).entries().get(1).inForce())
                .containsExactly(new Words("artículo 1", "El consejo", false));
        assertThat(parts.get(0).entries().get(1).proposed()).isEmpty();
    }

    @Test
    void what_is_for_two_requirements_is_shown_once() {
        List<Part> parts = parts(
                By.REQUIREMENT,
                List.of(proposal(Kind.REFORM, "art_1", "artículo 1", TEXT, "a", "b")),
                finding("a", "opening"),
                finding("b", "opening"));

        assertThat(parts.get(0).entries())
                .flatExtracting(Entry::proposed)
                .extracting(Proposed::told)
                .containsExactly(false, true);
    }

    @Test
    void by_article_rows_are_in_the_order_of_the_law_new_articles_behind_the_one_they_follow() {
        List<Part> parts = parts(
                By.ARTICLE,
                List.of(
                        proposal(Kind.MODEL, "", "", "", "d"),
                        proposal(Kind.REPEAL, "art_2", "artículo 2", "Nadie hará fogatas.", "c"),
                        proposal(Kind.ADD_ARTICLE, "art_1", "artículo 1 Bis", "", "b")),
                finding("a", "opening", quotation(3, 10)),
                finding("b", "opening"),
                finding("c", "fires"),
                finding("d", "fires"));

        assertThat(parts).extracting(Part::heading).containsExactly("artículo 1", "artículo 1 Bis", "artículo 2", "");
        assertThat(parts.get(3).entries().get(0).findings())
                .extracting(Finding::requirement)
                .containsExactly("d");
    }

    @Test
    void passages_of_one_provision_stand_together_each_word_once() {
        List<Part> parts = parts(
                By.ARTICLE,
                List.of(),
                finding("a", "opening", quotation(11, 27), quotation(0, 17), quotation(11, 17), quotation(31, 38)));

        assertThat(parts.get(0).entries().get(0).inForce())
                .containsExactly(new Words("artículo 1", "El consejo abrirá las dunas […] público", false));
    }

    @Test
    void a_proposal_for_findings_that_are_not_shown_is_not_shown() {
        assertThat(parts(
                        By.ARTICLE,
                        List.of(proposal(Kind.REFORM, "art_1", "artículo 1", TEXT, "other")),
                        finding("a", "opening")))
                .flatExtracting(Part::entries)
                .flatExtracting(Entry::proposed)
                .isEmpty();
    }
}
