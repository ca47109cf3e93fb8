package org.cotejo.report.paper;

import org.cotejo.finding.Flag;
import org.cotejo.finding.Report;
import org.cotejo.report.Order;
import org.cotejo.report.paper.Block.Text.Style;

/** How verdicts come about, what each means, what the report does not do, and which files could not be read. */
record Method(PaperWords words, Draft draft) {
    void write(boolean full) {
        Report report = words.report();
        draft.opening(1, words.get("method"));
        if (!report.unread().isEmpty()) {
            draft.heading(2, words.words().get("unread"));
            draft.items("–", report.unread().stream().map(Report.Unread::reason).toList());
        }
        draft.heading(2, words.get("method.how"));
        draft.text(Style.NORMAL, words.get("method.read"));
        draft.text(
                Style.NORMAL,
                words.get(
                        "method.judge",
                        Integer.toString(words.rulebook().requirements().size()),
                        words.version()));
        draft.text(Style.NORMAL, words.get("method.review"));
        if (!full) {
            draft.text(Style.NORMAL, words.count("method.short", report.laws().size()));
        }
        draft.heading(2, words.get("method.verdicts"));
        Rows verdicts = new Rows().column(words.words().get("verdict"), 3).column(words.get("method.meaning"), 10);
        Order.VERDICTS.forEach(verdict -> verdicts.row(
                Rows.cell(Span.verdict(verdict, words.words())),
                Rows.cell(words.words().meaning(verdict))));
        draft.table(verdicts);
        flags();
        draft.heading(2, words.get("method.limits"));
        draft.text(Style.NORMAL, words.get("method.limits.words") + " " + words.get("method.limits.others"));
    }

    private void flags() {
        Rows flags = new Rows().column(words.words().get("flags"), 3).column(words.get("method.meaning"), 10);
        for (Flag flag : Flag.values()) {
            flags.row(words.words().flag(flag), words.words().flagMeaning(flag));
        }
        draft.table(flags);
    }
}
