package org.cotejo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cotejo.disk.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * What earlier batches left in a folder and from what: a line a file. It is written anew after each file, so that after a
 * crash it is at most one file behind. Not thread-safe.
 */
final class DeliveryManifest {
    static final String NAME = "cotejo-manifest.tsv";

    private static final String HEADING = "file\tmade-from-sha256\tsha256";

    private final Path folder;
    private final Map<String, Made> files = new TreeMap<>();

    /**
     * @param from digest of all that it was made from
     * @param sha256 of its bytes
     */
    record Made(String from, String sha256) {}

    private DeliveryManifest(Path folder) {
        this.folder = folder;
    }

    /** A line that is none of ours is passed over: what it told of is looked at as if it was not known. */
    static DeliveryManifest of(Path folder) throws IOException {
        DeliveryManifest manifest = new DeliveryManifest(folder);
        Path file = folder.resolve(NAME);
        if (Files.isRegularFile(file)) {
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
                String[] fields = line.split("\t", -1);
                if (fields.length == 3 && !line.equals(HEADING)) {
                    manifest.files.put(fields[0], new Made(fields[1], fields[2]));
                }
            }
        }
        return manifest;
    }

    @Nullable
    Made of(String name) {
        return files.get(name);
    }

    void put(String name, Made made) throws IOException {
        if (!made.equals(files.put(name, made))) {
            write();
        }
    }

    /** Files that are still there and that are none of these; those that are gone are forgotten. */
    List<String> others(Set<String> names) throws IOException {
        List<String> others = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (String name : files.keySet()) {
            if (!names.contains(name)) {
                (Files.exists(folder.resolve(name)) ? others : gone).add(name);
            }
        }
        if (!gone.isEmpty()) {
            gone.forEach(files::remove);
            write();
        }
        return others;
    }

    private void write() throws IOException {
        StringBuilder text = new StringBuilder(HEADING).append('\n');
        files.forEach((name, made) -> text.append(name)
                .append('\t')
                .append(made.from())
                .append('\t')
                .append(made.sha256())
                .append('\n'));
        WholeFile.write(folder.resolve(NAME), text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
