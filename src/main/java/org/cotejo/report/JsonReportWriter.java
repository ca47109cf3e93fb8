package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.cotejo.finding.Borrowing;
import org.cotejo.finding.Divergence;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Observation;
import org.cotejo.finding.Report;
import org.cotejo.finding.ReviewCounts;
import org.cotejo.finding.Summary;
import org.cotejo.finding.Verdict;
import org.cotejo.model.Manifestation;
import org.cotejo.rulebook.Rulebook;

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
            Report.Since since = report.since();
            if (since != null) {
                json.object("baseline", () -> since(since));
            }
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
                    .objects("findings", law.findings(), new FindingJson(json)::write)
                    .objects("observations", law.observations(), this::observation)
                    .objects(
                            "diagnostics",
                            law.diagnostics(),
                            item -> StructureJsonWriter.diagnostic(json, item, locale))
                    .object("reviews", () -> reviews(ReviewCounts.of(law.findings())));
        }

        private void reviews(ReviewCounts counts) throws IOException {
            json.number("confirmed", counts.confirmed())
                    .number("overridden", counts.overridden())
                    .number("secondLook", counts.secondLook())
                    .number("open", counts.open());
        }

        private void since(Report.Since since) throws IOException {
            json.member("run", since.run()).number("same", since.same());
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
