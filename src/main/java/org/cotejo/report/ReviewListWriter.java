package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.finding.Review;
import org.cotejo.report.json.JsonText;
import org.cotejo.report.json.ReviewJson;
import org.cotejo.report.json.ReviewListJson;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.text.Terminal;

/** The decisions of persons alone, law by law, with what became of each; then those that no finding is there for. */
public final class ReviewListWriter {
    /** A decision without its finding. */
    public record Left(String law, String requirement, Review review) {}

    /** @param out is flushed and left open */
    public void text(Report report, List<Left> left, Rulebook rulebook, Locale locale, OutputStream out)
            throws IOException {
        Wording words = new Wording(rulebook, locale);
        StringBuilder text = new StringBuilder();
        for (LawReport law : report.laws()) {
            for (Finding finding : law.findings()) {
                if (finding.review() != null) {
                    ReviewLines.entry(law.id(), finding, words, text);
                }
            }
        }
        left.forEach(each -> ReviewLines.left(each, words, text));
        out.write(Terminal.safe(text.toString()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** @param out is flushed and left open */
    public void json(Report report, List<Left> left, OutputStream out) throws IOException {
        JsonText.write(
                ReviewListJson.of(
                        report,
                        left.stream()
                                .map(each -> new ReviewListJson.Left(
                                        each.law(), each.requirement(), ReviewJson.of(each.review())))
                                .toList()),
                out);
    }
}
