package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.cotejo.rulebook.Complaint;
import org.cotejo.rulebook.Complaint.Weight;

/** What is wrong with a rulebook, for programs: in the order of files and lines; line 0 means the whole file. */
public final class ComplaintsJsonWriter {
    /** @param out is flushed and left open */
    public void write(List<Complaint> complaints, Locale locale, OutputStream out) throws IOException {
        try (Json json = Json.to(out)) {
            json.object(() -> json.number("errors", count(complaints, Weight.ERROR))
                    .number("warnings", count(complaints, Weight.WARNING))
                    .objects("complaints", complaints, each -> write(each, locale, json)));
        }
    }

    static void write(Complaint complaint, Locale locale, Json json) throws IOException {
        json.member("severity", complaint.weight().name().toLowerCase(Locale.ROOT))
                .member("code", complaint.code())
                .member("file", complaint.file())
                .number("line", complaint.line())
                .member("requirement", complaint.requirement())
                .member("message", complaint.words(locale))
                .member("advice", complaint.advice(locale));
    }

    private static int count(List<Complaint> complaints, Weight weight) {
        return (int) complaints.stream().filter(each -> each.weight() == weight).count();
    }
}
