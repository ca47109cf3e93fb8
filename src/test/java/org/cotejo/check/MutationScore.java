package org.cotejo.check;

import java.util.Map;
import java.util.TreeMap;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Requirement;

/** Counts the mutants noticed and the verdicts that moved beside the one that should. */
final class MutationScore {
    private final Map<String, int[]> byWay = new TreeMap<>();
    private int mutants;
    private int killed;
    private int others;
    private int moved;
    private int unexplained;

    void add(String file, Mutant mutant, Requirement requirement, JudgedLaw before, JudgedLaw after) {
        mutants++;
        int[] way = byWay.computeIfAbsent(mutant.way(), w -> new int[2]);
        way[1]++;
        if (isKilled(requirement, after.verdicts().get(mutant.requirement()))) {
            killed++;
            way[0]++;
        } else {
            list("alive      " + file + " " + mutant.way() + " " + mutant.requirement());
            after.support(mutant.requirement())
                    .forEach(passage -> list("    " + passage.speech() + " " + passage.eId() + " [" + passage.quote()
                            + "] in: " + passage.text()));
        }
        for (String other : before.verdicts().keySet()) {
            if (!other.equals(mutant.requirement())) {
                others++;
                count(file, mutant, other, before, after);
            }
        }
    }

    /** Where silence is no gap, a law that says nothing any more still meets the requirement. */
    private static boolean isKilled(Requirement requirement, Verdict verdict) {
        return verdict != Verdict.MET || requirement.metIfAbsent();
    }

    private void count(String file, Mutant mutant, String other, JudgedLaw before, JudgedLaw after) {
        if (before.verdicts().get(other) != after.verdicts().get(other)) {
            moved++;
            if (!mutant.explains(other, before, after)) {
                unexplained++;
                list("collateral " + file + " " + mutant.way() + " " + mutant.requirement() + " -> " + other + " "
                        + before.verdicts().get(other) + " " + after.verdicts().get(other) + " " + mutant.touched());
            }
        }
    }

    private static void list(String line) {
        if (Boolean.getBoolean("mutation.list")) {
            System.out.println(line);
        }
    }

    double killRate() {
        return killed / (double) mutants;
    }

    double collateral() {
        return unexplained / (double) others;
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        line.append(String.format(
                java.util.Locale.ROOT,
                "%d of %d killed (%.3f); of %d other verdicts %d moved, %d without a reason (%.4f)",
                killed,
                mutants,
                killRate(),
                others,
                moved,
                unexplained,
                collateral()));
        byWay.forEach((way, counts) -> line.append("; ")
                .append(way)
                .append(' ')
                .append(counts[0])
                .append('/')
                .append(counts[1]));
        return line.toString();
    }
}
