package org.cotejo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.model.Level;
import org.cotejo.rulebook.DecreeWords;
import org.cotejo.rulebook.Tradition;

/**
 * Places of the reference as a lawyer cites them: {@code 4-XVII-a}, {@code 51-p1} and {@code T9} of the rulebook are article 4,
 * fraction XVII, subparagraph a), article 51, first paragraph, and the ninth transitory article.
 */
record BillReferences(DecreeWords words, Tradition tradition) {
    private static final String TRANSITORY = "T\\d{1,3}";

    /** All of them in one phrase, the parts of one article together. */
    String phrase(List<String> places) {
        Map<String, Map<String, List<String>>> parts = new LinkedHashMap<>();
        for (String place : places) {
            String[] steps = place.split("-");
            Map<String, List<String>> below = parts.computeIfAbsent(steps[0], article -> new LinkedHashMap<>());
            if (steps.length > 1) {
                List<String> above = new ArrayList<>();
                for (int i = 1; i < steps.length - 1; i++) {
                    above.add(words.unit(level(steps[i]), "item") + " " + name(steps[i]) + ", ");
                }
                String last = steps[steps.length - 1];
                below.computeIfAbsent(String.join("", above) + "|" + level(last).name(), key -> new ArrayList<>())
                        .add(last);
            }
        }
        List<String> articles = new ArrayList<>();
        List<String> transitory = new ArrayList<>();
        parts.forEach((article, below) -> {
            boolean later = article.matches(TRANSITORY);
            String own = later ? words.format("reasons.transitory", ordinal(article.substring(1))) : article;
            (later ? transitory : articles).add(cited(own, below));
        });
        List<String> all = new ArrayList<>(transitory);
        if (!articles.isEmpty()) {
            String key = articles.size() == 1 ? "reasons.article" : "reasons.articles";
            all.add(0, words.format(key, joined(articles)));
        }
        return String.join("; ", all);
    }

    private String cited(String article, Map<String, List<String>> below) {
        StringBuilder cited = new StringBuilder(article);
        below.forEach((key, names) -> {
            int end = key.indexOf('|');
            Level level = Level.valueOf(key.substring(end + 1));
            cited.append(", ")
                    .append(key, 0, end)
                    .append(words.unit(level, names.size() > 1 ? "items" : "item"))
                    .append(' ')
                    .append(listed(names.stream().map(this::name).toList()));
        });
        return cited.toString();
    }

    private String joined(List<String> articles) {
        return articles.stream().anyMatch(each -> each.contains(",")) ? String.join("; ", articles) : listed(articles);
    }

    private String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " " + words.text("and") + " " + names.get(last);
    }

    private static Level level(String step) {
        boolean paragraph = step.matches("p\\d{1,3}");
        return paragraph ? Level.PARAGRAPH : step.matches("\\p{Lu}.*") ? Level.FRACTION : Level.POINT;
    }

    private String name(String step) {
        return switch (level(step)) {
            case PARAGRAPH -> ordinal(step.substring(1));
            case POINT -> step + ")";
            default -> step;
        };
    }

    /** In words, as far as the tradition has them. */
    private String ordinal(String digits) {
        List<String> written = tradition.numbers().written();
        int value = Integer.parseInt(digits);
        return value >= 1 && value <= written.size() ? written.get(value - 1) : digits;
    }
}
