package org.cotejo.evaluation;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A line drawn between what is so and what is not, by LIBLINEAR; the same points in the same order give the same line. */
final class LinearFit {
    private static final double PRECISION = 1e-3;

    private final SolverType solver;
    private final double cost;
    private final List<Feature[]> points = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();
    private int width;

    /** What each feature weighs, and what a point without features scores. */
    record Line(double[] weights, double constant) {}

    /** @param cost of a point on the wrong side: higher fits more closely */
    LinearFit(SolverType solver, double cost) {
        this.solver = solver;
        this.cost = cost;
    }

    void add(double[] values, boolean answer) {
        Feature[] point = new Feature[values.length];
        for (int i = 0; i < values.length; i++) {
            point[i] = new FeatureNode(i + 1, values[i]);
        }
        add(point, values.length, answer);
    }

    /** @param features in ascending order, from 1 */
    void add(Feature[] features, int size, boolean answer) {
        points.add(features);
        answers.add(answer);
        width = Math.max(width, size);
    }

    /** @param yes how much more a point weighs that is so */
    Line line(double yes) {
        Problem problem = new Problem();
        problem.l = points.size();
        problem.n = width + 1;
        problem.bias = 1;
        problem.x = new Feature[points.size()][];
        problem.y = new double[points.size()];
        for (int i = 0; i < points.size(); i++) {
            Feature[] point = points.get(i);
            problem.x[i] = Arrays.copyOf(point, point.length + 1);
            problem.x[i][point.length] = new FeatureNode(problem.n, 1);
            problem.y[i] = answers.get(i) ? 1 : 0;
        }
        Parameter parameter = new Parameter(solver, cost, PRECISION);
        parameter.setRandom(new Random(0));
        parameter.setWeights(new double[] {yes}, new int[] {1});
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, parameter);
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] all = model.getFeatureWeights();
        double[] weights = new double[width];
        for (int i = 0; i < width; i++) {
            weights[i] = sign * all[i];
        }
        return new Line(weights, sign * all[width]);
    }
}
