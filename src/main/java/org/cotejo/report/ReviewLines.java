package org.cotejo.report;

import org.cotejo.finding.Finding;
import org.cotejo.finding.Review;
import org.cotejo.finding.Review.Doubt;

/** Decisions on a terminal. */
final class ReviewLines {
    private ReviewLines() {}

    /** The decision below its finding: what was decided, then what makes it doubtful, with both texts. */
    static void below(Finding finding, Wording words, StringBuilder text) {
        Review review = finding.review();
        if (review != null) {
            text.append("      ").append(words.label("review")).append(' ');
            text.append(words.review(review, finding.verdict())).append('\n');
            review.doubts().forEach(doubt -> doubt(doubt, words, text));
        }
    }

    private static void doubt(Doubt doubt, Wording words, StringBuilder text) {
        text.append("        ").append(words.doubt(doubt)).append('\n');
        if (doubt.cause() != Review.Cause.VERDICT_CHANGED && doubt.cause() != Review.Cause.NOT_UNIQUE) {
            line("review.then", doubt.then(), words, text);
            line("review.now", doubt.now(), words, text);
        }
    }

    private static void line(String key, String quote, Wording words, StringBuilder text) {
        if (!quote.isEmpty()) {
            text.append("          ")
                    .append(words.label(key))
                    .append(" «")
                    .append(quote)
                    .append("»\n");
        }
    }

    static void entry(String law, Finding finding, Wording words, StringBuilder text) {
        text.append(law).append("  ").append(words.requirement(finding.requirement()));
        text.append("  (").append(finding.requirement()).append(")\n  ");
        text.append(words.symbol(finding.verdict()))
                .append(' ')
                .append(words.verdict(finding.verdict()))
                .append('\n');
        below(finding, words, text);
    }

    static void left(ReviewListWriter.Left left, Wording words, StringBuilder text) {
        text.append(left.law()).append("  ").append(words.requirement(left.requirement()));
        text.append("  (")
                .append(left.requirement())
                .append(")\n      ")
                .append(words.label("review"))
                .append(' ');
        text.append(words.review(left.review(), null)).append('\n');
    }
}
