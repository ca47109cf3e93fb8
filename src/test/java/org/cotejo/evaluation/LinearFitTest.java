package org.cotejo.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.liblinear.SolverType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Points are so where the first value is high; the second tells nothing. */
class LinearFitTest {
    @ParameterizedTest
    @EnumSource(names = {"L2R_LR", "L2R_L2LOSS_SVC_DUAL"})
    void the_line_has_what_is_so_above_and_the_rest_below(SolverType solver) {
        LinearFit.Line line = fit(solver, true).line(1);

        assertThat(line.weights()).hasSize(2);
        assertThat(line.weights()[0]).isPositive();
        assertThat(line.weights()[0]).isGreaterThan(2 * Math.abs(line.weights()[1]));
        assertThat(line.constant() + 4 * line.weights()[0]).isPositive();
        assertThat(line.constant() + line.weights()[0]).isNegative();
    }

    @ParameterizedTest
    @EnumSource(names = {"L2R_LR", "L2R_L2LOSS_SVC_DUAL"})
    void above_is_above_whichever_was_seen_first(SolverType solver) {
        assertThat(fit(solver, false).line(1).weights()[0]).isPositive();
    }

    @Test
    void the_same_points_give_the_same_line_each_time() {
        LinearFit.Line first = fit(SolverType.L2R_L2LOSS_SVC_DUAL, true).line(2);
        LinearFit again = fit(SolverType.L2R_L2LOSS_SVC_DUAL, true);
        again.line(1);
        LinearFit.Line second = again.line(2);

        assertThat(second.weights()).isEqualTo(first.weights());
        assertThat(second.constant()).isEqualTo(first.constant());
    }

    @Test
    void what_weighs_more_draws_the_line_away_from_it() {
        LinearFit fit = fit(SolverType.L2R_LR, true);

        assertThat(between(fit.line(5))).isGreaterThan(between(fit.line(1)));
    }

    private static double between(LinearFit.Line line) {
        return line.constant() + 2.5 * line.weights()[0] + 0.5 * line.weights()[1];
    }

    private static LinearFit fit(SolverType solver, boolean yesFirst) {
        LinearFit fit = new LinearFit(solver, 10);
        for (int i = 0; i < 4; i++) {
            double tellsNothing = i % 2;
            fit.add(new double[] {yesFirst ? 4 : 1, tellsNothing}, yesFirst);
            fit.add(new double[] {yesFirst ? 1 : 4, tellsNothing}, !yesFirst);
        }
        return fit;
    }
}
