package org.cotejo.ingest;

import java.util.Locale;
import java.util.Map;
import org.cotejo.text.Roman;

/** How a word processor writes the numbers of a list. */
enum NumberFormat {
    DECIMAL,
    DECIMAL_ZERO,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LETTER,
    LOWER_LETTER,
    ORDINAL,
    BULLET,
    NONE;

    private static final Map<String, NumberFormat> BY_OOXML_NAME = Map.ofEntries(
            Map.entry("decimal", DECIMAL),
            Map.entry("decimalZero", DECIMAL_ZERO),
            Map.entry("upperRoman", UPPER_ROMAN),
            Map.entry("lowerRoman", LOWER_ROMAN),
            Map.entry("upperLetter", UPPER_LETTER),
            Map.entry("lowerLetter", LOWER_LETTER),
            Map.entry("ordinal", ORDINAL),
            Map.entry("ordinalText", ORDINAL),
            Map.entry("bullet", BULLET),
            Map.entry("none", NONE));

    /** Number format codes of binary Word files (MSONFC). */
    private static final Map<Integer, NumberFormat> BY_CODE = Map.ofEntries(
            Map.entry(0, DECIMAL),
            Map.entry(1, UPPER_ROMAN),
            Map.entry(2, LOWER_ROMAN),
            Map.entry(3, UPPER_LETTER),
            Map.entry(4, LOWER_LETTER),
            Map.entry(5, ORDINAL),
            Map.entry(7, ORDINAL),
            Map.entry(22, DECIMAL_ZERO),
            Map.entry(23, BULLET),
            Map.entry(255, NONE));

    /** The format of that name in WordprocessingML; plain digits for one we do not write. */
    static NumberFormat named(String name) {
        return BY_OOXML_NAME.getOrDefault(name, DECIMAL);
    }

    /** The format of that code in a binary Word file; plain digits for one we do not write. */
    static NumberFormat coded(int code) {
        return BY_CODE.getOrDefault(code, DECIMAL);
    }

    /** Whether it counts at all. */
    boolean counts() {
        return this != BULLET && this != NONE;
    }

    String write(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case DECIMAL_ZERO -> number < 10 ? "0" + number : Integer.toString(number);
            case UPPER_ROMAN -> roman(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
            case LOWER_LETTER -> letters(number);
            case ORDINAL -> number + "º";
            case BULLET, NONE -> "";
        };
    }

    private static String roman(int number) {
        return number >= 1 && number <= 3999 ? Roman.write(number) : Integer.toString(number);
    }

    /** Word counts a … z, aa, bb … zz, aaa …, not aa, ab. */
    private static String letters(int number) {
        if (number < 1 || number > 26 * 30) {
            return Integer.toString(number);
        }
        String letter = Character.toString((char) ('a' + (number - 1) % 26));
        return letter.repeat((number - 1) / 26 + 1);
    }
}
