package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cotejo.finding.Verdict;
import org.cotejo.i18n.Messages;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.run.RunDiff;
import org.cotejo.run.SavedRun;
import org.cotejo.run.SavedRun.Saved;
import org.jspecify.annotations.Nullable;

/** What changed between two runs, for a reader at a terminal: finding by finding, with the reason and both texts. */
public final class DiffTextWriter {
    /** @param out is flushed and left open */
    public void write(RunDiff diff, Rulebook rulebook, Locale locale, OutputStream out) throws IOException {
        Text text = new Text(new Wording(rulebook, locale), Messages.in(locale), new StringBuilder());
        text.diff(diff);
        out.write(text.out().toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private record Text(Wording words, Messages messages, StringBuilder out) {
        void diff(RunDiff diff) {
            SavedRun before = diff.before();
            SavedRun after = diff.after();
            line(
                    0,
                    say(
                            "between",
                            before.file(),
                            before.rulebook(),
                            before.asOf(),
                            after.file(),
                            after.rulebook(),
                            after.asOf()));
            if (!before.rulebookSha256().equals(after.rulebookSha256())) {
                line(0, say("rulebook_changed"));
            }
            named("added", diff.added());
            named("removed", diff.removed());
            String same = Integer.toString(diff.same());
            line(
                    0,
                    diff.changed().isEmpty()
                            ? say("none", same)
                            : say("counts", Integer.toString(diff.changed().size()), same));
            diff.changed().forEach(this::change);
        }

        private void named(String key, List<String> laws) {
            if (!laws.isEmpty()) {
                line(0, say(key, String.join(", ", laws)));
            }
        }

        private void change(RunDiff.Change change) {
            out.append('\n');
            line(0, change.law() + "  " + words.requirement(change.requirement()) + "  (" + change.requirement() + ")");
            line(1, verdict(change.before(), "new") + " → " + verdict(change.after(), "gone"));
            line(
                    1,
                    say(
                            "because",
                            change.causes().stream()
                                    .map(cause -> say("cause." + cause.name().toLowerCase(Locale.ROOT)))
                                    .collect(Collectors.joining(", "))));
            if (change.before() != null && change.after() != null) {
                details(change.before(), change.after());
            }
        }

        private String verdict(@Nullable Saved finding, String absent) {
            if (finding == null) {
                return "(" + say(absent) + ")";
            }
            for (Verdict each : Verdict.values()) {
                if (each.name().equals(finding.verdict())) {
                    return words.symbol(each) + " " + words.verdict(each);
                }
            }
            return finding.verdict();
        }

        private void details(Saved before, Saved after) {
            differing("rule", words.rule(before.rule()), words.rule(after.rule()));
            differing("flags", String.join(", ", before.flags()), String.join(", ", after.flags()));
            differing("found", String.join(", ", before.found()), String.join(", ", after.found()));
            differing("conflicts", String.join(", ", before.conflicts()), String.join(", ", after.conflicts()));
            differing("review", before.review(), after.review());
            quotes("gone_words", before, after);
            quotes("new_words", after, before);
        }

        private void differing(String key, String before, String after) {
            if (!before.equals(after)) {
                line(2, say(key, orNothing(before), orNothing(after)));
            }
        }

        private String orNothing(String value) {
            return value.isEmpty() ? say("nothing") : value;
        }

        /** What one quotes and the other does not, wherever it stands. */
        private void quotes(String key, Saved one, Saved other) {
            List<String> known =
                    other.quotes().stream().map(SavedRun.Quote::words).toList();
            one.quotes().stream()
                    .filter(quote -> !known.contains(quote.words()))
                    .forEach(quote ->
                            line(2, say(key, quote.citation(), quote.words().replace('\n', ' '))));
        }

        private String say(String key, Object... arguments) {
            return messages.get("run." + key, arguments);
        }

        private void line(int depth, String text) {
            out.append("  ".repeat(depth)).append(text).append('\n');
        }
    }
}
