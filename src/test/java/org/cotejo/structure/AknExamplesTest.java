package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The official examples of Akoma Ntoso: laws and bills of other traditions, and what is no law; skipped where absent. */
class AknExamplesTest {
    @Test
    void sections_of_an_act_are_its_articles_and_subsections_their_numbered_paragraphs() {
        Expression act = example("uk_pga-2014-27-enacted-data.xml");

        assertThat(counts(act)).containsEntry(Level.SECTION, 3L).containsEntry(Level.ARTICLE, 8L);
        assertThat(find(act, "art_1").heading())
                .isEqualTo("Powers for retention of relevant communications data subject to safeguards");
        assertThat(find(act, "art_1__par_2").num()).isEqualTo("2");
        assertThat(find(act, "art_1__par_2__inc_f").text()).startsWith("relate to data whether or not in existence");
        assertThat(find(act, "art_1__par_6__inc_a").children()).hasSize(2);
        assertThat(find(act, "art_8__par_5").text()).startsWith("This Act may be cited as");
        assertThat(act.diagnostics()).isEmpty();
    }

    @Test
    void words_before_a_number_are_not_part_of_it_and_the_number_of_a_printed_page_is_a_note() {
        Expression act = example("us_Act_2011-11-29.xml");

        assertThat(act.body()).extracting(Provision::num).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(find(act, "art_4").heading()).isEqualTo("CERTIFICATION.");
        assertThat(find(act, "art_2__inc_4").children())
                .extracting(Provision::num)
                .containsExactly("A", "B", "C", "D", "E");
        assertThat(act.walk().flatMap(unit -> unit.amendments().stream()))
                .anySatisfy(note -> assertThat(note.text()).startsWith("Page 125 STAT. 754"));
        assertThat(act.diagnostics()).isEmpty();
    }

    @Test
    void a_table_of_contents_inside_a_chapter_is_no_provision_and_is_kept() {
        Expression chapter = example("us_Title9-Chap3-eng.xml");

        assertThat(find(chapter, "cap_3").children())
                .extracting(Provision::num)
                .containsExactly("301", "302", "303", "304", "305", "306", "307");
        assertThat(find(chapter, "art_303__par_b").text()).startsWith("In the event the agreement");
        assertThat(chapter.preamble()).anyMatch(line -> line.startsWith("301. Enforcement of Convention"));
        assertThat(chapter.diagnostics()).isEmpty();
    }

    @Test
    void articles_that_a_bill_gives_to_other_laws_are_words_of_its_own() {
        Expression bill = example("it_senato_ddl_2013.xml");

        assertThat(bill.body()).extracting(Provision::num).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(find(bill, "art_1__par_1__inc_a").children())
                .singleElement()
                .satisfies(quoted -> assertThat(quoted.text()).startsWith("«Art. 1. -- 1. La Camera"));
        assertThat(find(bill, "art_3__par_4").text()).startsWith("Si prescinde dai pareri");
        assertThat(codes(bill)).containsOnly("GAP_IN_NUMBERING");
    }

    @Test
    void of_a_collection_the_bill_is_the_law_and_the_report_on_it_is_not() {
        Expression bill = example("uy_bill_2010-09-27.xml");

        assertThat(bill.body()).extracting(Provision::num).containsExactly("1º", "2º", "3º");
        assertThat(find(bill, "art_1__par_1").text()).startsWith("Declárese como interpretación auténtica");
        assertThat(find(bill, "art_3__inc_b").text()).startsWith("Sin perjuicio de los delitos");
        assertThat(bill.diagnostics()).isEmpty();
    }

    @Test
    void a_proposal_of_a_regulation_has_chapters_articles_and_numbered_paragraphs() {
        Expression proposal = example("eu_COM(2013)0619_EN-8.xml");

        assertThat(counts(proposal))
                .containsEntry(Level.CHAPTER, 9L)
                .containsEntry(Level.ARTICLE, 24L)
                .containsEntry(Level.POINT, 43L);
        assertThat(proposal.body()).extracting(Provision::num).startsWith("I", "II", "III", "IV");
        assertThat(find(proposal, "art_8__par_3__inc_c").text()).startsWith("an active substance");
        assertThat(find(proposal, "art_2__inc_j").text()).startsWith("‘United Nations system’");
        assertThat(codes(proposal)).containsExactly("GARBLED_TEXT"); // a dash of the file's own was saved twice over
    }

    @TestFactory
    Stream<DynamicTest> a_debate_and_a_judgment_are_said_to_be_no_law() {
        return Stream.of("cl_Sesion56_2.xml", "ke_Debate_Bungeni_2011-06-10.xml", "za_Judgement_2008-11-26.xml")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Expression other = example(name);

                    assertThat(other.body()).isEmpty();
                    assertThat(codes(other)).contains("NOT_A_LAW").doesNotContain("UNPLACED_TEXT");
                    assertThat(other.preamble().size() + other.conclusion().size())
                            .isGreaterThan(20);
                }));
    }

    private static Expression example(String name) {
        return Shared.parse(Shared.file("corpus/akn/" + name));
    }

    private static List<String> codes(Expression law) {
        return law.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static Map<Level, Long> counts(Expression law) {
        return law.walk().collect(Collectors.groupingBy(Provision::level, Collectors.counting()));
    }

    private static Provision find(Expression law, String eId) {
        return law.walk()
                .filter(unit -> unit.eId().value().equals(eId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + eId));
    }
}
