package org.cotejo;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.model.CotejoException;
import org.cotejo.review.ReviewFile;
import org.cotejo.workspace.Condition;

/** The folder laws are kept in, and the disk below it. */
record WorkspaceSigns(Signs signs) {
    private static final long MIB = 1L << 20;
    private static final long LITTLE_SPACE = 200 * MIB;

    List<Sign> of(Path workspace) {
        Path folder = workspace.toAbsolutePath().normalize();
        List<Sign> all = new ArrayList<>();
        all.add(writable(folder));
        if (Files.isDirectory(folder)) {
            all.addAll(contents(folder));
        }
        all.add(space(folder));
        return all;
    }

    private Sign writable(Path folder) {
        Path nearest = nearest(folder);
        boolean open = Files.isDirectory(nearest) && Files.isReadable(nearest) && Files.isWritable(nearest);
        return open
                ? signs.ok("workspace", folder.toString())
                : signs.fault("workspace", folder.toString(), "closed", nearest.toString());
    }

    private List<Sign> contents(Path folder) {
        try {
            Condition condition = Condition.of(folder);
            return List.of(index(condition), copies(condition), decisions(folder.resolve(ReviewFile.NAME)));
        } catch (IOException e) {
            return List.of(signs.broken("index", "?", e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    private Sign index(Condition condition) {
        String value = condition.index().name();
        return switch (condition.index()) {
            case NONE, SOUND -> signs.ok("index", value);
            case OLDER -> signs.warning("index", value, "older");
            case DAMAGED -> signs.fault("index", value, "damaged");
            case IN_USE -> signs.warning("index", value, "in_use");
        };
    }

    private Sign copies(Condition condition) {
        String value = Integer.toString(condition.copies());
        return condition.damaged().isEmpty()
                ? signs.ok("copies", value)
                : signs.fault("copies", value, "damaged", String.join(", ", condition.damaged()));
    }

    private Sign decisions(Path file) throws IOException {
        try {
            return signs.ok("decisions", Integer.toString(ReviewFile.read(file).size()));
        } catch (CotejoException e) {
            return signs.broken(
                    "decisions", file.toString(), e.in(signs.messages().locale()));
        }
    }

    private Sign space(Path folder) {
        try {
            FileStore store = Files.getFileStore(nearest(folder));
            long usable = store.getUsableSpace();
            String value = usable / MIB + " MiB";
            return usable < LITTLE_SPACE ? signs.warning("disk", value, "little") : signs.ok("disk", value);
        } catch (IOException e) {
            return signs.broken("disk", "?", String.valueOf(e.getMessage()));
        }
    }

    /** The folder itself, or what of its path there is. */
    private static Path nearest(Path folder) {
        Path nearest = folder;
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        return nearest;
    }
}
