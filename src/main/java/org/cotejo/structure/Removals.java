package org.cotejo.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.model.Diagnostic;

/** Tells once what was taken away many times: the same words, or words in which nothing but one number counts on. */
final class Removals {
    private static final String ONE = "FURNITURE";
    private static final String SAME = "FURNITURE_REPEATED";
    private static final String SERIES = "FURNITURE_SERIES";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private Removals() {}

    /** The diagnostics in their order, each group where its first one stood. */
    static List<Diagnostic> grouped(List<Diagnostic> diagnostics) {
        Map<String, List<Diagnostic>> groups = new LinkedHashMap<>();
        for (int i = 0; i < diagnostics.size(); i++) {
            Diagnostic diagnostic = diagnostics.get(i);
            boolean removal =
                    diagnostic.code().equals(ONE) && diagnostic.arguments().size() == 1;
            String key = removal ? "=" + pattern(diagnostic) : String.valueOf(i);
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(diagnostic);
        }
        List<Diagnostic> told = new ArrayList<>();
        groups.values().forEach(group -> tell(group, told));
        return told;
    }

    /** Stretches that count on are told as such, all else by its words. */
    private static void tell(List<Diagnostic> group, List<Diagnostic> told) {
        List<Diagnostic> rest = new ArrayList<>();
        int end;
        for (int i = 0; i < group.size(); i = end) {
            end = endOfSeries(group, i);
            if (end - i > 1) {
                Diagnostic first = group.get(i);
                String last = text(group.get(end - 1));
                told.add(Diagnostic.info(SERIES, first.at(), text(first), last, String.valueOf(end - i)));
            } else {
                rest.add(group.get(i));
            }
        }
        same(rest, told);
    }

    /** From each to the next, one and the same number grows by one. */
    private static int endOfSeries(List<Diagnostic> group, int start) {
        int counting = -1;
        int i = start + 1;
        for (; i < group.size(); i++) {
            int here = counted(numbers(group.get(i - 1)), numbers(group.get(i)));
            if (here < 0 || counting >= 0 && here != counting) {
                break;
            }
            counting = here;
        }
        return i;
    }

    private static void same(List<Diagnostic> group, List<Diagnostic> told) {
        Map<String, List<Diagnostic>> texts = new LinkedHashMap<>();
        group.forEach(item ->
                texts.computeIfAbsent(text(item), k -> new ArrayList<>()).add(item));
        for (List<Diagnostic> alike : texts.values()) {
            Diagnostic first = alike.get(0);
            String last = alike.get(alike.size() - 1).at();
            told.add(
                    alike.size() == 1
                            ? first
                            : Diagnostic.info(SAME, first.at(), text(first), String.valueOf(alike.size()), last));
        }
    }

    /** The place of the only number that differs, and does so by one; -1 where there is none. */
    private static int counted(List<Integer> before, List<Integer> after) {
        int counting = -1;
        for (int i = 0; i < before.size(); i++) {
            int step = after.get(i) - before.get(i);
            if (step != 0 && (step != 1 || counting >= 0)) {
                return -1;
            }
            counting = step == 1 ? i : counting;
        }
        return counting;
    }

    private static List<Integer> numbers(Diagnostic diagnostic) {
        List<Integer> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text(diagnostic));
        while (matcher.find()) {
            numbers.add(Integer.parseInt(matcher.group()));
        }
        return numbers;
    }

    private static String pattern(Diagnostic diagnostic) {
        return NUMBER.matcher(text(diagnostic)).replaceAll("#");
    }

    private static String text(Diagnostic diagnostic) {
        return diagnostic.arguments().get(0);
    }
}
