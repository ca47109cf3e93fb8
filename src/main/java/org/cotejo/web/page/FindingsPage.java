package org.cotejo.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Report;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Topic;
import org.cotejo.web.site.Desk;
import org.cotejo.web.site.DeskLaw;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;

/** What was found in all laws, narrowed down as the address says, gravest first. */
public final class FindingsPage implements Page {
    private static final int ROWS = 50;

    /**
     * What its template shows.
     *
     * @param all how many there are on all pages
     * @param number of the page, from 1
     */
    public record Shown(
            View view,
            Desk desk,
            Report report,
            List<Topic> topics,
            FindingFilter filter,
            List<Row> rows,
            int all,
            int number,
            int pages) {}

    /** One finding. */
    public record Row(DeskLaw law, Finding finding) {
        /** From what weighs most. */
        static final Comparator<Row> GRAVEST = Comparator.comparing((Row row) -> row.finding.severity())
                .thenComparing(row -> rank(row.finding.verdict()));

        private static int rank(Verdict verdict) {
            return switch (verdict) {
                case CONFLICT -> 0;
                case EXCESS -> 1;
                case ABSENT -> 2;
                case PARTIAL -> 3;
                case UNCLEAR -> 4;
                case NOT_ASSESSED -> 5;
                case MET -> 6;
            };
        }
    }

    @Override
    public void answer(Visit visit) {
        FindingFilter filter = FindingFilter.of(visit);
        View view = visit.view();
        List<Row> rows = rows(visit)
                .filter(row -> filter.holds(row, view.words()))
                .sorted(order(visit.query("sort")))
                .toList();
        int pages = Math.max(1, (rows.size() + ROWS - 1) / ROWS);
        int number = Math.min(pages, number(visit.query("page")));
        visit.show(
                "findings.jte",
                new Shown(
                        view,
                        visit.desk(),
                        visit.desk().report(visit.language()),
                        visit.site().rulebook().topics(),
                        filter,
                        rows.subList((number - 1) * ROWS, Math.min(rows.size(), number * ROWS)),
                        rows.size(),
                        number,
                        pages));
    }

    private static Stream<Row> rows(Visit visit) {
        List<Row> rows = new ArrayList<>();
        for (DeskLaw law : visit.desk().laws()) {
            visit.desk().report(law, visit.language()).findings().forEach(each -> rows.add(new Row(law, each)));
        }
        return rows.stream();
    }

    /** By law, else the gravest first; what weighs the same stays in the order of the laws and of the rulebook. */
    private static Comparator<Row> order(String sort) {
        return sort.equals("law") ? (one, other) -> 0 : Row.GRAVEST;
    }

    private static int number(String page) {
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }
}
