package org.cotejo;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cotejo.finding.Report;

/**
 * What a batch left in its folder.
 *
 * @param laws how many were read
 * @param files in the order in which they were looked at
 * @param orphans files of an earlier batch that nothing among the inputs leads to any more; they were left as they are
 * @param unread inputs that could not be read, each with its cause
 */
public record Delivery(int laws, List<File> files, List<Path> orphans, List<Report.Unread> unread) {
    /** What became of a file. */
    public enum State {
        /** It is new, or says something else than before. */
        WRITTEN,
        /** It was made again and came out the same: it was not touched. */
        SAME,
        /** Nothing that it is made from has changed: it was not made again. */
        CURRENT,
        /** Somebody changed it since it was made, or it is not ours: it was not touched. */
        KEPT,
        /** It could not be made or written. */
        FAILED
    }

    /**
     * One file.
     *
     * @param kind of it: {@code cuadro.docx}
     * @param law id of the law, empty for what is of all of them
     * @param reason why it could not be made, in the reader's language; empty where it was
     * @param bug whether that is a fault of ours
     */
    public record File(Path path, String kind, String law, State state, String reason, boolean bug) {
        public File {
            Objects.requireNonNull(path);
            Objects.requireNonNull(state);
        }
    }

    public Delivery {
        files = List.copyOf(files);
        orphans = List.copyOf(orphans);
        unread = List.copyOf(unread);
    }

    public long count(State state) {
        return files.stream().filter(file -> file.state() == state).count();
    }
}
