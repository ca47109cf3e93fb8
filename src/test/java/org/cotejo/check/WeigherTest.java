package org.cotejo.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.check.Judging.check;
import static org.cotejo.check.Judging.explain;
import static org.cotejo.index.Laws.article;
import static org.cotejo.index.Laws.law;
import static org.cotejo.index.Laws.repealed;
import static org.cotejo.index.Laws.signals;
import static org.cotejo.index.Laws.withAnnex;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.finding.Explanation;
import org.cotejo.finding.Explanation.Reason;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Verdict;
import org.cotejo.index.Laws;
import org.cotejo.index.Stems;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Condition.Effect;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Likeness.Factor;
import org.cotejo.rulebook.Likeness.Group;
import org.cotejo.rulebook.Likeness.Trait;
import org.cotejo.rulebook.Likeness.Weights;
import org.cotejo.rulebook.Likeness.Words;
import org.cotejo.rulebook.LocalText;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Requirement.Kind;
import org.cotejo.rulebook.Requirements;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Severity;
import org.junit.jupiter.api.Test;

/** Signals know books and a fee by these words alone; what was learned knows how lending and charging read. */
class WeigherTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final String LENDS = "La biblioteca deberá prestar sus libros a los lectores.";
    private static final String LENDS_OTHERWISE = "La biblioteca deberá dar sus obras en préstamo a los lectores.";
    private static final String PUNISHES = "El robo deberá castigarse conforme al Libro Segundo del Código.";
    private static final String OPENS = "La sala deberá abrir por la mañana.";

    private static final String CHARGES = "La biblioteca deberá cobrar una cuota a sus lectores.";
    private static final String CHARGES_OTHERWISE = "La biblioteca deberá cobrar un precio a sus lectores.";
    private static final String PUNISHES_DEBTORS = "El robo de una cuota deberá castigarse conforme al Código.";

    private static final Words LENDING = words(
            Map.of("biblioteca", 200, "prestar", 300, "préstamo", 400, "lectores", 200, "robo", -400, "código", -400));
    private static final Words CHARGING =
            words(Map.of("cobrar", 500, "cuota", 100, "precio", 400, "robo", -400, "código", -400));

    /** Of another requirement. */
    private static final Words PUNISHING = words(Map.of("robo", 400, "código", 400, "castigarse", 400));

    @Test
    void evidence_that_reads_like_what_satisfies_the_element_counts() throws IOException {
        Finding finding = check(books(), law("a", article("1", LENDS)));

        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
        assertThat(evidence(finding)).extracting(Quotation::signal).containsExactly("libro");
    }

    @Test
    void a_word_in_another_sense_is_left_out_and_told_first_among_the_nearest() throws IOException {
        Finding finding = check(books(), law("a", article("1", OPENS), article("2", PUNISHES)));

        assertThat(finding.verdict()).isEqualTo(Verdict.ABSENT);
        assertThat(finding.rule()).isNotEmpty();
        assertThat(finding.nearest().get(0).eId().value()).isEqualTo("art_2__par_1");
        assertThat(finding.nearest().get(0).why()).contains("left out", "< 0.40", "how the sentence reads -");
    }

    /** Words that nobody has judged tell nothing. */
    @Test
    void what_reads_like_nothing_known_is_not_left_out() throws IOException {
        Expression law =
                law("a", article("1", "El notario deberá asentar la escritura en su libro de tarifas y cuotas."));

        assertThat(check(books(), law).elements().get(0).found()).isTrue();
        assertThat(check(books(), law).verdict()).isEqualTo(Verdict.CONFLICT);
    }

    @Test
    void where_a_wrong_met_is_worst_no_sentence_counts_that_no_signal_found() throws IOException {
        Rulebook critical = book(requirement(
                Kind.MUST_CONTAIN, Severity.CRITICAL, false, List.of(element("libros", "libro")), List.of()));

        assertThat(check(critical, law("a", article("1", LENDS_OTHERWISE))).verdict())
                .isEqualTo(Verdict.ABSENT);
        assertThat(check(critical, law("a", article("1", LENDS))).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void where_a_wrong_met_is_worst_what_reads_like_something_else_must_be_certain() throws IOException {
        Expression law = law("a", article("1", "La biblioteca castigará el robo del libro en préstamo."));
        for (Severity severity : List.of(Severity.CRITICAL, Severity.MAJOR)) {
            Finding finding = check(
                    book(requirement(
                            Kind.MUST_CONTAIN, severity, false, List.of(element("libros", "libro")), List.of())),
                    law);

            assertThat(finding.elements().get(0).found()).isEqualTo(severity == Severity.MAJOR);
            if (severity == Severity.CRITICAL) {
                assertThat(finding.nearest().get(0).why()).contains("left out", "< 0.90");
            }
        }
    }

    @Test
    void where_silence_would_meet_what_matters_most_nothing_that_signals_found_is_left_out() throws IOException {
        for (Severity severity : List.of(Severity.CRITICAL, Severity.MAJOR)) {
            Rulebook bySilence = book(
                    requirement(Kind.MUST_CONTAIN, severity, true, List.of(element("libros", "libro")), List.of()));

            assertThat(check(bySilence, law("a", article("1", PUNISHES)))
                            .elements()
                            .get(0)
                            .found())
                    .isEqualTo(severity == Severity.CRITICAL);
        }
    }

    @Test
    void what_every_law_has_or_says_alike_is_weighed_as_such() throws IOException {
        Expression law = law("a", article("1", LENDS_OTHERWISE));

        assertThat(check(usual(Trait.FREQUENCY, 3, 0, 0.9), law).verdict()).isEqualTo(Verdict.MET);
        assertThat(check(usual(Trait.FREQUENCY, 3, 0, 0.1), law).verdict()).isEqualTo(Verdict.ABSENT);
        assertThat(check(usual(Trait.USUAL, -3, -1, 0.5), law).verdict()).isEqualTo(Verdict.MET);
        assertThat(check(usual(Trait.USUAL, -3, 1, 0.5), law).verdict()).isEqualTo(Verdict.ABSENT);
    }

    /** A book that weighs one thing alone of what signals miss. */
    private static Rulebook usual(Trait trait, double weight, double usual, double share) {
        Words words = new Words(LENDING.constant(), usual, share, LENDING.weights());
        Weights weights = new Weights(1, 10, 10, 0.6, 0, Map.of(trait, new Factor(weight, 0, 1)));
        return books().with(new Likeness(
                1, 10, Map.of(), Map.of("lib-prestar/libros", words), Map.of(Group.UNFOUND, weights)));
    }

    @Test
    void what_a_signal_sets_aside_is_not_brought_back() throws IOException {
        Element element =
                new Element("libros", LocalText.EMPTY, signals("libro"), signals("obras"), Set.of(), LocalDate.EPOCH);
        Condition condition =
                new Condition("cuota", Effect.CONFLICT, "", LocalText.EMPTY, signals("cuota"), signals("precio"));
        Rulebook excepting = book(requirement(Kind.MUST_CONTAIN, false, List.of(element), List.of(condition)));

        assertThat(check(excepting, law("a", article("1", LENDS_OTHERWISE))).verdict())
                .isEqualTo(Verdict.ABSENT);
        assertThat(check(excepting, law("a", article("1", LENDS), article("2", CHARGES_OTHERWISE)))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void the_explanation_judges_the_same_and_names_what_was_left_out() throws IOException {
        Explanation explanation = explain(books(), law("a", article("1", PUNISHES)));

        Explanation.Part part = explanation.parts().get(0);
        assertThat(explanation.finding().verdict()).isEqualTo(Verdict.ABSENT);
        assertThat(part.holds()).isFalse();
        assertThat(part.signals()).allSatisfy(tried -> assertThat(tried.seen()).isEmpty());
        assertThat(part.uncounted()).singleElement().satisfies(each -> {
            assertThat(each.reason()).isEqualTo(Reason.UNLIKE);
            assertThat(each.by()).contains("how the sentence reads -");
        });
    }

    @Test
    void an_element_no_signal_found_is_found_in_the_sentence_that_reads_like_it() throws IOException {
        Finding finding = check(books(), law("a", article("1", OPENS + " " + LENDS_OTHERWISE + " " + OPENS)));

        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
        assertThat(evidence(finding)).singleElement().satisfies(quotation -> {
            assertThat(quotation.signal()).matches("≈ 0\\.\\d\\d \\S.*");
            assertThat(quotation.signal()).contains(stem("préstamo")).doesNotContain(stem("obras"));
            assertThat(quotation.quote() + ".").isEqualTo(LENDS_OTHERWISE);
            assertThat(quotation.range().from()).isEqualTo(OPENS.length() + 1);
        });
    }

    @Test
    void the_explanation_shows_the_sentence_behind_the_signals_that_missed_it() throws IOException {
        Explanation explanation = explain(books(), law("a", article("1", LENDS_OTHERWISE)));

        Explanation.Part part = explanation.parts().get(0);
        assertThat(explanation.finding().verdict()).isEqualTo(Verdict.MET);
        assertThat(part.holds()).isTrue();
        assertThat(part.signals()).hasSize(2);
        assertThat(part.signals().get(0).seen()).isEmpty();
        assertThat(part.signals().get(1).signal()).startsWith("≈ ");
        assertThat(part.signals().get(1).seen()).singleElement().satisfies(seen -> assertThat(LENDS_OTHERWISE)
                .startsWith(seen.quotation().quote()));
    }

    @Test
    void words_above_a_list_are_read_with_each_of_its_items() throws IOException {
        Expression list =
                law("a", article("1", "La biblioteca dará en préstamo a los lectores:", "Obras, y", "Mapas."));
        Expression apart =
                law("a", article("1", "La biblioteca dará a los lectores:", "Obras, y", "Mapas en préstamo."));

        assertThat(check(books(), list).verdict()).isEqualTo(Verdict.MET);
        assertThat(evidence(check(books(), apart)))
                .extracting(each -> each.eId().value())
                .containsExactly("art_1__frac_II");
    }

    @Test
    void a_sentence_that_is_repealed_denied_or_defines_is_no_evidence_however_it_reads() throws IOException {
        for (Expression law : List.of(
                law("a", repealed(article("1", LENDS_OTHERWISE))),
                law("a", article("1", "La biblioteca no deberá dar obras en préstamo a los lectores.")),
                law("a", article("1", "Se entiende por préstamo lo que la biblioteca da a los lectores.")),
                withAnnex("a", article("1", LENDS_OTHERWISE), article("2", OPENS)))) {
            assertThat(check(books(), law).verdict()).isEqualTo(Verdict.ABSENT);
        }
        assertThat(check(books(), law("a", article("1", LENDS_OTHERWISE))).verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void a_law_without_a_sentence_in_force_has_nothing_to_be_found() throws IOException {
        Likeness eager = with(Map.of(Group.UNFOUND, always(), Group.UNHELD, always()));

        assertThat(check(books().with(eager), law("a", repealed(article("1", LENDS))))
                        .verdict())
                .isEqualTo(Verdict.ABSENT);
    }

    @Test
    void a_condition_that_signals_hold_is_dismissed_where_it_reads_unlike() throws IOException {
        Expression law = law("a", article("1", LENDS), article("2", PUNISHES_DEBTORS));

        assertThat(check(books(), law).verdict()).isEqualTo(Verdict.MET);
        assertThat(check(books(), law("a", article("1", LENDS), article("2", CHARGES)))
                        .verdict())
                .isEqualTo(Verdict.CONFLICT);
        Explanation.Part part = explain(books(), law).parts().get(1);
        assertThat(part.holds()).isFalse();
        assertThat(part.uncounted()).singleElement().satisfies(each -> assertThat(each.reason())
                .isEqualTo(Reason.UNLIKE));
    }

    @Test
    void a_condition_that_signals_miss_is_found_in_the_sentence_that_reads_like_it() throws IOException {
        Expression law = law("a", article("1", LENDS), article("2", CHARGES_OTHERWISE));

        Finding finding = check(books(), law);

        assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(finding.conflicts()).singleElement().satisfies(clash -> {
            assertThat(clash.code()).isEqualTo("cuota");
            assertThat(clash.state().signal()).startsWith("≈ ").contains(stem("precio"));
            assertThat(CHARGES_OTHERWISE).startsWith(clash.state().quote());
        });
        assertThat(explain(books(), law).parts().get(1).holds()).isTrue();
    }

    @Test
    void a_condition_that_was_dismissed_is_not_found_again_and_one_that_is_repealed_not_at_all() throws IOException {
        assertThat(check(
                                books(),
                                law(
                                        "a",
                                        article("1", LENDS),
                                        article("2", PUNISHES_DEBTORS),
                                        repealed(article("3", CHARGES_OTHERWISE))))
                        .verdict())
                .isEqualTo(Verdict.MET);
        Likeness sure = with(Map.of(Group.HELD, never(), Group.UNHELD, always()));
        assertThat(check(books().with(sure), law("a", article("1", LENDS), article("2", PUNISHES_DEBTORS)))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void where_one_condition_holds_no_other_is_looked_for() throws IOException {
        Rulebook two = book(requirement(
                Kind.MUST_CONTAIN,
                false,
                List.of(element("libros", "libro")),
                List.of(condition("multa", Effect.CONFLICT, "multa"), condition("cuota", Effect.CONFLICT, "cuota"))));

        Finding finding = check(
                two,
                law(
                        "a",
                        article("1", LENDS),
                        article("2", "La multa deberá pagarse."),
                        article("3", CHARGES_OTHERWISE)));

        assertThat(finding.conflicts()).singleElement().satisfies(clash -> assertThat(clash.code())
                .isEqualTo("multa"));
    }

    @Test
    void a_condition_that_only_caps_is_neither_dismissed_nor_found() throws IOException {
        Rulebook capping = book(requirement(
                Kind.MUST_CONTAIN,
                false,
                List.of(element("libros", "libro")),
                List.of(condition("cuota", Effect.PARTIAL, "cuota"))));

        assertThat(check(capping, law("a", article("1", LENDS), article("2", PUNISHES_DEBTORS)))
                        .verdict())
                .isEqualTo(Verdict.PARTIAL);
        assertThat(check(capping, law("a", article("1", LENDS), article("2", CHARGES_OTHERWISE)))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void what_a_requirement_forbids_is_neither_left_out_nor_found() throws IOException {
        Rulebook forbidding =
                book(requirement(Kind.MUST_NOT_CONTAIN, false, List.of(element("libros", "libro")), List.of()));

        assertThat(check(forbidding, law("a", article("1", PUNISHES)))
                        .elements()
                        .get(0)
                        .found())
                .isTrue();
        assertThat(check(forbidding, law("a", article("1", LENDS_OTHERWISE)))
                        .elements()
                        .get(0)
                        .found())
                .isFalse();
    }

    @Test
    void where_a_silent_law_complies_an_element_is_found_beside_another_alone() throws IOException {
        Rulebook silent = book(requirement(
                Kind.MUST_BE_CONSISTENT,
                true,
                List.of(element("libros", "libro"), element("sala", "sala")),
                List.of()));

        assertThat(check(silent, law("a", article("1", LENDS_OTHERWISE))).elements())
                .noneMatch(each -> each.found());
        assertThat(check(silent, law("a", article("1", LENDS_OTHERWISE), article("2", OPENS)))
                        .elements())
                .allMatch(each -> each.found());
    }

    @Test
    void what_nobody_learned_is_judged_by_signals_alone() throws IOException {
        Likeness ofAnother = new Likeness(
                1, 10, Map.of(), Map.of("other/element", LENDING), learned().weights());
        Likeness withoutWeights = learned().with(Map.of());

        for (Likeness each : List.of(ofAnother, withoutWeights, Likeness.NONE)) {
            Rulebook book = books().with(each);
            assertThat(check(book, law("a", article("1", PUNISHES))).verdict()).isEqualTo(Verdict.MET);
            assertThat(check(book, law("a", article("1", LENDS_OTHERWISE))).verdict())
                    .isEqualTo(Verdict.ABSENT);
            assertThat(check(book, law("a", article("1", LENDS), article("2", PUNISHES_DEBTORS)))
                            .verdict())
                    .isEqualTo(Verdict.CONFLICT);
            assertThat(check(book, law("a", article("1", LENDS), article("2", CHARGES_OTHERWISE)))
                            .verdict())
                    .isEqualTo(Verdict.MET);
        }
    }

    @Test
    void a_group_whose_weights_nobody_learned_is_left_to_signals() throws IOException {
        Likeness ofUnfound = with(Map.of(Group.UNFOUND, learned().weights().get(Group.UNFOUND)));
        Likeness ofFound = with(Map.of(Group.FOUND, learned().weights().get(Group.FOUND)));

        assertThat(check(books().with(ofUnfound), law("a", article("1", PUNISHES)))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(check(books().with(ofFound), law("a", article("1", LENDS_OTHERWISE)))
                        .verdict())
                .isEqualTo(Verdict.ABSENT);
    }

    @Test
    void a_trait_that_cannot_be_told_of_a_group_adds_nothing() throws IOException {
        Factor heavy = new Factor(-100, 0, 1);
        Likeness strange = with(Map.of(
                Group.UNFOUND,
                new Weights(1, 10, 10, 0.6, 0, Map.of(Trait.LAW, new Factor(3, 1, 1), Trait.PASSAGES, heavy))));

        assertThat(check(books().with(strange), law("a", article("1", LENDS_OTHERWISE)))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    private static Rulebook books() {
        return book(requirement(
                Kind.MUST_CONTAIN,
                false,
                List.of(element("libros", "libro")),
                List.of(condition("cuota", Effect.CONFLICT, "cuota"))));
    }

    private static Rulebook book(Requirement requirement) {
        Requirement other = Requirements.requirement(
                "penal",
                Kind.MUST_CONTAIN,
                Severity.MAJOR,
                false,
                List.of(element("robo", "robo")),
                List.of(),
                List.of());
        return Laws.rulebook(Map.of())
                .withRequirements(List.of(requirement, other))
                .with(learned());
    }

    private static Likeness learned() {
        Map<Group, Weights> weights = new EnumMap<>(Group.class);
        weights.put(Group.FOUND, weights(0.4, Trait.SENTENCE, 0));
        weights.put(Group.UNFOUND, weights(0.6, Trait.LAW, 1));
        weights.put(Group.HELD, weights(0.4, Trait.SENTENCE, 0));
        weights.put(Group.UNHELD, weights(0.6, Trait.LAW, 1));
        return new Likeness(
                1,
                10,
                Map.of(),
                Map.of("lib-prestar/libros", LENDING, "lib-prestar!cuota", CHARGING, "penal/robo", PUNISHING),
                weights);
    }

    private static Likeness with(Map<Group, Weights> weights) {
        return learned().with(weights);
    }

    private static Weights weights(double threshold, Trait trait, double mean) {
        return new Weights(1, 10, 10, threshold, 0, Map.of(trait, new Factor(3, mean, 1)));
    }

    private static Weights always() {
        return new Weights(1, 10, 10, 0, 0, Map.of());
    }

    private static Weights never() {
        return new Weights(1, 10, 10, 1, 0, Map.of());
    }

    private static Words words(Map<String, Integer> weights) {
        Map<String, Integer> byStem = new HashMap<>();
        weights.forEach((word, weight) -> byStem.put(stem(word), weight));
        return new Words(-0.5, byStem);
    }

    private static String stem(String word) {
        return Stems.of(word).get(0);
    }

    private static List<Quotation> evidence(Finding finding) {
        return finding.elements().stream()
                .flatMap(each -> each.evidence().stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Element element(String key, String signal) {
        return new Element(key, LocalText.EMPTY, signals(signal), List.of(), Set.of(), LocalDate.EPOCH);
    }

    private static Condition condition(String key, Effect effect, String signal) {
        return new Condition(key, effect, "", LocalText.EMPTY, signals(signal), List.of());
    }

    private static Requirement requirement(
            Kind kind, boolean metIfAbsent, List<Element> elements, List<Condition> conditions) {
        return requirement(kind, Severity.MAJOR, metIfAbsent, elements, conditions);
    }

    private static Requirement requirement(
            Kind kind, Severity severity, boolean metIfAbsent, List<Element> elements, List<Condition> conditions) {
        return Requirements.requirement("lib-prestar", kind, severity, metIfAbsent, elements, conditions, List.of());
    }
}
