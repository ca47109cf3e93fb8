package org.cotejo.text;

import java.util.Locale;
import java.util.OptionalInt;

/** Roman numerals from I to MMMCMXCIX. */
public final class Roman {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Roman() {}

    /** The number that {@code text} writes, case-blind; empty where it is not a well-formed numeral. */
    public static OptionalInt parse(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        int value = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (upper.startsWith(SIGNS[i], at)) {
                value += VALUES[i];
                at += SIGNS[i].length();
            }
        }
        boolean whole = at == upper.length() && value > 0 && value < 4000;
        return whole && write(value).equals(upper) ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /** @throws IllegalArgumentException outside 1 to 3999 */
    public static String write(int number) {
        if (number < 1 || number > 3999) {
            throw new IllegalArgumentException("no roman numeral for " + number);
        }
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                out.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return out.toString();
    }
}
