package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.cotejo.run.RulebookTrial;
import org.cotejo.run.RunDiff;

/** What a changed rulebook would change, for programs. {@code expected} is a person's verdict, null where there is none. */
public final class TrialJsonWriter {
    /** @param out is flushed and left open */
    public void write(RulebookTrial trial, Locale locale, OutputStream out) throws IOException {
        RunDiff diff = trial.diff();
        try (Json json = Json.to(out)) {
            json.object(() -> {
                json.object("before", () -> DiffJsonWriter.run(diff.before(), json))
                        .object("after", () -> DiffJsonWriter.run(diff.after(), json));
                json.object("summary", () -> json.number(
                                "verdicts", trial.verdicts().size())
                        .number(
                                "evidence",
                                diff.changed().size() - trial.verdicts().size())
                        .number("same", diff.same())
                        .number("better", (int) trial.better())
                        .number("worse", (int) trial.worse())
                        .number("errors", trial.complaints().size()));
                json.objects("complaints", trial.complaints(), each -> ComplaintsJsonWriter.write(each, locale, json));
                json.objects("changed", diff.changed(), change -> {
                    DiffJsonWriter.change(change, json);
                    json.member("expected", trial.expected(change).orElse(null));
                });
            });
        }
    }
}
