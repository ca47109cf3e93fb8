package org.cotejo.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.finding.Divergence;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Observation;
import org.cotejo.finding.Report;
import org.cotejo.finding.Review;
import org.cotejo.finding.Verdict;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.EId;
import org.cotejo.report.json.SarifJson.Artifact;
import org.cotejo.report.json.SarifJson.ArtifactLocation;
import org.cotejo.report.json.SarifJson.Descriptor;
import org.cotejo.report.json.SarifJson.Driver;
import org.cotejo.report.json.SarifJson.Invocation;
import org.cotejo.report.json.SarifJson.Location;
import org.cotejo.report.json.SarifJson.LogicalLocation;
import org.cotejo.report.json.SarifJson.Notification;
import org.cotejo.report.json.SarifJson.PhysicalLocation;
import org.cotejo.report.json.SarifJson.Result;
import org.cotejo.report.json.SarifJson.ResultProperties;
import org.cotejo.report.json.SarifJson.Run;
import org.cotejo.report.json.SarifJson.RunProperties;
import org.cotejo.report.json.SarifJson.Suppression;
import org.cotejo.report.json.SarifJson.Tool;
import org.cotejo.rulebook.Severity;
import org.jspecify.annotations.Nullable;

/** A report as a run of SARIF. */
final class SarifRun {
    private final Report report;
    private final Wording words;
    private final SarifRules rules;

    SarifRun(Report report, Wording words) {
        this.report = report;
        this.words = words;
        this.rules = new SarifRules(report, words);
    }

    Run run() {
        List<Artifact> artifacts = new ArrayList<>();
        List<Notification> notes = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        report.unread().forEach(unread -> notes.add(unread(unread)));
        for (int i = 0; i < report.laws().size(); i++) {
            LawReport law = report.laws().get(i);
            ArtifactLocation file =
                    new ArtifactLocation(SarifText.uri(law.source().file()), i);
            artifacts.add(new Artifact(
                    new ArtifactLocation(file.uri(), null),
                    SarifText.of(law.title()),
                    Map.of("sha-256", law.source().sha256())));
            law.diagnostics().forEach(diagnostic -> notes.add(note(diagnostic, file)));
            law.findings().stream().filter(SarifRun::isGap).forEach(finding -> results.add(gap(law, finding, file)));
            results.addAll(observations(law, file));
        }
        report.divergences().forEach(divergence -> results.add(divergence(divergence)));
        return new Run(
                new Tool(new Driver("Cotejo", report.toolVersion(), "Cotejo " + report.toolVersion(), rules.rules())),
                List.of(new Invocation(true, notes)),
                "utf16CodeUnits",
                words.language(),
                artifacts,
                results,
                properties());
    }

    private RunProperties properties() {
        return new RunProperties(
                report.rulebookId(),
                report.rulebookVersion(),
                report.rulebookSha256(),
                report.asOf(),
                words.get("notice"),
                words.since(report),
                report.stamp());
    }

    private static Notification unread(Report.Unread unread) {
        return new Notification(
                new Descriptor("UNREAD"),
                "error",
                SarifText.of(unread.reason()),
                List.of(new Location(
                        new PhysicalLocation(new ArtifactLocation(SarifText.uri(unread.file()), null)),
                        List.of(),
                        null)));
    }

    private Notification note(Diagnostic diagnostic, ArtifactLocation file) {
        return new Notification(
                new Descriptor(diagnostic.code()),
                diagnostic.severity() == Diagnostic.Severity.WARNING ? "warning" : "note",
                SarifText.of(words.diagnostic(diagnostic)),
                List.of(new Location(new PhysicalLocation(file), List.of(), null)));
    }

    private static boolean isGap(Finding finding) {
        return finding.verdict() != Verdict.MET && finding.verdict() != Verdict.NOT_ASSESSED;
    }

    private Result gap(LawReport law, Finding finding, ArtifactLocation file) {
        boolean isForPersons = finding.verdict() == Verdict.UNCLEAR;
        List<Location> locations = new ArrayList<>();
        Map<EId, String> cited = new LinkedHashMap<>();
        Map<EId, String> quotes = new LinkedHashMap<>();
        finding.quotations().forEach(quotation -> {
            cited.putIfAbsent(quotation.eId(), quotation.citation());
            quotes.merge(
                    quotation.eId(), quotation.quote(), (one, more) -> one.equals(more) ? one : one + " … " + more);
        });
        cited.forEach((eId, citation) -> locations.add(location(law, file, eId, citation, quotes.get(eId))));
        List<Location> nearest = finding.nearest().stream()
                .map(near -> location(law, file, near.eId(), near.citation(), near.quote() + " – " + near.why()))
                .toList();
        return new Result(
                finding.requirement(),
                rules.place(finding.requirement()),
                isForPersons ? "review" : "fail",
                isForPersons ? "none" : level(finding),
                SarifText.of(finding.message()),
                locations.isEmpty() ? List.of(new Location(new PhysicalLocation(file), List.of(), null)) : locations,
                nearest,
                fingerprint(law.id(), finding.requirement()),
                suppressions(finding.review()),
                new ResultProperties(
                        law.id(),
                        law.jurisdiction(),
                        finding.verdict(),
                        Gaps.missing(finding),
                        FindingTables.conflicts(finding, words),
                        finding.remedy(),
                        FindingTables.review(finding, words)));
    }

    /** What contradicts is graver than what lacks, and what lacks in part less grave than what lacks. */
    private static String level(Finding finding) {
        return switch (finding.verdict()) {
            case CONFLICT, EXCESS -> "error";
            case PARTIAL -> finding.severity() == Severity.CRITICAL ? "warning" : "note";
            default -> SarifRules.level(finding.severity());
        };
    }

    private static Location location(LawReport law, ArtifactLocation file, EId eId, String citation, String quote) {
        LogicalLocation provision =
                new LogicalLocation(eId.value(), law.id() + "#" + eId.value(), citation, "provision");
        return new Location(
                new PhysicalLocation(file), List.of(provision), quote.isBlank() ? null : SarifText.of(quote));
    }

    private static List<Suppression> suppressions(@Nullable Review review) {
        boolean setsAside = review != null && review.counts() && review.verdict() == Verdict.MET;
        return setsAside
                ? List.of(new Suppression("external", "accepted", review.by() + ": " + review.reason()))
                : List.of();
    }

    private List<Result> observations(LawReport law, ArtifactLocation file) {
        List<Result> results = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Observation observation : law.observations()) {
            String what = String.join(
                    "\n", law.id(), observation.code(), observation.eId().value(), observation.quote());
            int number = seen.merge(what, 1, Integer::sum);
            results.add(new Result(
                    observation.code(),
                    rules.place(observation.code()),
                    "fail",
                    SarifRules.level(observation.severity()),
                    SarifText.of(observation.message()),
                    List.of(location(law, file, observation.eId(), observation.citation(), observation.quote())),
                    List.of(),
                    fingerprint(what, Integer.toString(number)),
                    List.of(),
                    new ResultProperties(
                            law.id(),
                            law.jurisdiction(),
                            null,
                            List.of(),
                            List.of(),
                            observation.suggestion(),
                            List.of())));
        }
        return results;
    }

    /** Located in the laws that stand apart, and in all of them where none does. */
    private Result divergence(Divergence divergence) {
        List<Location> locations = new ArrayList<>();
        for (int i = 0; i < report.laws().size(); i++) {
            LawReport law = report.laws().get(i);
            if (divergence.outliers().isEmpty() || divergence.outliers().contains(law.id())) {
                ArtifactLocation file =
                        new ArtifactLocation(SarifText.uri(law.source().file()), i);
                locations.add(new Location(new PhysicalLocation(file), List.of(), null));
            }
        }
        String values = String.join(
                "\n", divergence.groups().stream().map(Divergence.Group::value).toList());
        return new Result(
                divergence.requirement(),
                rules.place(divergence.requirement()),
                "informational",
                "none",
                SarifText.of(divergence.message()),
                locations,
                List.of(),
                fingerprint(divergence.requirement(), divergence.kind().name(), values),
                List.of(),
                new ResultProperties("", "", null, List.of(), List.of(), "", List.of()));
    }

    /** The same thing in the same law has the same one, whatever is found about it. */
    private static Map<String, String> fingerprint(String... parts) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
            return Map.of("cotejo/v1", HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
