package org.cotejo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.disk.WholeFile;
import org.cotejo.finding.Report;
import org.cotejo.model.CotejoException;
import org.cotejo.report.JsonReportWriter;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.run.RunReader;
import org.cotejo.run.SavedRun;

/** Reports as they were written on a day, one file of JSON each; the last {@value #KEPT}. */
record RunShelf(Path folder) {
    private static final int KEPT = 50;
    private static final Pattern NAME = Pattern.compile("[0-9]{8}T[0-9]{9}Z");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    void keep(Report report, Rulebook rulebook, Locale language, Instant now) throws IOException {
        Files.createDirectories(folder);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new JsonReportWriter().write(report, rulebook, language, json);
        WholeFile.writePrivate(folder.resolve(TIME.format(after(now)) + ".json"), json.toByteArray());
        for (String old : names().stream().skip(KEPT).toList()) {
            Files.deleteIfExists(file(old));
        }
    }

    /** What is kept later is later, also where the clock was set back: it must not be taken for the oldest. */
    private Instant after(Instant now) throws IOException {
        Instant earliest = names().stream()
                .findFirst()
                .map(name -> time(name).plusMillis(1))
                .orElse(now);
        return now.isBefore(earliest) ? earliest : now;
    }

    /** The latest first. */
    List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    static Instant time(String name) {
        return TIME.parse(name, Instant::from);
    }

    /** @throws CotejoException where there is none of that name */
    SavedRun read(String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new CotejoException("web.no_run", name);
        }
        return RunReader.read(file(name));
    }

    private Path file(String name) {
        return folder.resolve(name + ".json");
    }
}
