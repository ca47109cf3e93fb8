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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import org.cotejo.rulebook.ByReference;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Example;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Likeness.Trait;
import org.cotejo.rulebook.LikenessFile;
import org.cotejo.rulebook.LocalText;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.Severity;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.ReadingAids;
import org.junit.jupiter.api.Test;

/** Libraries that lend books, and laws that know books of a code alone: the signal takes one for the other. */
class LikenessLearnerTest {
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

    @Test
    void what_the_signal_takes_wrongly_is_left_out_of_laws_not_learned_from() throws IOException {
        Learned learned = learn();

        LikenessLearner.Trial trial = learned.trial().orElseThrow();
        assertThat(trial.before().accuracy()).isEqualTo(new Evaluation.Share(3, 6));
        assertThat(trial.after().accuracy()).isEqualTo(new Evaluation.Share(6, 6));
        assertThat(trial.auc()).isEqualTo(1);
        assertThat(trial.good()).isEqualTo(new Evaluation.Share(0, 3));
        assertThat(trial.bad()).isEqualTo(new Evaluation.Share(3, 3));
        assertThat(learned.likeness().weights().factors().get(Trait.SENTENCE).weight())
                .isPositive();
    }

    @Test
    void words_are_typical_or_of_lookalikes_and_those_of_one_source_alone_are_nobodys() throws IOException {
        Likeness.ElementWords words = learn().likeness().words().get("lib-prestar/libros");

        assertThat(words.typical()).containsKeys(Stems.of("biblioteca").get(0));
        assertThat(words.lookalike()).containsKeys(Stems.of("castigará").get(0));
        assertThat(words.typical()).doesNotContainKey(Stems.of("hasta").get(0));
    }

    @Test
    void the_same_laws_teach_the_same_bytes_and_the_trial_is_told() throws IOException {
        Learned learned = learn();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LearnedTextWriter().write(learned, Locale.ENGLISH, out);

        assertThat(LikenessFile.write(learned.likeness())).isEqualTo(LikenessFile.write(learn().likeness()));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Accuracy 0.500 (3/6) → 1.000 (6/6) · MET too much 3 → 0");
    }

    @Test
    void without_laws_that_are_unseen_the_weights_are_kept() throws IOException {
        Likeness.Weights weights = learn().likeness().weights();
        Rulebook rulebook = rulebook().with(Likeness.NONE.with(weights));

        Learned renewed = learn(rulebook, false);

        assertThat(renewed.trial()).isEmpty();
        assertThat(renewed.likeness().weights()).isEqualTo(weights);
        assertThat(renewed.likeness().words()).isNotEmpty();
    }

    private static Learned learn() throws IOException {
        return learn(rulebook(), true);
    }

    /** The first of either kind is a law that the signal was made from. */
    private static Learned learn(Rulebook rulebook, boolean withUnseen) throws IOException {
        Map<String, TruthTable> truths = new HashMap<>();
        Set<String> unseen = new TreeSet<>();
        try (LawIndex index = LawIndex.inMemory()) {
            for (int i = 0; i < 2 * LENDING.size(); i++) {
                boolean lends = i % 2 == 0;
                String text = (lends ? LENDING : CODES).get(i / 2);
                Expression law = law("law " + i, article("1", text));
                index.put(law, "test", ReadingAids.NONE);
                String key = IndexedLaw.keyOf(law.source());
                truths.put(key, truth(lends ? Verdict.MET : Verdict.ABSENT));
                if (withUnseen && i > 1) {
                    unseen.add(key);
                }
            }
            try (LawSnapshot snapshot = index.snapshot()) {
                FactReader facts = new FactReader(FactWords.load(RulebookFiles.shipped(), "es"), Tradition.load("mx"));
                return new LikenessLearner(
                                rulebook, truths, (book, laws) -> new Checker(book, LocalDate.EPOCH, Locale.ROOT, facts)
                                        .check(snapshot, laws))
                        .learn(snapshot, unseen, 0.5);
            }
        }
    }

    private static TruthTable truth(Verdict verdict) {
        return new TruthTable("law", List.of(new Expected("lib-prestar", verdict, List.of())));
    }

    private static Rulebook rulebook() {
        List<Example> examples = new ArrayList<>();
        examples.add(
                example("satisfies", List.of("libros"), "En la biblioteca se prestarán libros a los lectores.", 1));
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
        return Laws.rulebook(Map.of())
                .withRequirements(List.of(
                        requirement("lib-prestar", "libros", "libro", examples),
                        requirement("lib-horario", "horario", "horario", others)));
    }

    private static Requirement requirement(String id, String key, String signal, List<Example> examples) {
        return new Requirement(
                id,
                "libros",
                List.of("1"),
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                "literal",
                Requirement.Kind.MUST_CONTAIN,
                Severity.MAJOR,
                LocalText.EMPTY,
                LocalText.EMPTY,
                LocalText.EMPTY,
                false,
                1,
                false,
                List.of(new Element(key, LocalText.EMPTY, signals(signal), List.of(), Set.of(), LocalDate.EPOCH)),
                List.of(),
                new ByReference(ByReference.Weight.NONE, LocalText.EMPTY, false, List.of(), List.of()),
                List.of(),
                examples,
                "",
                Map.of(),
                "",
                "");
    }

    private static Example example(String is, List<String> finds, String text, int line) {
        return new Example(is, is.equals("satisfies") ? "MET" : "ABSENT", finds, List.of(), false, text, line);
    }
}
