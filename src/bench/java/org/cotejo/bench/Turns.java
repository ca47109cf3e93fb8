package org.cotejo.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Things measured in turns, so that what else the machine does falls on all of them. */
public final class Turns {
    public static final int ROUNDS = Integer.getInteger("rounds", 5);

    private Turns() {}

    /** Gives milliseconds. */
    @FunctionalInterface
    public interface Measured {
        double once() throws IOException;
    }

    /** One beside another, in milliseconds; {@code warmUp} turns are not counted. */
    public static Line pair(String what, Measured ours, String against, Measured theirs, double most, int warmUp)
            throws IOException {
        List<Double> one = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < warmUp + ROUNDS; i++) {
            double a = ours.once();
            double b = theirs.once();
            if (i >= warmUp) {
                one.add(a);
                other.add(b);
                ratios.add(a / b);
            }
        }
        return new Line(what, median(one), "ms", against, median(other), median(ratios), most);
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
