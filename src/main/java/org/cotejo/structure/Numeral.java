package org.cotejo.structure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The number of a unit.
 *
 * @param printed as printed, without word and punctuation
 * @param value 0 for the only one of its kind
 * @param suffix as it stands in an eId, {@code bis}, {@code a}, {@code bis-1}; empty where there is none
 * @param style what kind of number it is
 */
record Numeral(String printed, int value, String suffix, Style style) {
    enum Style {
        ARABIC,
        ROMAN,
        LETTER,
        WORD
    }

    static final Numeral NONE = new Numeral("", 0, "", Style.WORD);

    /** As it stands in an eId of an article or a division. */
    String id() {
        if (style == Style.LETTER) {
            return printed.toLowerCase(Locale.ROOT).replace('.', '-');
        }
        String number = value == 0 ? Folded.of(printed).replaceAll("[^\\p{L}\\p{N}]+", "-") : Integer.toString(value);
        return suffix.isEmpty() ? number : number + "-" + suffix;
    }

    /** The last number of a run such as {@code 20 a 25}; itself where it is no run. */
    Numeral last() {
        boolean run = !suffix.isEmpty() && Character.isDigit(suffix.charAt(0));
        return run ? new Numeral(suffix, Integer.parseInt(suffix), "", style) : this;
    }

    /** Itself, but a letter where it goes on after a letter: {@code C} is also a hundred. */
    Numeral after(@Nullable Numeral before) {
        boolean lettered =
                before != null && before.style == Style.LETTER && style == Style.ROMAN && printed.length() == 1;
        int place = lettered ? Character.toLowerCase(printed.charAt(0)) - 'a' + 1 : 0;
        return lettered && place == before.value + 1 ? new Numeral(printed, place, "", Style.LETTER) : this;
    }

    boolean isPlain() {
        return suffix.isEmpty();
    }

    /** Whether it is the next one, or one inserted after {@code last}. */
    boolean follows(Numeral last) {
        return isPlain() ? value == last.value + 1 : value == last.value && !suffix.equals(last.suffix);
    }
}
