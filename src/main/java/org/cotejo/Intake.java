package org.cotejo;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cotejo.finding.Report;

/**
 * What became of the files offered to a workspace.
 *
 * @param laws read or known, by name
 * @param unread the others, each with its cause in the reader's language
 */
public record Intake(List<Law> laws, List<Report.Unread> unread) {
    /**
     * One law of the workspace.
     *
     * @param id name of the law in reports
     * @param known whether the workspace had this content already, so that nothing was done
     */
    public record Law(String id, Path file, boolean known) {
        public Law {
            Objects.requireNonNull(id);
            Objects.requireNonNull(file);
        }
    }

    public Intake {
        laws = List.copyOf(laws);
        unread = List.copyOf(unread);
    }
}
