package org.cotejo.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.report.ComparisonTable;
import org.cotejo.report.TableHtmlWriter;
import org.cotejo.rulebook.Requirement;
import org.cotejo.web.site.Addresses;
import org.cotejo.web.site.DeskLaw;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;
import org.jspecify.annotations.Nullable;

/** Laws beside each other: what to compare is chosen above, the table stands below. */
public final class ComparePage implements Page {
    /** In which a table can be taken along. */
    static final List<String> FORMATS = List.of("docx", "xlsx", "html", "json");

    /**
     * What its template shows.
     *
     * @param table {@code null} where nothing was chosen yet
     * @param html of the table: it was written by a template, which escapes
     * @param drawing {@code null} but for who copied whom
     */
    public record Shown(
            View view,
            List<Choice> laws,
            List<DeskLaw> latest,
            List<Requirement> requirements,
            @Nullable ComparisonTable table,
            String html,
            @Nullable ReuseDrawing drawing) {
        /** Where the table is to be had as a file. */
        public String file(String format) {
            return "/compare/file" + Addresses.query(view.query(), "format", format);
        }

        /** The same two laws the other way round. */
        public String swapped() {
            return "/compare?a=" + Addresses.encoded(view.query("b")) + "&b=" + Addresses.encoded(view.query("a"));
        }

        public boolean isOfTwo() {
            return !view.query("a").isEmpty() && !view.query("b").isEmpty();
        }

        public List<String> formats() {
            return FORMATS;
        }
    }

    /** A law, or an earlier version of one, as a form offers it. */
    public record Choice(String value, String name) {}

    @Override
    public void answer(Visit visit) throws IOException {
        View view = visit.view();
        Optional<Compared> compared = Compared.of(visit);
        visit.show(
                "compare.jte",
                new Shown(
                        view,
                        choices(visit, view),
                        visit.desk().laws(),
                        visit.site().rulebook().requirements(),
                        compared.map(Compared::table).orElse(null),
                        compared.map(each -> new TableHtmlWriter().table(each.table(), visit.language()))
                                .orElse(""),
                        compared.map(Compared::graph)
                                .map(graph -> ReuseDrawing.of(graph, view))
                                .orElse(null)));
    }

    private static List<Choice> choices(Visit visit, View view) {
        List<Choice> choices = new ArrayList<>();
        for (DeskLaw law : visit.desk().laws()) {
            choices.add(new Choice(law.slug(), law.name()));
            for (int i = 1; i <= law.held().earlier().size(); i++) {
                choices.add(new Choice(law.slug() + "~" + i, view.say("compare.earlier", law.name())));
            }
        }
        return choices;
    }
}
