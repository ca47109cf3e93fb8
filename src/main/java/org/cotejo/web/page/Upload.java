package org.cotejo.web.page;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.ingest.SourceReader;
import org.cotejo.web.guard.Refusal;
import org.cotejo.web.site.Intaking;
import org.cotejo.web.site.View;

/**
 * Files that were sent, put aside under names that are safe on this machine. Only kinds of files that laws come in are
 * taken: no rule can come in this way.
 *
 * @param rejected what was sent and is not taken, with the reason
 */
public record Upload(Path folder, List<Path> files, List<Intaking.File> rejected) {
    private static final int MOST = 200;
    private static final int LONGEST_NAME = 120;
    private static final Set<String> KINDS = Set.of(
            "doc", "docx", "docm", "dotx", "dotm", "odt", "rtf", "pdf", "html", "htm", "xhtml", "mht", "mhtml", "xml",
            "txt", "md");

    public static Upload of(List<UploadedFile> sent, View view) throws IOException {
        Path folder = Files.createTempDirectory("cotejo-upload");
        List<Path> files = new ArrayList<>();
        List<Intaking.File> rejected = new ArrayList<>();
        for (UploadedFile each : sent) {
            String name = safe(each.filename());
            if (name.isEmpty()) {
                continue;
            }
            if (!KINDS.contains(kind(name))) {
                rejected.add(new Intaking.File(name, "", false, view.say("intake.kind")));
            } else if (files.size() == MOST) {
                rejected.add(new Intaking.File(name, "", false, view.say("intake.many", view.number(MOST))));
            } else {
                files.add(keep(each, folder.resolve(Integer.toString(files.size())), name));
            }
        }
        return new Upload(folder, files, rejected);
    }

    /**
     * One file that was sent alone.
     *
     * @throws Refusal where it is larger than a law may be
     */
    public static Upload of(String sent, InputStream content, View view) throws IOException {
        Upload upload = new Upload(Files.createTempDirectory("cotejo-upload"), new ArrayList<>(), new ArrayList<>());
        String name = safe(sent);
        if (!KINDS.contains(kind(name))) {
            upload.rejected.add(new Intaking.File(name, "", false, view.say("intake.kind")));
            return upload;
        }
        Path file = Files.createDirectory(upload.folder.resolve("0")).resolve(name);
        Files.write(file, content.readNBytes((int) SourceReader.MAX_BYTES));
        if (content.read() >= 0) {
            upload.discard();
            throw new Refusal(413, "refused.size");
        }
        upload.files.add(file);
        return upload;
    }

    private static Path keep(UploadedFile sent, Path home, String name) throws IOException {
        Path file = Files.createDirectory(home).resolve(name);
        try (InputStream in = sent.content()) {
            Files.copy(in, file);
        }
        return file;
    }

    /**
     * A name without folders, control characters and signs that some system minds; empty where nothing is left. Browsers
     * send a bare name, others may send what they like.
     */
    static String safe(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "_").strip();
        String visible = clean.replaceAll("^[.~]++", "");
        int over = visible.length() - LONGEST_NAME;
        return over > 0 ? visible.substring(over) : visible;
    }

    private static String kind(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    public void discard() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
