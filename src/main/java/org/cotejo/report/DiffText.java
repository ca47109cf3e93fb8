package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cotejo.finding.Verdict;
import org.cotejo.i18n.Messages;
import org.cotejo.run.RunDiff;
import org.cotejo.run.SavedRun;
import org.cotejo.run.SavedRun.Saved;
import org.cotejo.text.Terminal;
import org.jspecify.annotations.Nullable;

/** One changed finding after the other, in lines. */
record DiffText(Wording words, Messages messages, StringBuilder out) {
    void change(RunDiff.Change change) {
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
        List<String> known = other.quotes().stream().map(SavedRun.Quote::words).toList();
        one.quotes().stream()
                .filter(quote -> !known.contains(quote.words()))
                .forEach(quote ->
                        line(2, say(key, quote.citation(), quote.words().replace('\n', ' '))));
    }

    String say(String key, Object... arguments) {
        return messages.get("run." + key, arguments);
    }

    void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }

    /** @param stream is flushed and left open */
    void writeTo(OutputStream stream) throws IOException {
        stream.write(Terminal.safe(out.toString()).getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }
}
