package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.cotejo.i18n.Messages;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.run.RunDiff;
import org.cotejo.run.SavedRun;

/** What changed between two runs, for a reader at a terminal: finding by finding, with the reason and both texts. */
public final class DiffTextWriter {
    /** @param out is flushed and left open */
    public void write(RunDiff diff, Rulebook rulebook, Locale locale, OutputStream out) throws IOException {
        DiffText text = new DiffText(new Wording(rulebook, locale), Messages.in(locale), new StringBuilder());
        head(diff, text);
        text.writeTo(out);
    }

    private static void head(RunDiff diff, DiffText text) {
        SavedRun before = diff.before();
        SavedRun after = diff.after();
        text.line(
                0,
                text.say(
                        "between",
                        before.file(),
                        before.rulebook(),
                        before.asOf(),
                        after.file(),
                        after.rulebook(),
                        after.asOf()));
        if (!before.rulebookSha256().equals(after.rulebookSha256())) {
            text.line(0, text.say("rulebook_changed"));
        }
        named("added", diff.added(), text);
        named("removed", diff.removed(), text);
        String same = Integer.toString(diff.same());
        text.line(
                0,
                diff.changed().isEmpty()
                        ? text.say("none", same)
                        : text.say("counts", Integer.toString(diff.changed().size()), same));
        diff.changed().forEach(text::change);
    }

    private static void named(String key, List<String> laws, DiffText text) {
        if (!laws.isEmpty()) {
            text.line(0, text.say(key, String.join(", ", laws)));
        }
    }
}
