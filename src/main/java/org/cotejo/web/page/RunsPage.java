package org.cotejo.web.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.KeptRun;
import org.cotejo.finding.Verdict;
import org.cotejo.run.RunDiff;
import org.cotejo.run.SavedRun;
import org.cotejo.web.site.DeskLaw;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;
import org.jspecify.annotations.Nullable;

/** The runs that were kept, and what two of them say otherwise. */
public final class RunsPage implements Page {
    private static final int ROWS = 100;

    /**
     * What its template shows.
     *
     * @param diff {@code null} where fewer than two runs were chosen
     * @param number of the page of changes, from 1
     */
    public record Shown(
            View view,
            List<KeptRun> runs,
            String before,
            String after,
            @Nullable RunDiff diff,
            List<Row> rows,
            int number,
            int pages) {}

    /**
     * A finding that changed.
     *
     * @param address of the finding as it is now, empty where the desk does not have it
     */
    public record Row(RunDiff.Change change, String law, String address) {
        /** A verdict of then or now, {@code null} where there was no finding. */
        public @Nullable Verdict verdict(SavedRun.@Nullable Saved saved) {
            return saved == null
                    ? null
                    : Stream.of(Verdict.values())
                            .filter(each -> each.name().equals(saved.verdict()))
                            .findFirst()
                            .orElse(null);
        }
    }

    @Override
    public void answer(Visit visit) throws IOException {
        List<KeptRun> runs = visit.site().library().runs();
        String before = visit.query("before");
        String after = visit.query("after");
        RunDiff diff = before.isEmpty() || after.isEmpty()
                ? null
                : visit.site().library().diff(before, after);
        List<RunDiff.Change> changes = diff == null ? List.of() : diff.changed();
        int pages = Math.max(1, (changes.size() + ROWS - 1) / ROWS);
        int number = visit.query("page").matches("[1-9][0-9]{0,5}")
                ? Math.min(pages, Integer.parseInt(visit.query("page")))
                : 1;
        List<Row> rows = changes.subList((number - 1) * ROWS, Math.min(changes.size(), number * ROWS)).stream()
                .map(change -> row(change, visit))
                .toList();
        visit.show("runs.jte", new Shown(visit.view(), runs, before, after, diff, rows, number, pages));
    }

    private static Row row(RunDiff.Change change, Visit visit) {
        Optional<DeskLaw> law = visit.desk().laws().stream()
                .filter(each -> each.held().id().equals(change.law()))
                .findFirst();
        return new Row(
                change,
                law.map(DeskLaw::name).orElse(change.law()),
                law.map(each -> each.path(change.requirement())).orElse(""));
    }
}
