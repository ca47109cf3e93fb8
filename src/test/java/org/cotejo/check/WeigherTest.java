package org.cotejo.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.index.Laws.article;
import static org.cotejo.index.Laws.law;
import static org.cotejo.index.Laws.signals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cotejo.fact.FactReader;
import org.cotejo.finding.Explanation;
import org.cotejo.finding.Explanation.Reason;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Verdict;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawIndex;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.Laws;
import org.cotejo.index.Stems;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.ByReference;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Likeness.ElementWords;
import org.cotejo.rulebook.Likeness.Factor;
import org.cotejo.rulebook.Likeness.Trait;
import org.cotejo.rulebook.Likeness.Weights;
import org.cotejo.rulebook.LocalText;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.Severity;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.ReadingAids;
import org.junit.jupiter.api.Test;

/** The signal asks for a book; the words of the element are those of lending one. */
class WeigherTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String LENDS = "La biblioteca deberá prestar sus libros a los lectores.";
    private static final String PUNISHES = "El robo deberá castigarse conforme al Libro Segundo del Código.";

    @Test
    void evidence_that_reads_like_what_satisfies_the_element_counts() throws IOException {
        Finding finding = check(learned(), law("a", article("1", LENDS)));

        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
        assertThat(finding.elements().get(0).evidence()).hasSize(1);
    }

    @Test
    void a_word_in_another_sense_is_left_out_and_told_first_among_the_nearest() throws IOException {
        Finding finding = check(learned(), law("a", article("1", PUNISHES)));

        assertThat(finding.verdict()).isEqualTo(Verdict.ABSENT);
        assertThat(finding.rule()).isNotEmpty();
        assertThat(finding.nearest().get(0).eId().value()).isEqualTo("art_1__par_1");
        assertThat(finding.nearest().get(0).why()).contains("left out", "< 0.50", "likeness of the sentence");
    }

    @Test
    void where_other_evidence_stands_the_unlike_passage_alone_goes() throws IOException {
        Finding finding = check(learned(), law("a", article("1", PUNISHES), article("2", LENDS)));

        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
        assertThat(finding.elements().get(0).evidence())
                .extracting(quotation -> quotation.eId().value())
                .containsExactly("art_2__par_1");
    }

    @Test
    void the_explanation_judges_the_same_and_names_what_was_left_out() throws IOException {
        Explanation explanation = explain(learned(), law("a", article("1", PUNISHES)));

        Explanation.Part part = explanation.parts().get(0);
        assertThat(explanation.finding().verdict()).isEqualTo(Verdict.ABSENT);
        assertThat(part.holds()).isFalse();
        assertThat(part.signals()).allSatisfy(tried -> assertThat(tried.seen()).isEmpty());
        assertThat(part.uncounted()).singleElement().satisfies(each -> {
            assertThat(each.reason()).isEqualTo(Reason.UNLIKE);
            assertThat(each.by()).contains("likeness of the sentence 0.");
        });
    }

    @Test
    void an_element_whose_words_nobody_learned_is_judged_by_signals_alone() throws IOException {
        Likeness ofAnother = new Likeness(1, 10, Map.of(), Map.of("other/element", words(LENDS)), weights());

        assertThat(check(ofAnother, law("a", article("1", PUNISHES))).verdict()).isEqualTo(Verdict.MET);
        assertThat(check(Likeness.NONE, law("a", article("1", PUNISHES))).verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void what_a_requirement_forbids_is_not_weighed() throws IOException {
        Requirement forbidding = requirement(Requirement.Kind.MUST_NOT_CONTAIN, false);

        Finding finding = check(book(forbidding, learned()), law("a", article("1", PUNISHES)));

        assertThat(finding.elements().get(0).found()).isTrue();
    }

    /** Else a law could come to comply by what is left out of it. */
    @Test
    void what_a_silent_law_meets_is_not_weighed() throws IOException {
        Requirement content = requirement(Requirement.Kind.MUST_BE_CONSISTENT, true);

        Finding finding = check(book(content, learned()), law("a", article("1", PUNISHES)));

        assertThat(finding.elements().get(0).found()).isTrue();
    }

    private static Likeness learned() {
        return new Likeness(1, 10, Map.of(), Map.of("lib-prestar/libros", words(LENDS)), weights());
    }

    private static ElementWords words(String text) {
        Map<String, Integer> words = new TreeMap<>();
        Stems.of(text).forEach(stem -> words.put(stem, 300));
        return new ElementWords(words, Map.of());
    }

    private static Weights weights() {
        return new Weights(1, 10, 10, 0.5, 0, Map.of(Trait.SENTENCE, new Factor(1, 0.5, 0.1)));
    }

    private static Finding check(Likeness likeness, Expression law) throws IOException {
        return check(book(requirement(Requirement.Kind.MUST_CONTAIN, false), likeness), law);
    }

    private static Finding check(Rulebook rulebook, Expression law) throws IOException {
        try (LawIndex index = LawIndex.inMemory()) {
            index.put(law, "test", ReadingAids.NONE);
            try (LawSnapshot snapshot = index.snapshot()) {
                return new Checker(rulebook, DAY, Locale.ENGLISH, facts())
                        .check(snapshot, Set.of(IndexedLaw.keyOf(law.source())))
                        .get(0)
                        .findings()
                        .get(0);
            }
        }
    }

    private static Explanation explain(Likeness likeness, Expression law) throws IOException {
        Requirement requirement = requirement(Requirement.Kind.MUST_CONTAIN, false);
        try (LawIndex index = LawIndex.inMemory()) {
            index.put(law, "test", ReadingAids.NONE);
            try (LawSnapshot snapshot = index.snapshot()) {
                return new Explainer(book(requirement, likeness), DAY, Locale.ENGLISH, facts())
                        .explain(snapshot, snapshot.laws().get(0), requirement);
            }
        }
    }

    private static Rulebook book(Requirement requirement, Likeness likeness) {
        return Laws.rulebook(Map.of()).withRequirements(List.of(requirement)).with(likeness);
    }

    private static FactReader facts() throws IOException {
        return new FactReader(FactWords.load(RulebookFiles.shipped(), "es"), Tradition.load("mx"));
    }

    private static Requirement requirement(Requirement.Kind kind, boolean metIfAbsent) {
        return new Requirement(
                "lib-prestar",
                "libros",
                List.of("1"),
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                "literal",
                kind,
                Severity.MAJOR,
                LocalText.EMPTY,
                LocalText.EMPTY,
                LocalText.EMPTY,
                metIfAbsent,
                1,
                false,
                List.of(new Element("libros", LocalText.EMPTY, signals("libro"), List.of(), Set.of(), LocalDate.EPOCH)),
                List.of(),
                new ByReference(ByReference.Weight.NONE, LocalText.EMPTY, false, List.of(), List.of()),
                List.of(),
                List.of(),
                "",
                Map.of(),
                "",
                "");
    }
}
