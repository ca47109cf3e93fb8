package org.cotejo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cotejo.finding.Report;
import org.cotejo.report.ReportWriter;
import org.cotejo.rulebook.Rulebook;

/** The folder of a report, one file a format; a file is whole or not replaced at all. */
record ReportFolder(Path folder) {
    List<Path> write(Report report, Rulebook rulebook, Locale language, List<ReportWriter> writers) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (ReportWriter writer : writers) {
            Path file = folder.resolve("cotejo." + writer.extension());
            Path half = folder.resolve("cotejo." + writer.extension() + ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
                writer.write(report, rulebook, language, out);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(half);
                throw e;
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            written.add(file);
        }
        return written;
    }
}
