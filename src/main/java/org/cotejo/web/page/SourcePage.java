package org.cotejo.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.finding.LawReport;
import org.cotejo.ingest.SourceParagraph;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.Provision;
import org.cotejo.web.guard.Refusal;
import org.cotejo.web.site.DeskLaw;
import org.cotejo.web.site.LawText;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;

/** The file a law was read from, paragraph by paragraph, each with what became of it; and what could not be read well. */
public final class SourcePage implements Page {
    private static final int ROWS = 300;

    /**
     * What its template shows.
     *
     * @param number of the page of paragraphs, from 1
     */
    public record Shown(
            View view, DeskLaw law, LawReport found, LawText text, List<Row> rows, int all, int number, int pages) {}

    /** @param place which provision it became, empty for none */
    public record Row(SourceParagraph paragraph, String place, String citation) {}

    @Override
    public void answer(Visit visit) {
        DeskLaw law = visit.desk().law(visit.path("law")).orElseThrow(Refusal::notFound);
        LawText text = visit.desk().text(law);
        List<SourceParagraph> paragraphs = SourceReader.builtIn()
                .read(visit.site().library().source(law.held()))
                .paragraphs();
        int pages = Math.max(1, (paragraphs.size() + ROWS - 1) / ROWS);
        int number = visit.query("page").matches("[1-9][0-9]{0,5}")
                ? Math.min(pages, Integer.parseInt(visit.query("page")))
                : 1;
        Map<Integer, Provision> places = places(text);
        List<Row> rows = paragraphs.subList((number - 1) * ROWS, Math.min(paragraphs.size(), number * ROWS)).stream()
                .map(each -> row(each, places, text))
                .toList();
        visit.show(
                "source.jte",
                new Shown(
                        visit.view(),
                        law,
                        visit.desk().report(law, visit.language()),
                        text,
                        rows,
                        paragraphs.size(),
                        number,
                        pages));
    }

    private static Row row(SourceParagraph paragraph, Map<Integer, Provision> places, LawText text) {
        Provision provision = places.get(paragraph.index());
        return provision == null
                ? new Row(paragraph, "", "")
                : new Row(
                        paragraph,
                        provision.eId().value(),
                        text.citations().getOrDefault(provision.eId(), provision.num()));
    }

    /** To each paragraph the narrowest provision that it is part of. */
    private static Map<Integer, Provision> places(LawText text) {
        Map<Integer, Provision> places = new HashMap<>();
        text.law().walk().filter(each -> each.place().first() >= 0).forEach(each -> {
            for (int i = each.place().first(); i <= each.place().last(); i++) {
                places.put(i, each);
            }
        });
        return places;
    }
}
