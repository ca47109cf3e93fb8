package org.cotejo.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.structure.ItemLabel.Kind;
import org.cotejo.structure.Numbering.Read;
import org.cotejo.structure.Numeral.Style;
import org.cotejo.text.Roman;

/** Reads {@code I.}, {@code II Bis.-}, {@code a)}, {@code B.}, {@code 1.-}, {@code ii)}: every way a label can be meant. */
final class ItemLabels {
    private static final Pattern PUNCTUATION =
            Pattern.compile(" ?(?:\\. ?[-–—]{1,2}|\\)\\.?[-–—]?|\\.|[-–—](?= )|:(?= ))");
    private static final Pattern LOWER = Pattern.compile("([a-zñ])\\1?(?![\\p{L}\\d])");
    private static final Pattern LOWER_ROMAN = Pattern.compile("[ivx]{1,6}(?![\\p{L}\\d])");
    private static final Pattern UPPER = Pattern.compile("[A-ZÑ](?![\\p{L}\\d])");
    private static final Pattern ARABIC = Pattern.compile("\\d{1,2}(?:[º°]|o(?=[.)]))?(?![\\p{L}\\d])");
    private static final Pattern MISTYPED = Pattern.compile("(?=[IVX]{0,6}l)[IVXl]{2,7}+(?![\\p{L}\\d])");
    private static final int LETTERS = 26;
    private static final int LONGEST_NUMBER = 9;

    private final Numbering numbering;

    ItemLabels(Numbering numbering) {
        this.numbering = numbering;
    }

    List<ItemLabel> read(Line line) {
        return readAt(line.text(), line.folded(), 0);
    }

    List<ItemLabel> readAt(String text, String folded, int start) {
        List<ItemLabel> readings = new ArrayList<>(2);
        int from = start < text.length() && text.charAt(start) == '(' ? start + 1 : start;
        if (!mayBeLabel(text, from)) {
            return readings;
        }
        char first = text.charAt(from);
        mistyped(text, from, readings);
        if (Character.isUpperCase(first)) {
            roman(text, folded, from, readings);
            upper(text, from, readings);
        } else if (Character.isLowerCase(first)) {
            lower(text, folded, from, readings);
        } else if (Character.isDigit(first)) {
            arabic(text, from, readings);
        }
        return readings;
    }

    /** A quick look: a word no longer than a number, and punctuation after it or after a suffix. */
    private static boolean mayBeLabel(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST_NUMBER && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean word = end > start && end - start <= LONGEST_NUMBER && end < text.length();
        return word && ".):-–— º°".indexOf(text.charAt(end)) >= 0;
    }

    private void roman(String text, String folded, int start, List<ItemLabel> readings) {
        Read read = numbering.roman(text, folded, start);
        if (read != null && isUpper(text, start)) {
            add(text, Kind.ROMAN, read.numeral(), read.end(), readings);
        }
    }

    /** {@code lll.}: typists' letter for the roman one. Alone it is a letter. */
    private static void mistyped(String text, int start, List<ItemLabel> readings) {
        if ("IVXl".indexOf(text.charAt(start)) < 0) {
            return;
        }
        Matcher number = MISTYPED.matcher(text).region(start, text.length());
        if (number.lookingAt()) {
            OptionalInt value = Roman.parse(Folded.of(number.group().replace('l', 'I')));
            if (value.isPresent()) {
                Numeral numeral = new Numeral(number.group(), value.getAsInt(), "", Style.ROMAN);
                add(text, Kind.ROMAN, numeral, number.end(), readings);
            }
        }
    }

    private static void upper(String text, int start, List<ItemLabel> readings) {
        if (start + 1 < text.length() && Character.isLetterOrDigit(text.charAt(start + 1))) {
            return;
        }
        Matcher letter = UPPER.matcher(text).region(start, text.length());
        if (letter.lookingAt()) {
            String printed = letter.group();
            add(text, Kind.UPPER, letterNumeral(printed, Folded.of(printed).charAt(0), 0), letter.end(), readings);
        }
    }

    private static void lower(String text, String folded, int start, List<ItemLabel> readings) {
        Matcher letter = LOWER.matcher(text).region(start, text.length());
        if (letter.lookingAt()) {
            String printed = letter.group();
            int round = printed.length() == 2 ? LETTERS : 0;
            add(text, Kind.LOWER, letterNumeral(printed, printed.charAt(0), round), letter.end(), readings);
        }
        Matcher roman = LOWER_ROMAN.matcher(folded).region(start, folded.length());
        if (roman.lookingAt()) {
            OptionalInt value = Roman.parse(roman.group());
            if (value.isPresent()) {
                add(
                        text,
                        Kind.LOWER_ROMAN,
                        new Numeral(roman.group(), value.getAsInt(), "", Style.ROMAN),
                        roman.end(),
                        readings);
            }
        }
    }

    private static void arabic(String text, int start, List<ItemLabel> readings) {
        Matcher number = ARABIC.matcher(text).region(start, text.length());
        if (number.lookingAt()) {
            String printed = number.group();
            int value = Integer.parseInt(printed.replaceAll("\\D", ""));
            add(text, Kind.ARABIC, new Numeral(printed, value, "", Style.ARABIC), number.end(), readings);
        }
    }

    private static void add(String text, Kind kind, Numeral numeral, int numberEnd, List<ItemLabel> readings) {
        Matcher matcher = PUNCTUATION.matcher(text).region(numberEnd, text.length());
        if (!matcher.lookingAt()) {
            return;
        }
        int end = matcher.end();
        boolean apart = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
        if (apart || kind != Kind.UPPER && Character.isUpperCase(text.charAt(end))) {
            String punctuation = matcher.group().replace(" ", "");
            readings.add(new ItemLabel(kind, numeral, punctuation, Separators.skipSpace(text, end)));
        }
    }

    /** ñ stands between n and o where a list uses it; it is then read as a repetition of n and never counted. */
    private static Numeral letterNumeral(String printed, char folded, int round) {
        char c = folded;
        if (printed.charAt(0) == 'ñ' || printed.charAt(0) == 'Ñ') {
            return new Numeral(printed, 'n' - 'a' + 1, "ñ", Style.LETTER);
        }
        return new Numeral(printed, c - 'a' + 1 + round, "", Style.LETTER);
    }

    private static boolean isUpper(String text, int start) {
        return start + 1 >= text.length() || !Character.isLowerCase(text.charAt(start + 1));
    }
}
