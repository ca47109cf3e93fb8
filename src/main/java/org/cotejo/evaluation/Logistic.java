package org.cotejo.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cotejo.rulebook.Likeness.Factor;
import org.cotejo.rulebook.Likeness.Trait;
import org.cotejo.rulebook.Likeness.Weights;

/** Fits weights to evidence that is known to be good or bad: logistic regression by Newton's method, weights held small. */
final class Logistic {
    private static final int STEPS = 50;
    private static final double SMALL = 1e-9;

    /** How strongly weights are held small. */
    private static final double RIDGE = 2;

    private Logistic() {}

    /** One element that was found in one law. */
    record Row(String law, Map<Trait, Double> traits, boolean good) {}

    /** @param rows of laws that have good evidence and bad; in any order the same to the last digits shown */
    static Weights fit(List<Row> rows, double threshold) {
        Trait[] traits = Trait.values();
        double[] means = new double[traits.length];
        double[] deviations = new double[traits.length];
        double[][] x = standardised(rows, means, deviations);
        double[] w = new double[traits.length + 1];
        for (int step = 0; step < STEPS; step++) {
            improve(w, x, rows);
        }
        Map<Trait, Factor> factors = new EnumMap<>(Trait.class);
        for (Trait trait : traits) {
            int i = trait.ordinal();
            factors.put(trait, new Factor(w[i], means[i], deviations[i]));
        }
        int good = (int) rows.stream().filter(Row::good).count();
        int laws = (int) rows.stream().map(Row::law).distinct().count();
        return new Weights(laws, good, rows.size() - good, threshold, w[traits.length], factors);
    }

    /** The traits with mean 0 and deviation 1, and a last column of ones. */
    private static double[][] standardised(List<Row> rows, double[] means, double[] deviations) {
        double[][] x = new double[rows.size()][means.length + 1];
        for (Trait trait : Trait.values()) {
            int i = trait.ordinal();
            List<Double> values = new ArrayList<>();
            rows.forEach(row -> values.add(row.traits().get(trait)));
            double mean = values.stream().mapToDouble(v -> v).average().orElse(0);
            double variance = values.stream()
                    .mapToDouble(v -> (v - mean) * (v - mean))
                    .average()
                    .orElse(0);
            means[i] = mean;
            deviations[i] = variance > SMALL ? Math.sqrt(variance) : 1;
            for (int row = 0; row < x.length; row++) {
                x[row][i] = (values.get(row) - mean) / deviations[i];
                x[row][means.length] = 1;
            }
        }
        return x;
    }

    /** One step of Newton's: the weights minus the gradient over the curvature. */
    private static void improve(double[] w, double[][] x, List<Row> rows) {
        int n = w.length;
        double[][] curvature = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            curvature[i][i] = RIDGE;
            curvature[i][n] = i == n - 1 ? 0 : RIDGE * w[i];
        }
        for (int row = 0; row < x.length; row++) {
            double p = likelihood(w, x[row]);
            double miss = p - (rows.get(row).good() ? 1 : 0);
            for (int i = 0; i < n; i++) {
                curvature[i][n] += x[row][i] * miss;
                for (int j = 0; j < n; j++) {
                    curvature[i][j] += x[row][i] * x[row][j] * p * (1 - p);
                }
            }
        }
        double[] change = solve(curvature);
        for (int i = 0; i < n; i++) {
            w[i] -= change[i];
        }
    }

    private static double likelihood(double[] w, double[] x) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            sum += w[i] * x[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Gauss and Jordan; the curvature is positive definite, so that no row need change places. */
    private static double[] solve(double[][] equations) {
        int n = equations.length;
        for (int pivot = 0; pivot < n; pivot++) {
            for (int row = 0; row < n; row++) {
                double factor = equations[row][pivot] / equations[pivot][pivot];
                for (int column = pivot; row != pivot && column <= n; column++) {
                    equations[row][column] -= factor * equations[pivot][column];
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = equations[i][n] / equations[i][i];
        }
        return solution;
    }
}
