package org.cotejo.report.json;

import java.time.LocalDate;
import java.util.List;
import org.cotejo.finding.Hit;
import org.cotejo.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A provision that a search found.
 *
 * @param law id in reports
 * @param path divisions and headings it stands under, outermost first
 * @param score higher is better, within one search alone
 */
public record HitJson(
        String law,
        String title,
        String jurisdiction,
        @Nullable LocalDate date,
        String eId,
        String citation,
        String kind,
        boolean repealed,
        List<String> path,
        String text,
        List<Match> matches,
        double score) {
    /** Words found: UTF-16 units of the text, end exclusive. */
    public record Match(int start, int end) {
        private static Match of(TextRange range) {
            return new Match(range.from(), range.to());
        }
    }

    static HitJson of(Hit hit) {
        return new HitJson(
                hit.law(),
                hit.title(),
                hit.jurisdiction(),
                hit.date(),
                hit.eId().value(),
                hit.citation(),
                hit.kind(),
                hit.repealed(),
                hit.path(),
                hit.text(),
                hit.matches().stream().map(Match::of).toList(),
                Math.round(hit.score() * 1000) / 1000.0);
    }
}
