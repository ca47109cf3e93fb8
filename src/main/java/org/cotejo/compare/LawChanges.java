package org.cotejo.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.compare.LawComparison.PassageRow;
import org.cotejo.compare.LawComparison.Relation;
import org.cotejo.compare.LawComparison.Row;
import org.cotejo.model.Amendment;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a law from one version to a later one: provision by provision, with the dates that the later one's notes
 * give.
 */
public final class LawChanges {
    /** What happened to a provision. */
    public enum Kind {
        ADDED,
        REFORMED,
        REPEALED,
        /** It is not there any more, and nothing says that it was repealed. */
        REMOVED,
        /** The same words at another number or another place. */
        MOVED
    }

    /**
     * One change.
     *
     * @param before {@code null} for an addition
     * @param after {@code null} where nothing is left
     * @param words of both, piece by piece; none for whole articles
     * @param notes of the later version, those that the earlier one does not have
     */
    public record Change(
            Kind kind, @Nullable Passage before, @Nullable Passage after, List<Piece> words, List<Amendment> notes) {
        public Change {
            Objects.requireNonNull(kind);
            words = List.copyOf(words);
            notes = List.copyOf(notes);
        }

        /** Days of publication that the notes give, earliest first. */
        public List<LocalDate> dates() {
            return notes.stream()
                    .flatMap(note -> note.dates().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private LawChanges() {}

    /** In the order of the rows. An article that came or went is one change, whatever hangs from it. */
    public static List<Change> in(LawComparison comparison) {
        List<Change> changes = new ArrayList<>();
        comparison.rows().forEach(row -> add(row, changes));
        return List.copyOf(changes);
    }

    private static void add(Row row, List<Change> changes) {
        switch (row.relation()) {
            case ELSEWHERE -> {}
            case LEFT_ONLY -> changes.add(gone(row.left().get(0).head(), null, List.of(), List.of()));
            case RIGHT_ONLY -> changes.add(came(row.right().get(0)));
            default -> inside(row, changes);
        }
    }

    private static Change came(Article article) {
        return new Change(Kind.ADDED, null, article.head(), List.of(), notes(article));
    }

    private static List<Amendment> notes(Article article) {
        Set<Amendment> notes = new LinkedHashSet<>(article.head().notes());
        article.parts().forEach(part -> notes.addAll(part.notes()));
        return List.copyOf(notes);
    }

    private static Change gone(Passage before, @Nullable Passage after, List<Piece> words, List<Amendment> notes) {
        boolean repealed = after != null && after.repealed();
        return new Change(repealed ? Kind.REPEALED : Kind.REMOVED, before, after, words, notes);
    }

    private static void inside(Row row, List<Change> changes) {
        Passage before = row.left().get(0).head();
        Passage after = row.right().get(0).head();
        Set<String> known = row.left().stream()
                .flatMap(article -> notes(article).stream())
                .map(Amendment::text)
                .collect(Collectors.toSet());
        if (after.repealed() && !before.repealed()) {
            changes.add(gone(before, after, List.of(), fresh(notes(row.right().get(0)), known)));
            return;
        }
        boolean renamed = !before.eId().equals(after.eId()) || row.moved();
        if (renamed || !before.heading().equals(after.heading())) {
            Kind kind = renamed ? Kind.MOVED : Kind.REFORMED;
            changes.add(new Change(kind, before, after, List.of(), fresh(after.notes(), known)));
        }
        List<Amendment> ofArticle = fresh(after.notes(), known);
        for (PassageRow passage : row.passages()) {
            change(passage, known, ofArticle, changes);
        }
    }

    private static void change(PassageRow row, Set<String> known, List<Amendment> ofArticle, List<Change> changes) {
        Passage before = row.left();
        Passage after = row.right();
        if (row.relation() == Relation.ELSEWHERE || before == null && after == null) {
            return;
        }
        List<Amendment> own = after == null ? List.of() : fresh(after.notes(), known);
        List<Amendment> notes = own.isEmpty() ? ofArticle : own;
        if (before == null) {
            changes.add(new Change(Kind.ADDED, null, after, row.words(), notes));
        } else if (after == null || after.repealed() && !before.repealed()) {
            changes.add(gone(before, after, row.words(), notes));
        } else if (row.relation() == Relation.CHANGED) {
            changes.add(new Change(Kind.REFORMED, before, after, row.words(), notes));
        } else if (row.moved()) {
            changes.add(new Change(Kind.MOVED, before, after, row.words(), notes));
        }
    }

    private static List<Amendment> fresh(List<Amendment> notes, Set<String> known) {
        return notes.stream().filter(note -> !known.contains(note.text())).toList();
    }
}
