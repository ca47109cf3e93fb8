package org.cotejo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cotejo.check.RulebookCheck;
import org.cotejo.check.StrayFiles;
import org.cotejo.model.CotejoException;
import org.cotejo.report.ComplaintsJsonWriter;
import org.cotejo.report.ComplaintsTextWriter;
import org.cotejo.rulebook.Complaint;

/**
 * For those who write rulebooks: whether one is in order, and its pages for readers.
 *
 * <p>A rulebook may come from a stranger: of what is in its folder only its signals are run, within limits, and nothing
 * outside the folder is read on its word. Rulebooks are named as in {@link Cotejo.Builder#rulebook}.
 */
public final class Rulebooks {
    private Rulebooks() {}

    /**
     * All that is wrong with a rulebook, in the order of its files and lines.
     *
     * @throws CotejoException where there is no such rulebook
     */
    public static List<Complaint> check(String rulebook) throws IOException {
        RulebookPlace place = RulebookPlace.of(rulebook);
        List<Complaint> complaints = new ArrayList<>(RulebookCheck.of(place.files(), place.name()));
        if (place.folder().isPresent()) {
            complaints.addAll(StrayFiles.in(place.folder().get()));
        }
        return complaints;
    }

    /**
     * @param format {@code text} or {@code json}
     * @param out is flushed and left open
     */
    public static void write(List<Complaint> complaints, String format, Locale locale, OutputStream out)
            throws IOException {
        switch (format) {
            case "json" -> new ComplaintsJsonWriter().write(complaints, locale, out);
            case "text" -> new ComplaintsTextWriter().write(complaints, locale, out);
            default -> throw new CotejoException("report.unknown_format", format, "json, text");
        }
    }
}
