package org.cotejo.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotejo.rulebook.Tradition;
import org.cotejo.text.Roman;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates: {@code 19 de mayo de 2017}, {@code 07-06-2024}, {@code 27-ix-13}, {@code agosto 1 de 2002},
 * {@code catorce de junio de dos mil doce}. Immutable, shared between threads. Public for {@code fact}: not API.
 */
public final class Dates {
    private static final int FORMS = 5;
    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;
    private static final int LAST_CENTURY = 1900;
    private static final int TURN = 50;
    private static final int WEEKDAY_REACH = 20;

    private static final Pattern NUMBERS = Pattern.compile("\\d ?[-/.] ?[\\divx]");

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final Cardinals cardinals;
    private final Pattern pattern;
    private final Pattern weekday;

    /**
     * A date and where it stands.
     *
     * @param start inclusive, of the weekday before it, if there is one
     * @param end exclusive
     * @param weekdayFits false where the weekday printed before it is another than the date's
     */
    public record Found(LocalDate date, int start, int end, boolean weekdayFits) {}

    public Dates(Tradition tradition) {
        tradition.months().forEach((number, names) -> names.forEach(name -> months.put(name, number)));
        tradition.weekdays().forEach((number, names) -> names.forEach(name -> weekdays.put(name, number)));
        cardinals = new Cardinals(tradition.numbers());
        weekday = Pattern.compile("(?<![a-z])(" + either(weekdays) + ")(?:,? (?:el )?(?:dia )?)$");
        pattern = pattern(
                either(months), String.join("|", tradition.numbers().units().getOrDefault(1, List.of("1"))));
    }

    private Pattern pattern(String month, String first) {
        String words = cardinals.pattern();
        String of = " (?:dias? )?(?:del mes )?(?:de )?";
        String year = ",? (?:del? )?(?:ano )?(?:de )?";
        return Pattern.compile("(?<![\\d/-])(?:"
                + "(?<d1>\\d{1,2})(?:[o°º](?![a-z]))?\\.?(?: \\([a-z ]{3,30}+\\))?" + of + "(?<m1>" + month + ")\\.?"
                + year
                + "(?<y1>\\d{4}|" + words + ")"
                + "|(?<m2>" + month + ") (?<d2>\\d{1,2})[°º]?(?: del? | ?, ?| )(?<y2>\\d{4})"
                + "|(?<d3>\\d{1,2}) ?[-/.] ?(?<m3>\\d{1,2}|[ivx]{1,4}|" + month + ")\\.? ?[-/.] ?(?<y3>\\d{4}|\\d{2})"
                + "|(?<y4>\\d{4})[-/.](?<m4>\\d{1,2})[-/.](?<d4>\\d{1,2})"
                + "|(?<d5>" + words + "|(?<![a-z])(?:" + first + "))" + of + "(?<m5>" + month + ")" + year
                + "(?<y5>\\d{4}|" + words + ")"
                + ")(?!\\d|[-/]\\d)");
    }

    private static String either(Map<String, Integer> names) {
        return names.keySet().stream().sorted((a, b) -> b.length() - a.length()).collect(Collectors.joining("|"));
    }

    @Nullable
    LocalDate first(String folded) {
        List<LocalDate> all = all(folded);
        return all.isEmpty() ? null : all.get(0);
    }

    List<LocalDate> all(String folded) {
        return find(folded).stream().map(Found::date).toList();
    }

    /** Every date of a text as printed, in reading order. */
    public List<Found> in(String text) {
        return find(Folded.of(text));
    }

    /** A quick look: whether a month is named, or a number parted as those of dates are. */
    private boolean mayHave(String folded) {
        for (String month : months.keySet()) {
            if (hasWord(folded, month)) {
                return true;
            }
        }
        return NUMBERS.matcher(folded).find();
    }

    /** Not as the beginning of another: {@code mayo} in {@code mayor}. */
    private static boolean hasWord(String folded, String word) {
        int end = 0;
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, end)) {
            end = at + word.length();
            if (end == folded.length() || !Character.isLetter(folded.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    /** The same, of a folded text. */
    List<Found> find(String folded) {
        List<Found> found = new ArrayList<>();
        if (!mayHave(folded)) {
            return found;
        }
        Matcher matcher = pattern.matcher(folded);
        while (matcher.find()) {
            LocalDate date = date(matcher);
            if (date != null) {
                found.add(found(date, folded, matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    private Found found(LocalDate date, String folded, int start, int end) {
        int from = Math.max(0, start - WEEKDAY_REACH);
        Matcher before = weekday.matcher(folded.substring(from, start));
        if (!before.find()) {
            return new Found(date, start, end, true);
        }
        boolean fits = date.getDayOfWeek().getValue() == weekdays.get(before.group(1));
        return new Found(date, from + before.start(), end, fits);
    }

    private @Nullable LocalDate date(Matcher matcher) {
        for (int i = 1; i <= FORMS; i++) {
            if (matcher.group("d" + i) != null) {
                return date(matcher.group("y" + i), matcher.group("m" + i), matcher.group("d" + i));
            }
        }
        return null;
    }

    private @Nullable LocalDate date(String year, String month, String day) {
        int y = number(year);
        int full = y >= CENTURY ? y : y < TURN ? THIS_CENTURY + y : LAST_CENTURY + y;
        try {
            return LocalDate.of(full, month(month), number(day));
        } catch (DateTimeException e) {
            return null; // a number that looks like a date: 99-99-2001
        }
    }

    /** In digits or in words; a word that is no cardinal is the first of the month. */
    private int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        Cardinals.Read read = cardinals.read(text, 0);
        return read == null ? 1 : read.value();
    }

    private int month(String text) {
        Integer named = months.get(text);
        if (named != null) {
            return named;
        }
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        OptionalInt roman = Roman.parse(text);
        return roman.isPresent() ? roman.getAsInt() : 0;
    }
}
