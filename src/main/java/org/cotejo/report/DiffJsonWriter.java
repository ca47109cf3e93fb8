package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cotejo.run.RunDiff;
import org.cotejo.run.SavedRun;
import org.jspecify.annotations.Nullable;

/** What changed between two runs, for programs. */
public final class DiffJsonWriter {
    /** @param out is flushed and left open */
    public void write(RunDiff diff, OutputStream out) throws IOException {
        try (Json json = Json.to(out)) {
            json.object(() -> json.object("before", () -> run(diff.before(), json))
                    .object("after", () -> run(diff.after(), json))
                    .strings("added", diff.added())
                    .strings("removed", diff.removed())
                    .number("same", diff.same())
                    .objects("changed", diff.changed(), change -> change(change, json)));
        }
    }

    static void run(SavedRun run, Json json) throws IOException {
        json.member("file", run.file())
                .member("tool", run.tool())
                .member("rulebook", run.rulebook())
                .member("rulebookSha256", run.rulebookSha256())
                .member("asOf", run.asOf());
    }

    static void change(RunDiff.Change change, Json json) throws IOException {
        List<String> causes = change.causes().stream().map(Enum::name).toList();
        json.member("law", change.law())
                .member("requirement", change.requirement())
                .strings("causes", causes);
        finding("before", change.before(), json);
        finding("after", change.after(), json);
    }

    private static void finding(String name, SavedRun.@Nullable Saved finding, Json json) throws IOException {
        if (finding == null) {
            json.none(name);
            return;
        }
        json.object(name, () -> json.member("verdict", finding.verdict())
                .member("rule", finding.rule())
                .strings("flags", finding.flags())
                .strings("found", finding.found())
                .strings("conflicts", finding.conflicts())
                .objects("quotes", finding.quotes(), quote -> json.member("citation", quote.citation())
                        .member("quote", quote.words()))
                .member("review", finding.review()));
    }
}
