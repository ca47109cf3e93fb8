package org.cotejo.evaluation;

import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.rulebook.Likeness.Factor;
import org.cotejo.rulebook.Likeness.Trait;
import org.cotejo.rulebook.Likeness.Weights;

/** Fits weights to cases that are known to be good or bad: logistic regression. */
final class Logistic {
    /** A file keeps four decimals: less of a deviation would be none there. */
    private static final double SMALL = 1e-6;

    private Logistic() {}

    /** Something that was weighed in one law; of one group all have the same traits. */
    record Row(String law, Map<Trait, Double> traits, boolean good) {}

    /** @param rows of laws that have good cases and bad */
    static Weights fit(List<Row> rows, double threshold) {
        List<Trait> traits = new ArrayList<>(new TreeMap<>(rows.get(0).traits()).keySet());
        double[] means = new double[traits.size()];
        double[] deviations = new double[traits.size()];
        for (int i = 0; i < means.length; i++) {
            Trait trait = traits.get(i);
            double mean = rows.stream()
                    .mapToDouble(row -> row.traits().get(trait))
                    .average()
                    .orElse(0);
            double variance = rows.stream()
                    .mapToDouble(row -> row.traits().get(trait) - mean)
                    .map(each -> each * each)
                    .average()
                    .orElse(0);
            means[i] = mean;
            deviations[i] = variance > SMALL ? Math.sqrt(variance) : 1;
        }
        LinearFit fit = new LinearFit(SolverType.L2R_LR, 1);
        for (Row row : rows) {
            double[] values = new double[means.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = (row.traits().get(traits.get(i)) - means[i]) / deviations[i];
            }
            fit.add(values, row.good());
        }
        LinearFit.Line line = fit.line(1);
        Map<Trait, Factor> factors = new EnumMap<>(Trait.class);
        for (int i = 0; i < means.length; i++) {
            factors.put(traits.get(i), new Factor(line.weights()[i], means[i], deviations[i]));
        }
        int good = (int) rows.stream().filter(Row::good).count();
        int laws = (int) rows.stream().map(Row::law).distinct().count();
        return new Weights(laws, good, rows.size() - good, threshold, line.constant(), factors);
    }
}
