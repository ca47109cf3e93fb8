package org.cotejo.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cotejo.compare.Article;
import org.cotejo.compare.ComparedLaw;
import org.cotejo.compare.LawComparison;
import org.cotejo.compare.LawComparison.PassageRow;
import org.cotejo.compare.LawComparison.Relation;
import org.cotejo.compare.LawComparison.Row;
import org.cotejo.compare.Passage;
import org.cotejo.model.Expression;

/** What a comparison of two laws says in words. */
record ComparisonWords(Wording words) {
    String get(String key, Object... arguments) {
        return words.messages().get("compare." + key, arguments);
    }

    /** How many rows of each kind there are, as one sentence; kinds without a row are left out. */
    String counts(LawComparison comparison) {
        List<String> counts = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            long count = relation == Relation.ELSEWHERE
                    ? comparison.pairs().filter(Row::moved).count()
                    : comparison.rows().stream()
                            .filter(row -> row.relation() == relation)
                            .count();
            if (count > 0) {
                String key = relation == Relation.ELSEWHERE ? "moved" : key(relation);
                counts.add(get("count." + key, Long.toString(count)));
            }
        }
        return counts.isEmpty() ? get("count.none") : String.join(" · ", counts);
    }

    /** What stands to be said of a row: sign and words. */
    String status(Row row) {
        List<String> parts = new ArrayList<>();
        parts.add(get("relation." + key(row.relation())));
        boolean shared = row.relation() != Relation.SAME
                && !row.left().isEmpty()
                && !row.right().isEmpty();
        if (shared && row.relation() != Relation.ELSEWHERE) {
            parts.add(get("share", words.percent(row.share())));
        }
        if (row.moved() && row.relation() != Relation.ELSEWHERE) {
            parts.add(get("relation.moved"));
        }
        return String.join(" · ", parts);
    }

    /** The same of a passage; empty for what is plain to see. */
    String status(PassageRow row) {
        if (row.relation() == Relation.ELSEWHERE) {
            return get("relation.elsewhere");
        }
        return switch (row.relation()) {
            case LEFT_ONLY, RIGHT_ONLY -> get("relation." + key(row.relation()));
            default -> row.moved() ? get("relation.moved") : "";
        };
    }

    /** The articles as they are cited, with their rubrics. */
    String cited(List<Article> articles) {
        return articles.stream().map(article -> cited(article.head())).collect(Collectors.joining(" + "));
    }

    String cited(Passage passage) {
        String heading = passage.heading().isEmpty() ? "" : " · " + passage.heading();
        return passage.citation() + heading;
    }

    /** Title and dates of a law. */
    String law(String letter, ComparedLaw compared) {
        Expression law = compared.law();
        StringBuilder text = new StringBuilder(letter).append(" · ").append(name(compared));
        if (law.published() != null) {
            text.append(" · ").append(get("published", date(law.published())));
        }
        if (law.lastReform() != null) {
            text.append(" · ").append(get("reformed", date(law.lastReform())));
        }
        return text.toString();
    }

    String name(ComparedLaw compared) {
        return compared.law().title().isBlank() ? compared.id() : compared.law().title();
    }

    /** A short name: the jurisdiction, else the id. */
    String column(String letter, ComparedLaw compared) {
        String jurisdiction = compared.law().jurisdiction();
        return letter + " · " + (jurisdiction.isBlank() ? compared.id() : jurisdiction + " (" + compared.id() + ")");
    }

    String date(LocalDate date) {
        return words.date(date);
    }

    private static String key(Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT);
    }
}
