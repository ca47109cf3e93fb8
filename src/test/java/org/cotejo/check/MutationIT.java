package org.cotejo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.Cotejo;
import org.cotejo.finding.Verdict;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookLoader;
import org.cotejo.rulebook.Speech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a law says on a requirement is taken out or turned into its contrary: the verdict must notice, and no other may.
 *
 * <p>A spread sample of the shipped laws. {@code -Dmutation.all=true} tries every mutant of all of them,
 * {@code -Dmutation.law=FILE} those of one file; {@code -Dmutation.list=true} prints the survivors.
 */
class MutationIT {
    private static final Path SHIPPED = Path.of("laws/specimens");
    private static final boolean ALL = Boolean.getBoolean("mutation.all") || System.getProperty("mutation.law") != null;
    private static final int SAMPLE = 4;
    private static final int BATCH = ALL ? 1 : 15;
    private static final double LEAST_KILLED = 0.95;
    private static final double MOST_COLLATERAL = 0.02;

    @TempDir
    private Path workspace;

    @Test
    void a_verdict_follows_the_words_it_was_read_from_and_no_other_does() throws IOException {
        Rulebook rulebook = RulebookLoader.load(RulebookFiles.shipped(), "general-law");
        MutationScore removal = new MutationScore();
        MutationScore inversion = new MutationScore();
        List<Path> files = laws();
        List<JudgedLaw> originals = JudgedLaw.of(read(files), rulebook);
        for (int i = 0; i < files.size(); i += BATCH) {
            List<Trial> trials = new ArrayList<>();
            for (int j = i; j < Math.min(files.size(), i + BATCH); j++) {
                trials.addAll(trials(
                        originals.get(j), rulebook, files.get(j).getFileName().toString()));
            }
            judge(trials, rulebook, removal, inversion);
        }

        System.out.println("removal:   " + removal + System.lineSeparator() + "inversion: " + inversion);
        assertThat(removal.killRate()).isGreaterThanOrEqualTo(LEAST_KILLED);
        assertThat(inversion.killRate()).isGreaterThanOrEqualTo(LEAST_KILLED);
        assertThat(removal.collateral()).isLessThanOrEqualTo(MOST_COLLATERAL);
        assertThat(inversion.collateral()).isLessThanOrEqualTo(MOST_COLLATERAL);
    }

    private List<Expression> read(List<Path> files) throws IOException {
        try (Cotejo cotejo = Cotejo.open(workspace)) {
            return files.stream().map(cotejo::structure).toList();
        }
    }

    private record Trial(String file, JudgedLaw original, Mutant mutant) {}

    private static void judge(List<Trial> trials, Rulebook rulebook, MutationScore removal, MutationScore inversion)
            throws IOException {
        List<JudgedLaw> judged =
                JudgedLaw.of(trials.stream().map(trial -> trial.mutant().law()).toList(), rulebook);
        for (int i = 0; i < trials.size(); i++) {
            Mutant mutant = trials.get(i).mutant();
            Requirement requirement = rulebook.requirement(mutant.requirement()).orElseThrow();
            MutationScore score = mutant.way().equals(Mutant.REMOVAL) ? removal : inversion;
            score.add(trials.get(i).file(), mutant, requirement, trials.get(i).original(), judged.get(i));
        }
    }

    private static List<Trial> trials(JudgedLaw original, Rulebook rulebook, String file) {
        List<Mutant> mutants = new ArrayList<>();
        int turn = file.hashCode() & 0xffff;
        for (Requirement requirement : rulebook.requirements()) {
            turn++;
            if (isMetBySaying(original, requirement) && (ALL || turn % SAMPLE == 0)) {
                mutants.add(Mutant.byRemoval(original, requirement));
                mutants.addAll(inversions(original, requirement, turn / SAMPLE));
            }
        }
        return mutants.stream().map(mutant -> new Trial(file, original, mutant)).toList();
    }

    /** Every way that fits; in a sample the first one from this turn on. */
    private static List<Mutant> inversions(JudgedLaw original, Requirement requirement, int turn) {
        int ways = Inversion.values().length;
        return IntStream.range(turn, turn + ways)
                .mapToObj(n -> Inversion.values()[n % ways])
                .filter(way -> isUnlike(way, requirement))
                .flatMap(way -> Mutant.byInversion(original, requirement, way).stream())
                .limit(ALL ? ways : 1)
                .toList();
    }

    private static boolean isMetBySaying(JudgedLaw law, Requirement requirement) {
        return requirement.kind() == Requirement.Kind.MUST_CONTAIN
                && law.verdicts().get(requirement.id()) == Verdict.MET
                && !law.support(requirement.id()).isEmpty();
    }

    /** Where a requirement takes a faculty for a duty, turning one into the other changes nothing. */
    private static boolean isUnlike(Inversion way, Requirement requirement) {
        boolean softens = way == Inversion.MAY || way == Inversion.DISCRETION;
        return !softens
                || requirement.elements().stream()
                        .noneMatch(element -> element.accepts().contains(Speech.FACULTY));
    }

    private static List<Path> laws() throws IOException {
        String one = System.getProperty("mutation.law");
        if (one != null) {
            return List.of(Path.of(one));
        }
        try (Stream<Path> files = Files.list(SHIPPED)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
