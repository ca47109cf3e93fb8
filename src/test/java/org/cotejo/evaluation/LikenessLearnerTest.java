package org.cotejo.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.index.Laws.article;
import static org.cotejo.index.Laws.law;
import static org.cotejo.index.Laws.signals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.check.Checker;
import org.cotejo.evaluation.LikenessLearner.Learned;
import org.cotejo.evaluation.TruthTable.Expected;
import org.cotejo.fact.FactReader;
import org.cotejo.finding.Verdict;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawIndex;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.Laws;
import org.cotejo.index.Stems;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Example;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Likeness.Group;
import org.cotejo.rulebook.Likeness.Trait;
import org.cotejo.rulebook.Likeness.Weights;
import org.cotejo.rulebook.Likeness.Words;
import org.cotejo.rulebook.LikenessFile;
import org.cotejo.rulebook.LocalText;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Requirements;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.Severity;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.ReadingAids;
import org.junit.jupiter.api.Test;

/** Libraries that lend books, and laws that know books of a code alone: the signal takes one for the other. */
class LikenessLearnerTest {
    private static final double THRESHOLD = 0.4;

    private static final List<String> LENDING = List.of(
            "La biblioteca deberá prestar sus libros a los lectores.",
            "Los lectores tendrán en préstamo los libros que pidan a la biblioteca.",
            "Se prestarán libros a quien los pida en la biblioteca pública.",
            "La biblioteca pública prestará a los lectores hasta tres libros.");

    private static final List<String> CODES = List.of(
            "El robo se castigará conforme al Libro Segundo del Código Penal.",
            "Las penas del Libro Primero del Código Penal se aplicarán al robo.",
            "El daño se castigará con las penas que el Libro Tercero del Código fije.",
            "Quien cometa robo sufrirá las penas del Libro Segundo del Código.");

    /** Without a word that the signal knows. */
    private static final List<String> LENDING_OTHERWISE = List.of(
            "La biblioteca deberá prestar sus obras a los lectores.",
            "Se prestarán obras a los lectores de la biblioteca pública.",
            "Los lectores tendrán en préstamo las obras de la biblioteca.",
            "La biblioteca pública prestará obras a los lectores que las pidan.");

    private static final List<String> PENALTIES = List.of(
            "El robo se castigará conforme al Código Penal.",
            "El daño se castigará con las penas que fije el Código.",
            "Quien cometa robo sufrirá las penas del Código Penal.",
            "Las penas del Código se aplicarán al robo.");

    @Test
    void what_the_signal_takes_wrongly_is_left_out_of_laws_not_learned_from() throws IOException {
        LikenessLearner.Trial trial = learn(LENDING, CODES).trial().orElseThrow();

        assertThat(trial.before().accuracy()).isEqualTo(new Evaluation.Share(3, 6));
        assertThat(trial.after().accuracy()).isEqualTo(new Evaluation.Share(6, 6));
    }

    @Test
    void what_the_signal_misses_is_found_in_laws_not_learned_from() throws IOException {
        LikenessLearner.Trial trial =
                learn(LENDING_OTHERWISE, PENALTIES).trial().orElseThrow();

        assertThat(trial.before().accuracy()).isEqualTo(new Evaluation.Share(3, 6));
        assertThat(trial.after().accuracy()).isEqualTo(new Evaluation.Share(6, 6));
    }

    @Test
    void weights_are_learned_of_what_there_is_good_and_bad_of() throws IOException {
        assertThat(learn(LENDING, CODES).likeness().weights()).containsOnlyKeys(Group.FOUND);
        assertThat(learn(LENDING_OTHERWISE, PENALTIES).likeness().weights()).containsOnlyKeys(Group.UNFOUND);

        Weights found = learn(LENDING, CODES).likeness().weights().get(Group.FOUND);
        assertThat(found.good()).isEqualTo(3);
        assertThat(found.bad()).isEqualTo(3);
        assertThat(found.laws()).isEqualTo(6);
        assertThat(found.factors().get(Trait.SENTENCE).weight()).isPositive();
    }

    @Test
    void the_threshold_is_that_of_what_signals_found_and_its_rest_that_of_what_they_missed() throws IOException {
        Map<Group, Weights> weights = learn(both(LENDING, LENDING_OTHERWISE), both(CODES, PENALTIES))
                .likeness()
                .weights();

        assertThat(weights.get(Group.FOUND).threshold()).isEqualTo(THRESHOLD);
        assertThat(weights.get(Group.UNFOUND).threshold()).isEqualTo(1 - THRESHOLD);
    }

    @Test
    void words_speak_for_or_against_and_those_of_one_text_alone_are_nobodys() throws IOException {
        Map<String, Words> all = learn(LENDING, CODES).likeness().words();
        Map<String, Integer> words = all.get("lib-prestar/libros").weights();

        assertThat(words.get(stem("biblioteca"))).isPositive();
        assertThat(words.get(stem("lectores"))).isPositive();
        assertThat(words.get(stem("código"))).isNegative();
        assertThat(words.get(stem("penal") + "_" + stem("robo"))).isNull();
        assertThat(words.get(stem("código") + "_" + stem("penal"))).isNegative();
        assertThat(words).doesNotContainKey(stem("hasta"));
        assertThat(all.get("lib-horario/horario").weights().get(stem("horario")))
                .isPositive();
    }

    @Test
    void what_fewer_than_two_texts_speak_of_has_no_words() throws IOException {
        assertThat(learn(LENDING, CODES).likeness().words())
                .containsOnlyKeys(
                        "lib-prestar/libros", "lib-horario/horario", "lib-horario!cerrado", "lib-penas/penas");
    }

    @Test
    void what_examples_say_of_a_condition_is_learned_too() throws IOException {
        Map<String, Integer> words = learn(LENDING, CODES)
                .likeness()
                .words()
                .get("lib-horario!cerrado")
                .weights();

        assertThat(words.get(stem("cerrada"))).isPositive();
        assertThat(words.getOrDefault(stem("horario"), 0)).isNotPositive();
    }

    @Test
    void the_same_laws_teach_the_same_bytes_in_any_order_and_with_any_number_of_threads() throws Exception {
        List<String> lending = both(LENDING, LENDING_OTHERWISE);
        List<String> others = both(CODES, PENALTIES);
        String once = LikenessFile.write(learn(lending, others).likeness());

        assertThat(LikenessFile.write(
                        learn(rulebook(), laws(lending, others), true, true).likeness()))
                .isEqualTo(once);
        for (int threads : new int[] {1, 5}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                assertThat(pool.submit(() -> LikenessFile.write(
                                        learn(lending, others).likeness()))
                                .get())
                        .isEqualTo(once);
            } finally {
                pool.shutdown();
            }
        }
    }

    @Test
    void the_trial_is_told_in_words() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LearnedTextWriter().write(learn(LENDING, CODES), Locale.ENGLISH, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Words: 4 elements and conditions")
                .contains("Weights, elements that signals found: learned from 6 laws; so: 3, not so: 3")
                .contains("Accuracy 0.500 (3/6) → 1.000 (6/6) · MET too much 3 → 0");
    }

    @Test
    void without_laws_that_are_unseen_the_weights_are_kept() throws IOException {
        Map<Group, Weights> weights = learn(LENDING, CODES).likeness().weights();
        Rulebook rulebook = rulebook().with(Likeness.NONE.with(weights));

        Learned renewed = learn(rulebook, laws(LENDING, CODES), false, false);

        assertThat(renewed.trial()).isEmpty();
        assertThat(renewed.likeness().weights()).isEqualTo(weights);
        assertThat(renewed.likeness().words()).isNotEmpty();
        assertThat(renewed.likeness().laws()).isEqualTo(8);
    }

    /** Where she names none, no sentence of the law is known to satisfy. */
    @Test
    void sentences_teach_where_the_person_names_their_place() throws IOException {
        Map<Expression, Expected> silent = new LinkedHashMap<>();
        laws(LENDING, CODES)
                .forEach(
                        (law, truth) -> silent.put(law, new Expected(truth.requirement(), truth.verdict(), List.of())));

        assertThat(weight("pública", laws(LENDING, CODES))).isPositive();
        assertThat(weight("pública", silent)).isNegative();
    }

    private static int weight(String word, Map<Expression, Expected> laws) throws IOException {
        return learn(rulebook(), laws, false, false)
                .likeness()
                .words()
                .get("lib-prestar/libros")
                .weights()
                .get(stem(word));
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.of(some, more).flatMap(List::stream).toList();
    }

    @Test
    void what_speaks_against_a_law_is_dismissed_on_half_the_doubt() throws IOException {
        Map<Expression, Expected> laws = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            laws.put(
                    law("against " + i, article("1", "La sala del sótano está cerrada a quien no pague cuota.")),
                    new Expected("lib-horario", Verdict.CONFLICT, List.of("1")));
            laws.put(
                    law("harmless " + i, article("1", "La carta irá en pliego cerrado al juez.")),
                    new Expected("lib-horario", Verdict.ABSENT, List.of()));
        }

        Weights held = learn(rulebook(), laws, true, false).likeness().weights().get(Group.HELD);

        assertThat(held.threshold()).isEqualTo(THRESHOLD / 2);
    }

    @Test
    void how_far_the_work_is_is_told_to_its_end() throws IOException {
        for (boolean withUnseen : List.of(true, false)) {
            List<Integer> steps = new ArrayList<>();
            Set<Integer> all = new TreeSet<>();
            Rulebook rulebook = withUnseen
                    ? rulebook()
                    : rulebook().with(learn(LENDING, CODES).likeness());
            learn(rulebook, laws(LENDING, CODES), withUnseen, false, (step, of) -> {
                steps.add(step);
                all.add(of);
            });

            assertThat(all).hasSize(1);
            assertThat(steps)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, all.iterator().next())
                                    .boxed()
                                    .toList());
        }
    }

    @Test
    void what_most_laws_have_is_told_to_be_usual() throws IOException {
        Map<String, Words> words =
                learn(both(LENDING, LENDING), both(CODES, PENALTIES)).likeness().words();

        assertThat(words.get("lib-prestar/libros").share()).isBetween(0.3, 0.7);
        assertThat(words.get("lib-prestar/libros").frequency()).isBetween(-1.0, 1.0);
        Map<Expression, Expected> mostly = laws(both(LENDING, LENDING_OTHERWISE), both(LENDING, LENDING));
        Map<Expression, Expected> allHave = new LinkedHashMap<>();
        mostly.forEach((law, truth) ->
                allHave.put(law, allHave.size() == 1 ? truth : new Expected("lib-prestar", Verdict.MET, List.of("1"))));
        Words common = learn(rulebook().with(learn(LENDING, CODES).likeness()), allHave, false, false)
                .likeness()
                .words()
                .get("lib-prestar/libros");
        assertThat(common.share()).isGreaterThan(words.get("lib-prestar/libros").share());
        assertThat(common.frequency()).isPositive();
    }

    private static String stem(String word) {
        return Stems.of(word).get(0);
    }

    private static Learned learn(List<String> lending, List<String> others) throws IOException {
        return learn(rulebook(), laws(lending, others), true, false);
    }

    private static Learned learn(
            Rulebook rulebook, Map<Expression, Expected> laws, boolean withUnseen, boolean lastFirst)
            throws IOException {
        return learn(rulebook, laws, withUnseen, lastFirst, (step, of) -> {});
    }

    private static Map<Expression, Expected> laws(List<String> lending, List<String> others) {
        Map<Expression, Expected> laws = new LinkedHashMap<>();
        for (int i = 0; i < lending.size(); i++) {
            laws.put(
                    law("lending " + i, article("1", lending.get(i))),
                    new Expected("lib-prestar", Verdict.MET, List.of("1")));
            laws.put(
                    law("other " + i, article("1", others.get(i))),
                    new Expected("lib-prestar", Verdict.ABSENT, List.of()));
        }
        return laws;
    }

    /** The first of either kind is a law that the signal was made from. */
    private static Learned learn(
            Rulebook rulebook,
            Map<Expression, Expected> laws,
            boolean withUnseen,
            boolean lastFirst,
            LikenessLearner.Steps steps)
            throws IOException {
        Map<String, TruthTable> truths = new HashMap<>();
        Set<String> unseen = new TreeSet<>();
        List<Expression> all = new ArrayList<>(laws.keySet());
        for (int i = 0; i < all.size(); i++) {
            String key = IndexedLaw.keyOf(all.get(i).source());
            truths.put(key, new TruthTable("law", List.of(laws.get(all.get(i)))));
            if (withUnseen && i > 1) {
                unseen.add(key);
            }
        }
        if (lastFirst) {
            Collections.reverse(all);
        }
        try (LawIndex index = LawIndex.inMemory()) {
            for (Expression law : all) {
                index.put(law, "test", ReadingAids.NONE);
            }
            try (LawSnapshot snapshot = index.snapshot()) {
                FactReader facts = new FactReader(FactWords.load(RulebookFiles.shipped(), "es"), Tradition.load("mx"));
                return new LikenessLearner(
                                rulebook, truths, (book, some) -> new Checker(book, LocalDate.EPOCH, Locale.ROOT, facts)
                                        .check(snapshot, some))
                        .learn(snapshot, unseen, THRESHOLD, steps);
            }
        }
    }

    /** What is taken for lending reads like this: of another requirement. */
    private static List<Example> punishing() {
        List<Example> punishing = new ArrayList<>();
        for (String text : List.of(
                "El robo se castigará conforme al Código Penal.",
                "Las penas del Código Penal se aplicarán a quien cometa robo.",
                "El daño se castigará con las penas del Código.",
                "Quien cometa robo o daño sufrirá las penas que fije el Código Penal.")) {
            punishing.add(example("satisfies", List.of("penas"), text, 30 + punishing.size()));
        }
        return punishing;
    }

    private static Rulebook rulebook() {
        List<Example> examples = new ArrayList<>();
        examples.add(
                example("satisfies", List.of("libros"), "En la biblioteca se prestarán libros a los lectores.", 1));
        examples.add(example("satisfies", List.of("libros"), "Los lectores piden libros en préstamo.", 3));
        examples.add(example("gap-lookalike", List.of(), "Se castigará conforme al Libro Primero del Código.", 2));
        List<Example> others = new ArrayList<>();
        for (String text : List.of(
                "El horario de apertura será de nueve a dieciocho horas.",
                "Se abrirá todos los días en el horario que se anuncie.",
                "El horario se fijará a la entrada.",
                "Los domingos habrá horario reducido.",
                "Quien dirija la casa anunciará el horario de cada mes.",
                "Habrá un horario de verano y uno de invierno.")) {
            others.add(example("satisfies", List.of("horario"), text, 10 + others.size()));
        }
        for (String text : List.of(
                "La sala permanecerá cerrada a quien no pague.", "La puerta queda cerrada a quien no pague cuota.")) {
            others.add(new Example(
                    "contradicts", "CONFLICT", List.of(), List.of("cerrado"), false, text, 10 + others.size()));
        }
        return Laws.rulebook(Map.of())
                .withRequirements(List.of(
                        requirement("lib-prestar", "libros", "libro", List.of(), examples),
                        requirement(
                                "lib-horario",
                                "horario",
                                "horario",
                                List.of(condition("cerrado"), condition("nunca")),
                                others),
                        requirement("lib-penas", "penas", "pena", List.of(), punishing())));
    }

    private static Condition condition(String key) {
        return new Condition(key, Condition.Effect.CONFLICT, "", LocalText.EMPTY, signals(key), List.of());
    }

    private static Requirement requirement(
            String id, String key, String signal, List<Condition> conditions, List<Example> examples) {
        return Requirements.requirement(
                id,
                Requirement.Kind.MUST_CONTAIN,
                Severity.MAJOR,
                false,
                List.of(new Element(key, LocalText.EMPTY, signals(signal), List.of(), Set.of(), LocalDate.EPOCH)),
                conditions,
                examples);
    }

    private static Example example(String is, List<String> finds, String text, int line) {
        return new Example(is, is.equals("satisfies") ? "MET" : "ABSENT", finds, List.of(), false, text, line);
    }
}
