package org.cotejo.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.cotejo.finding.Report;
import org.cotejo.model.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * A whole run.
 *
 * @param baseline left out where the run was not measured against another
 */
public record ReportJson(
        Tool tool,
        RulebookJson rulebook,
        List<LawJson> laws,
        List<DivergenceJson> divergences,
        List<BorrowingJson> borrowings,
        List<ValueJson> values,
        List<Unread> unread,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Baseline baseline) {
    /**
     * The program.
     *
     * @param stamp time of the run, left out where none was asked for
     */
    public record Tool(
            String name,
            String version,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String stamp) {}

    /** What the laws were measured against. */
    public record RulebookJson(String id, String version, String sha256, LocalDate asOf) {}

    /** A file that could not be read. */
    public record Unread(String file, String reason) {}

    /** The saved run whose findings are left out, and how many they are. */
    public record Baseline(String run, int same) {
        static @Nullable Baseline of(Report.@Nullable Since since) {
            return since == null ? null : new Baseline(since.run(), since.same());
        }
    }

    /** @param words the message of a diagnostic */
    public static ReportJson of(Report report, Function<Diagnostic, String> words) {
        return new ReportJson(
                new Tool("cotejo", report.toolVersion(), report.stamp()),
                new RulebookJson(report.rulebookId(), report.rulebookVersion(), report.rulebookSha256(), report.asOf()),
                report.laws().stream().map(law -> LawJson.of(law, words)).toList(),
                report.divergences().stream().map(DivergenceJson::of).toList(),
                report.borrowings().stream().map(BorrowingJson::of).toList(),
                report.values().stream().map(ValueJson::of).toList(),
                report.unread().stream()
                        .map(each -> new Unread(each.file(), each.reason()))
                        .toList(),
                Baseline.of(report.since()));
    }
}
