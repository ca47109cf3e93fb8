package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.cotejo.i18n.Messages;
import org.cotejo.rulebook.Complaint;
import org.cotejo.rulebook.Complaint.Weight;
import org.cotejo.text.Terminal;

/** What is wrong with a rulebook, for a terminal: one line for the place and the trouble, one for what to do. */
public final class ComplaintsTextWriter {
    /** @param out is flushed and left open */
    public void write(List<Complaint> complaints, Locale locale, OutputStream out) throws IOException {
        Messages messages = Messages.in(locale);
        StringBuilder text = new StringBuilder();
        for (Complaint complaint : complaints) {
            text.append(complaint.file());
            if (complaint.line() > 0) {
                text.append(':').append(complaint.line());
            }
            String weight = messages.get("rules." + complaint.weight().name().toLowerCase(Locale.ROOT));
            text.append(": ").append(weight).append(": ");
            if (!complaint.requirement().isEmpty()) {
                text.append(complaint.requirement()).append(": ");
            }
            text.append(complaint.words(locale)).append("\n    ").append(complaint.advice(locale));
            text.append('\n');
        }
        text.append(messages.get("rules.count", count(complaints, Weight.ERROR), count(complaints, Weight.WARNING)))
                .append('\n');
        out.write(Terminal.safe(text.toString()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String count(List<Complaint> complaints, Weight weight) {
        return Long.toString(
                complaints.stream().filter(each -> each.weight() == weight).count());
    }
}
