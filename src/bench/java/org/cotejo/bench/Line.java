package org.cotejo.bench;

import java.util.Locale;

/**
 * Two things measured in turns.
 *
 * @param ours what it takes, in {@code unit}
 * @param against what a user would pick instead, or the floor
 * @param theirs what that takes
 * @param ratio ours to theirs, the median of the turns
 * @param most the ratio that is aimed at; 0 where none is
 */
public record Line(String what, double ours, String unit, String against, double theirs, double ratio, double most) {
    private static final String NONE = "–";

    /** With something more to say of what was measured; empty where there is nothing. */
    Line plus(String more) {
        return new Line(what + more, ours, unit, against, theirs, ratio, most);
    }

    String markdown() {
        return String.format(
                Locale.ROOT,
                "| %s | %s %s | %s | %s | %s | %s | %s |",
                what,
                number(ours),
                unit,
                against,
                theirs == 0 ? NONE : number(theirs) + " " + unit,
                theirs == 0 ? NONE : number(ratio),
                most == 0 ? NONE : "≤ " + number(most),
                most == 0 ? NONE : ratio <= most ? "met" : "**not met**");
    }

    static String number(double value) {
        String digits = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 0.1 ? "%.2f" : "%.4f";
        return String.format(Locale.ROOT, digits, value);
    }
}
