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
import org.cotejo.report.ReportFile;
import org.cotejo.report.ReportWriter;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.work.Cores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of a report, the files of each format; a file is whole or not replaced at all. */
record ReportFolder(Path folder) {
    private static final Logger LOG = LoggerFactory.getLogger(ReportFolder.class);

    List<Path> write(Report report, Rulebook rulebook, Locale language, List<ReportWriter> writers) throws IOException {
        Files.createDirectories(folder);
        List<ReportFile> files = new ArrayList<>();
        for (ReportWriter writer : writers) {
            files.addAll(writer.files(report, rulebook, language));
        }
        return Cores.each(files, this::write);
    }

    private Path write(ReportFile file) throws IOException {
        Path whole = folder.resolve(file.name());
        long start = System.nanoTime();
        Path half = folder.resolve(file.name() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
            file.content().write(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(half);
            throw e;
        }
        Files.move(half, whole, StandardCopyOption.REPLACE_EXISTING);
        LOG.info("{} written in {} ms", whole, (System.nanoTime() - start) / 1_000_000);
        return whole;
    }
}
