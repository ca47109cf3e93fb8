package org.cotejo.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Places of a reference in the order in which it has them: 9, 10-p1, 10-II, 10-XI-a, T4. */
final class ArticleOrder implements Comparator<String> {
    private static final String ROMAN = "IVXLC";
    private static final int[] WORTH = {1, 5, 10, 50, 100};

    @Override
    public int compare(String one, String other) {
        List<Integer> left = key(one);
        List<Integer> right = key(other);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        int bySize = Integer.compare(left.size(), right.size());
        return bySize != 0 ? bySize : one.compareTo(other);
    }

    private static List<Integer> key(String place) {
        List<Integer> key = new ArrayList<>();
        for (String part : place.split("-")) {
            key.add(part(part, key.isEmpty()));
        }
        return key;
    }

    /** Articles before transitory ones; paragraphs before fractions before points. */
    private static int part(String part, boolean first) {
        String digits = part.replaceAll("\\D++", "");
        int number = digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
        if (first) {
            return part.startsWith("T") ? 1_000_000 + number : number;
        }
        if (part.startsWith("p")) {
            return number;
        }
        boolean roman = !part.isEmpty() && part.chars().allMatch(c -> ROMAN.indexOf(c) >= 0);
        return roman ? 1_000 + roman(part) : 10_000 + (part.isEmpty() ? 0 : part.charAt(0));
    }

    private static int roman(String numeral) {
        int sum = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int worth = WORTH[ROMAN.indexOf(numeral.charAt(i))];
            boolean less = i + 1 < numeral.length() && worth < WORTH[ROMAN.indexOf(numeral.charAt(i + 1))];
            sum += less ? -worth : worth;
        }
        return sum;
    }
}
