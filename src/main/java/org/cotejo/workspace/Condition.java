package org.cotejo.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.disk.Lease;
import org.cotejo.index.LawIndex;

/**
 * How a workspace fares, seen without changing anything in it.
 *
 * @param copies how many sources are kept
 * @param damaged names of those whose copies no longer have the content that was taken in
 */
public record Condition(Index index, int copies, List<String> damaged) {
    /** What the index is worth. */
    public enum Index {
        /** There is none yet. */
        NONE,
        SOUND,
        /** An earlier version wrote it: it will be built anew when the workspace is opened. */
        OLDER,
        /** It will be built anew from the copies when the workspace is opened. */
        DAMAGED,
        /** Another process has the workspace open, so that it may change while it is looked at. */
        IN_USE
    }

    public Condition {
        damaged = List.copyOf(damaged);
    }

    /**
     * Reads every copy and the whole index once. Not for a process that has the workspace open itself: on some systems it
     * would lose its lock.
     *
     * @param folder one that exists
     */
    public static Condition of(Path folder) throws IOException {
        List<String> damaged = new ArrayList<>();
        List<Path> copies = copies(folder.resolve("sources"));
        for (Path copy : copies) {
            if (!SourceStore.isWhole(copy)) {
                damaged.add(copy.getFileName().toString());
            }
        }
        return new Condition(index(folder), copies.size(), damaged);
    }

    private static List<Path> copies(Path sources) throws IOException {
        return Files.isDirectory(sources) ? new SourceStore(sources).all() : List.of();
    }

    private static Index index(Path folder) throws IOException {
        if (Lease.isHeld(folder.resolve("lock"))) {
            return Index.IN_USE;
        }
        Path index = folder.resolve("index");
        if (!Files.isDirectory(index)) {
            return Index.NONE;
        }
        return switch (LawIndex.state(index)) {
            case SOUND -> Index.SOUND;
            case OLDER -> Index.OLDER;
            case DAMAGED -> Index.DAMAGED;
        };
    }
}
