package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.cotejo.finding.Borrowing;
import org.cotejo.finding.Clash;
import org.cotejo.finding.Divergence;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Nearest;
import org.cotejo.finding.Observation;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Report;
import org.cotejo.finding.Review;
import org.cotejo.finding.Summary;
import org.cotejo.finding.Verdict;
import org.cotejo.model.Manifestation;
import org.cotejo.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** A report for programs. Other tools read this shape: members may be added, never renamed, moved or dropped. */
public final class JsonReportWriter implements ReportWriter {
    @Override
    public String format() {
        return "json";
    }

    @Override
    public void write(Report report, Rulebook rulebook, Locale locale, OutputStream out) throws IOException {
        try (Json json = Json.to(out)) {
            json.object(() -> new Document(json, locale).report(report));
        }
    }

    private record Document(Json json, Locale locale) {
        void report(Report report) throws IOException {
            json.object("tool", () -> tool(report))
                    .object("rulebook", () -> rulebook(report))
                    .objects("laws", report.laws(), this::law)
                    .objects("divergences", report.divergences(), this::divergence)
                    .objects("borrowings", report.borrowings(), this::borrowing)
                    .objects("unread", report.unread(), unread -> json.member("file", unread.file())
                            .member("reason", unread.reason()));
        }

        private void borrowing(Borrowing borrowing) throws IOException {
            json.object("from", () -> place(borrowing.from()))
                    .object("to", () -> place(borrowing.to()))
                    .number("words", borrowing.words())
                    .number("share", borrowing.share())
                    .objects("changes", borrowing.changes(), change -> json.member("removed", change.removed())
                            .member("added", change.added()));
        }

        private void place(Borrowing.Place place) throws IOException {
            json.member("law", place.law()).member("eId", place.eId().value()).member("citation", place.citation());
        }

        private void tool(Report report) throws IOException {
            json.member("name", "cotejo").member("version", report.toolVersion());
            if (!report.stamp().isEmpty()) {
                json.member("stamp", report.stamp());
            }
        }

        private void rulebook(Report report) throws IOException {
            json.member("id", report.rulebookId())
                    .member("version", report.rulebookVersion())
                    .member("sha256", report.rulebookSha256())
                    .member("asOf", report.asOf());
        }

        private void law(LawReport law) throws IOException {
            json.member("id", law.id())
                    .member("title", law.title())
                    .member("jurisdiction", law.jurisdiction())
                    .object("source", () -> source(law.source()))
                    .object("summary", () -> summary(law.summary()))
                    .objects("findings", law.findings(), this::finding)
                    .objects("observations", law.observations(), this::observation)
                    .objects(
                            "diagnostics",
                            law.diagnostics(),
                            item -> StructureJsonWriter.diagnostic(json, item, locale));
        }

        private void source(Manifestation source) throws IOException {
            json.member("file", source.file()).member("sha256", source.sha256()).member("format", source.format());
        }

        private void summary(Summary summary) throws IOException {
            for (Verdict verdict : Order.VERDICTS) {
                json.number(verdict.name(), summary.counts().get(verdict));
            }
            json.number("score", summary.score());
        }

        private void finding(Finding finding) throws IOException {
            List<String> flags = finding.flags().stream().map(Enum::name).toList();
            json.member("requirement", finding.requirement())
                    .member("topic", finding.topic())
                    .member("severity", finding.severity().key())
                    .member("verdict", finding.verdict())
                    .strings("flags", flags)
                    .strings("reference", finding.reference())
                    .member("rule", finding.rule())
                    .objects("elements", finding.elements(), this::element)
                    .objects("conflicts", finding.conflicts(), this::conflict)
                    .objects("nearest", finding.nearest(), this::nearest)
                    .member("message", finding.message())
                    .member("remedy", finding.remedy());
            review(finding.review());
        }

        private void element(ElementResult element) throws IOException {
            json.member("key", element.key())
                    .member("what", element.what())
                    .bool("found", element.found())
                    .bool("faculty", element.faculty())
                    .objects("evidence", element.evidence(), this::quotation);
        }

        private void quotation(Quotation quotation) throws IOException {
            place(quotation);
            json.member("signal", quotation.signal());
        }

        private void place(Quotation quotation) throws IOException {
            json.member("eId", quotation.eId())
                    .member("citation", quotation.citation())
                    .member("quote", quotation.quote())
                    .number("start", quotation.range().from())
                    .number("end", quotation.range().to());
        }

        private void conflict(Clash clash) throws IOException {
            json.member("code", clash.code())
                    .member("message", clash.message())
                    .object("state", () -> {
                        place(clash.state());
                        json.member("value", clash.stateValue());
                    })
                    .object("reference", () -> json.member("article", clash.article())
                            .member("value", clash.referenceValue()));
        }

        private void nearest(Nearest nearest) throws IOException {
            json.member("eId", nearest.eId())
                    .member("citation", nearest.citation())
                    .member("quote", nearest.quote())
                    .member("why", nearest.why());
        }

        private void review(@Nullable Review review) throws IOException {
            if (review == null) {
                json.none("review");
                return;
            }
            json.object("review", () -> json.member("decision", review.decision())
                    .member("by", review.by())
                    .member("on", review.on())
                    .member("reason", review.reason()));
        }

        private void observation(Observation observation) throws IOException {
            json.member("code", observation.code())
                    .member("severity", observation.severity().key())
                    .member("eId", observation.eId())
                    .member("citation", observation.citation())
                    .member("quote", observation.quote())
                    .member("message", observation.message())
                    .member("suggestion", observation.suggestion());
        }

        private void divergence(Divergence divergence) throws IOException {
            json.member("requirement", divergence.requirement())
                    .member("kind", divergence.kind())
                    .objects("groups", divergence.groups(), group -> json.member("value", group.value())
                            .strings("laws", group.laws()))
                    .strings("outliers", divergence.outliers())
                    .member("message", divergence.message());
        }
    }
}
