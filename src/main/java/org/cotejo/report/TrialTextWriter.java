package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.cotejo.i18n.Messages;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.run.RulebookTrial;
import org.cotejo.run.RunDiff.Change;

/** What a changed rulebook would change, for its author at a terminal: sums, what breaks, then finding by finding. */
public final class TrialTextWriter {
    /**
     * @param rulebook the one tried
     * @param out is flushed and left open
     */
    public void write(RulebookTrial trial, Rulebook rulebook, Locale locale, OutputStream out) throws IOException {
        Messages messages = Messages.in(locale);
        DiffText text = new DiffText(new Wording(rulebook, locale), messages, new StringBuilder());
        int verdicts = trial.verdicts().size();
        int all = trial.diff().changed().size();
        text.line(
                0,
                messages.get(
                        "rules.trial",
                        Integer.toString(verdicts),
                        Integer.toString(all - verdicts),
                        Integer.toString(trial.diff().same())));
        if (!trial.expected().isEmpty()) {
            text.line(
                    0, messages.get("rules.trial.truth", Long.toString(trial.better()), Long.toString(trial.worse())));
        }
        trial.complaints()
                .forEach(each -> text.line(
                        0,
                        messages.get(
                                "rules.trial.broken",
                                each.file(),
                                Integer.toString(each.line()),
                                each.requirement(),
                                each.words(locale))));
        for (Change change : trial.diff().changed()) {
            text.change(change);
            trial.expected(change)
                    .ifPresent(said -> text.line(
                            1, messages.get("rules.trial.expected", text.words().verdict(said))));
        }
        text.writeTo(out);
    }
}
