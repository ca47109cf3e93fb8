package org.cotejo.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cotejo.finding.Summary;
import org.cotejo.finding.Verdict;
import org.cotejo.report.Order;
import org.cotejo.report.Wording;

/**
 * The verdicts of a law as parts of one bar. Public for the templates: not API.
 *
 * @param parts from left to right, in hundredths of the whole
 * @param words the same as a sentence
 */
public record Share(List<Part> parts, String words) {
    /** One verdict's part of the bar. */
    public record Part(Verdict verdict, String from, String width) {}

    public static Share of(Summary summary, Wording wording) {
        double all =
                summary.counts().values().stream().mapToInt(Integer::intValue).sum();
        List<Part> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        double from = 0;
        for (Verdict verdict : Order.VERDICTS) {
            int count = summary.counts().get(verdict);
            if (count > 0) {
                double width = count * 100 / all;
                parts.add(new Part(verdict, hundredths(from), hundredths(Math.max(0.3, width - 0.4))));
                words.add(wording.verdict(verdict) + " " + count);
                from += width;
            }
        }
        return new Share(parts, String.join(", ", words));
    }

    private static String hundredths(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
