package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.cotejo.draft.Aim;
import org.cotejo.draft.Bill;
import org.cotejo.draft.Change;
import org.cotejo.draft.Decree;
import org.cotejo.draft.Line;
import org.cotejo.i18n.Messages;
import org.cotejo.rulebook.DecreeWords;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Tradition;

/** A bill for a person at a terminal: its decree, and what is left to a person. UTF-8, {@code \n} at line ends. */
public final class BillTextWriter {
    private final Rulebook rulebook;
    private final Tradition tradition;
    private final DecreeWords words;

    public BillTextWriter(Rulebook rulebook, Tradition tradition, DecreeWords words) {
        this.rulebook = rulebook;
        this.tradition = tradition;
        this.words = words;
    }

    /** @param out is flushed and left open */
    public void write(Bill bill, Locale locale, OutputStream out) throws IOException {
        BillWords said = new BillWords(Messages.in(locale), new Wording(rulebook, locale));
        Decree decree = Decree.of(bill, tradition, words);
        StringBuilder text = new StringBuilder();
        line(text, bill.law().title());
        line(text, "");
        line(text, words.text("document.single") + " " + decree.formula());
        line(text, "");
        decree.articles().stream().map(Line::printed).forEach(each -> line(text, each));
        line(text, "");
        line(text, words.text("document.transitory"));
        decree.transitory().stream().map(Line::printed).forEach(each -> line(text, each));
        line(text, "");
        line(text, said.counts(bill));
        for (Change change : bill.changes()) {
            change.decisions().forEach(place -> line(text, "- " + change.citation() + ": " + place));
        }
        bill.aims(Aim.Outcome.PERSON).forEach(aim -> line(text, "- " + said.left(aim)));
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(text.toString());
        writer.flush();
    }

    private static void line(StringBuilder text, String line) {
        text.append(XmlText.clean(line)).append('\n');
    }
}
