package org.cotejo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cotejo.finding.Report;
import org.cotejo.ingest.LawFiles;
import org.cotejo.model.CotejoException;
import org.cotejo.workspace.Outcome;

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
     * @param key of the law in the workspace: its name and its content
     * @param known whether the workspace had this content already, so that nothing was done
     */
    public record Law(String key, Path file, boolean known) {
        public Law {
            Objects.requireNonNull(key);
            Objects.requireNonNull(file);
        }
    }

    public Intake {
        laws = List.copyOf(laws);
        unread = List.copyOf(unread);
    }

    static Intake of(LawFiles files, List<Outcome> outcomes, Locale language) {
        List<Law> laws = new ArrayList<>();
        List<Report.Unread> unread = new ArrayList<>();
        for (CotejoException problem : files.unusable()) {
            unread.add(new Report.Unread("", problem.in(language)));
        }
        for (Outcome outcome : outcomes) {
            String name = outcome.file().toString();
            outcome.trouble().ifPresent(problem -> unread.add(new Report.Unread(name, problem.in(language))));
            if (outcome.trouble().isEmpty()) {
                laws.add(new Law(outcome.key(), outcome.file(), !outcome.isNew()));
            }
        }
        return new Intake(laws, unread);
    }
}
