package org.cotejo.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotejo.rulebook.Tradition.Numbers;
import org.cotejo.structure.Numeral.Style;
import org.cotejo.text.Roman;
import org.jspecify.annotations.Nullable;

/** Reads numbers of units: arabic, roman, letters, ordinals in words, each with its suffixes. */
final class Numbering {
    private static final Pattern ARABIC = Pattern.compile("\\d{1,4}+(?:/?o(?![\\p{L}\\d])| ?[º°ª])?+");
    private static final Pattern ROMAN = Pattern.compile("[ivxlc]{1,8}+(?![\\p{L}\\d])");
    private static final Pattern LETTER = Pattern.compile("[a-z](?![\\p{L}\\d])(?:\\.[ivx]{1,4}+(?![\\p{L}\\d]))?+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,16}+");
    private static final Pattern LETTER_SUFFIX =
            Pattern.compile("(?: ?[-–] ?| (?=[a-z] ?[.:-])|\\.-(?=[a-z] ?[.-]))([a-z])(?![\\p{L}\\d])");
    private static final Pattern ROMAN_LETTER = Pattern.compile("[-–]([a-z])(?=[.) ])");
    private static final Pattern WORD_LETTER = Pattern.compile("(?: |[-–])([a-z])$");
    private static final String ORDINAL = "(?:o(?![\\p{L}\\d])| ?[º°])?+";
    private static final Pattern RANGE = Pattern.compile("(?:(?<=[oº°])\\.)?(?:, \\d{1,4}+" + ORDINAL
            + "\\.?){0,30}+,? (?:a|al|y) (?:la |el )?(\\d{1,4})" + ORDINAL);

    private final Map<String, Integer> units = new HashMap<>();
    private final Map<String, Integer> tens = new HashMap<>();
    private final List<String> only;
    private final Pattern suffix;
    private final String suffixLetters;
    private final Map<String, String> suffixIds = new HashMap<>();

    Numbering(Numbers numbers) {
        numbers.units().forEach((value, words) -> words.forEach(word -> units.put(word, value)));
        numbers.tens().forEach((value, words) -> words.forEach(word -> tens.put(word, value)));
        only = numbers.only();
        numbers.suffixes().forEach(words -> words.forEach(word -> suffixIds.put(word, words.get(0))));
        String words = String.join("|", suffixIds.keySet());
        suffixLetters = suffixIds.keySet().stream()
                .map(word -> word.substring(0, 1))
                .distinct()
                .collect(Collectors.joining());
        String count = "(?: ?[-–]? ?(\\d{1,2})(?![\\d\\p{L}º°]))?";
        suffix = Pattern.compile("[. ]{0,2}[-–]? ?(" + words + ")(?!\\p{L})" + count);
    }

    /** The end of the number is the printed text's length after {@code start}. */
    record Read(Numeral numeral, int end) {}

    /** A number of any kind at {@code start}, in the order arabic, ordinal word, roman, letter. */
    @Nullable
    Read any(String text, String folded, int start) {
        Read arabic = arabic(text, folded, start);
        if (arabic != null) {
            return arabic;
        }
        Read word = word(text, folded, start);
        if (word != null) {
            return word;
        }
        Read roman = roman(text, folded, start);
        return roman != null ? roman : letter(text, folded, start);
    }

    /** {@code 1o}, {@code 10-A}, {@code 5 Bis}, {@code 20 a 25}. */
    @Nullable
    Read arabic(String text, String folded, int start) {
        if (start >= folded.length() || !Character.isDigit(folded.charAt(start))) {
            return null;
        }
        Matcher number = ARABIC.matcher(folded).region(start, folded.length());
        if (!number.lookingAt()) {
            return null;
        }
        int value = digits(folded, start);
        return suffixed(text, folded, start, number.end(), value, Style.ARABIC);
    }

    /** A run of articles, {@code 20 a 25}; its value is the last number. */
    @Nullable
    Read range(String text, String folded, int start) {
        Read first = arabic(text, folded, start);
        if (first == null) {
            return null;
        }
        Matcher rest =
                RANGE.matcher(folded).region(first.end(), folded.length()).useTransparentBounds(true);
        if (!rest.lookingAt()) {
            return null;
        }
        int last = Integer.parseInt(rest.group(1));
        String printed = text.substring(start, rest.end()).strip();
        return new Read(
                new Numeral(printed, first.numeral().value(), Integer.toString(last), Style.ARABIC), rest.end());
    }

    /** {@code IV}, {@code IV BIS}; capitals only. */
    @Nullable
    Read roman(String text, String folded, int start) {
        if (start >= folded.length() || !isRomanCapital(text, folded, start)) {
            return null;
        }
        Matcher number = ROMAN.matcher(folded).region(start, folded.length());
        if (!number.lookingAt()) {
            return null;
        }
        OptionalInt value = Roman.parse(number.group());
        return value.isEmpty() ? null : suffixed(text, folded, start, number.end(), value.getAsInt(), Style.ROMAN);
    }

    private static boolean isRomanCapital(String text, String folded, int at) {
        return "ivxlc".indexOf(folded.charAt(at)) >= 0 && Character.isUpperCase(text.charAt(at));
    }

    /** A capital letter, also {@code B.I}. */
    @Nullable
    Read letter(String text, String folded, int start) {
        if (start >= folded.length() || !Character.isUpperCase(text.charAt(start))) {
            return null;
        }
        Matcher letter = LETTER.matcher(folded).region(start, folded.length());
        if (!letter.lookingAt()) {
            return null;
        }
        String printed = text.substring(start, letter.end());
        return new Read(new Numeral(printed, folded.charAt(start) - 'a' + 1, "", Style.LETTER), letter.end());
    }

    /** {@code Décimo Cuarto}, {@code PRIMERO BIS}, {@code ÚNICO}. */
    @Nullable
    Read word(String text, String folded, int start) {
        Matcher word = WORD.matcher(folded).region(start, folded.length());
        if (!word.lookingAt()) {
            return null;
        }
        String first = word.group();
        if (only.contains(first)) {
            return new Read(new Numeral(text.substring(start, word.end()), 0, "", Style.WORD), word.end());
        }
        Integer ten = tens.get(first);
        if (ten != null) {
            return compound(text, folded, start, word.end(), ten);
        }
        Integer value = units.containsKey(first) ? units.get(first) : glued(first);
        return value == null ? null : suffixed(text, folded, start, word.end(), value, Style.WORD);
    }

    private @Nullable Read compound(String text, String folded, int start, int end, int ten) {
        if (end < folded.length() && folded.charAt(end) == ' ') {
            Matcher second = WORD.matcher(folded).region(end + 1, folded.length());
            Integer unit = second.lookingAt() ? units.get(second.group()) : null;
            if (unit != null && unit < 10) {
                return suffixed(text, folded, start, second.end(), ten + unit, Style.WORD);
            }
        }
        return suffixed(text, folded, start, end, ten, Style.WORD);
    }

    private @Nullable Integer glued(String word) {
        for (Map.Entry<String, Integer> ten : tens.entrySet()) {
            if (word.startsWith(ten.getKey())) {
                Integer unit = units.get(word.substring(ten.getKey().length()));
                if (unit != null) {
                    return ten.getValue() + unit;
                }
            }
        }
        return null;
    }

    private Read suffixed(String text, String folded, int start, int end, int value, Style style) {
        Matcher added = maySuffix(folded, end) ? suffix.matcher(folded).region(end, folded.length()) : null;
        if (added != null && added.lookingAt()) {
            String id = suffixIds.get(added.group(1));
            String full = added.group(2) == null ? id : id + "-" + added.group(2);
            return new Read(new Numeral(text.substring(start, added.end()), value, full, style), added.end());
        }
        Pattern letters = style == Style.ARABIC ? LETTER_SUFFIX : style == Style.ROMAN ? ROMAN_LETTER : WORD_LETTER;
        Matcher letter = letters.matcher(folded).region(end, folded.length());
        if (letter.lookingAt() && isSuffix(text, letter)) {
            Matcher more = suffix.matcher(folded).region(letter.end(), folded.length());
            boolean both = more.lookingAt();
            int numberEnd = both ? more.end() : letter.end();
            String id = both ? letter.group(1) + "-" + suffixIds.get(more.group(1)) : letter.group(1);
            return new Read(new Numeral(text.substring(start, numberEnd), value, id, style), numberEnd);
        }
        return new Read(new Numeral(text.substring(start, end), value, "", style), end);
    }

    /** A quick look: whether the first letter behind a number is one with which suffixes begin. */
    private boolean maySuffix(String folded, int end) {
        int at = end;
        while (at < folded.length() && ". -–".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        return at < folded.length() && suffixLetters.indexOf(folded.charAt(at)) >= 0;
    }

    /** A capital, or a letter with punctuation after it; not the first word of the article as in {@code 5 - A los …}. */
    private static boolean isSuffix(String text, Matcher letter) {
        boolean apart = text.charAt(letter.start()) == ' ' && letter.end() - letter.start() > 2;
        boolean closed = letter.end() < text.length() && ".:".indexOf(text.charAt(letter.end())) >= 0;
        return !apart && (closed || Character.isUpperCase(text.charAt(letter.start(1))));
    }

    private static int digits(String folded, int start) {
        int value = 0;
        for (int i = start; i < folded.length() && i < start + 4 && Character.isDigit(folded.charAt(i)); i++) {
            value = value * 10 + Character.digit(folded.charAt(i), 10);
        }
        return value;
    }
}
