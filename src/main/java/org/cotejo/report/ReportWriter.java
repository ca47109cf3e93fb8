package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.cotejo.finding.Report;
import org.cotejo.rulebook.Rulebook;

/**
 * Writes a report in one format. Open to strangers: further writers are passed to the library's builder. Implementations
 * are thread-safe, and the same input gives the same bytes.
 */
public interface ReportWriter {
    /** Short lower-case name: {@code html}, {@code docx}, {@code ficha} … */
    String format();

    /** What a file's name ends with, without the point: the name of the format, where it says nothing else. */
    default String extension() {
        return format();
    }

    /** What it leaves in a folder: one file, unless the writer makes others. */
    default List<ReportFile> files(Report report, Rulebook rulebook, Locale locale) {
        return List.of(new ReportFile("cotejo." + extension(), out -> write(report, rulebook, locale, out)));
    }

    /**
     * @param rulebook the one the report was made with; what the report names and the rulebook lacks is shown by its id
     * @param locale language of all that is neither law nor already worded in the report
     * @param out is flushed and left open
     */
    void write(Report report, Rulebook rulebook, Locale locale, OutputStream out) throws IOException;
}
