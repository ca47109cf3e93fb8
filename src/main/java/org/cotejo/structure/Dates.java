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
import org.cotejo.rulebook.Tradition;
import org.cotejo.text.Roman;
import org.jspecify.annotations.Nullable;

/** Finds dates in folded text: {@code 19 de mayo de 2017}, {@code 07-06-2024}, {@code 27-ix-13}, {@code agosto 1 de 2002}. */
final class Dates {
    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;
    private static final int LAST_CENTURY = 1900;
    private static final int TURN = 50;

    private final Map<String, Integer> months = new HashMap<>();
    private final Pattern pattern;

    Dates(Tradition tradition) {
        tradition.months().forEach((number, names) -> names.forEach(name -> months.put(name, number)));
        String names = String.join(
                "|",
                months.keySet().stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .toList());
        pattern = Pattern.compile("(?<![\\d-])(?:"
                + "(?<d1>\\d{1,2})[o°º]?\\.? (?:de )?(?<m1>" + names + ")\\.?,? (?:del? )?(?:ano )?(?<y1>\\d{4})"
                + "|(?<m2>" + names + ") (?<d2>\\d{1,2})[°º]? ?(?:de |,)? ?(?<y2>\\d{4})"
                + "|(?<d3>\\d{1,2})[-/.](?<m3>\\d{1,2}|[ivx]{1,4}|" + names + ")[-/.](?<y3>\\d{4}|\\d{2})"
                + "|(?<y4>\\d{4})[-/](?<m4>\\d{1,2})[-/](?<d4>\\d{1,2})"
                + ")(?!\\d)");
    }

    @Nullable
    LocalDate first(String folded) {
        List<LocalDate> all = all(folded);
        return all.isEmpty() ? null : all.get(0);
    }

    @Nullable
    LocalDate latest(String folded) {
        return all(folded).stream().max(LocalDate::compareTo).orElse(null);
    }

    List<LocalDate> all(String folded) {
        List<LocalDate> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(folded);
        while (matcher.find()) {
            LocalDate date = date(matcher);
            if (date != null) {
                found.add(date);
            }
        }
        return found;
    }

    private @Nullable LocalDate date(Matcher matcher) {
        for (int i = 1; i <= 4; i++) {
            if (matcher.group("d" + i) != null) {
                return date(matcher.group("y" + i), matcher.group("m" + i), matcher.group("d" + i));
            }
        }
        return null;
    }

    private @Nullable LocalDate date(String year, String month, String day) {
        int y = Integer.parseInt(year);
        int full = y >= CENTURY ? y : y < TURN ? THIS_CENTURY + y : LAST_CENTURY + y;
        try {
            return LocalDate.of(full, month(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null; // a number that looks like a date: 99-99-2001
        }
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
