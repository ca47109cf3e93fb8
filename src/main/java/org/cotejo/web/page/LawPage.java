package org.cotejo.web.page;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.report.Gaps;
import org.cotejo.web.guard.Refusal;
import org.cotejo.web.see.State;
import org.cotejo.web.site.DeskLaw;
import org.cotejo.web.site.LawText;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A law: its tree beside its text, what was found in the margin. The address may choose a finding, whose words are marked,
 * and of a very long law a portion.
 */
public final class LawPage implements Page {
    /**
     * What its template shows.
     *
     * @param state address of the page of its state
     * @param pages the blocks of every portion; {@code number} says from 1 which one is shown
     * @param chosen the finding whose words are marked, {@code null} for none
     */
    public record Shown(
            View view,
            DeskLaw law,
            String state,
            LawReport found,
            LawText text,
            Gaps gaps,
            List<List<Block>> pages,
            int number,
            @Nullable Finding chosen,
            Marks marks) {
        public List<Block> blocks() {
            return pages.get(number - 1);
        }

        /** Where a block is found, from any portion. */
        public String address(int page, String anchor) {
            return page == number ? "#" + anchor : law.path() + "?page=" + page + "#" + anchor;
        }

        /** Of the text, which need not be the reader's. */
        public String language() {
            return text.law().language();
        }
    }

    @Override
    public void answer(Visit visit) {
        DeskLaw law = visit.desk().law(visit.path("law")).orElseThrow(Refusal::notFound);
        LawReport found = visit.desk().report(law, visit.language());
        LawText text = visit.desk().text(law);
        Finding chosen = chosen(found, visit.query("finding"));
        List<List<Block>> pages = LawSheet.pages(text, found);
        visit.show(
                "law.jte",
                new Shown(
                        visit.view(),
                        law,
                        State.pathOf(law, visit.desk().laws()),
                        found,
                        text,
                        Gaps.of(found),
                        pages,
                        number(visit, pages, chosen),
                        chosen,
                        Marks.of(chosen)));
    }

    private static @Nullable Finding chosen(LawReport found, String requirement) {
        return found.findings().stream()
                .filter(each -> each.requirement().equals(requirement))
                .findFirst()
                .orElse(null);
    }

    /** The portion asked for; else the one with the place that is asked for; else the first with words of the finding. */
    private static int number(Visit visit, List<List<Block>> pages, @Nullable Finding chosen) {
        String asked = visit.query("page");
        if (asked.matches("[0-9]{1,4}")) {
            return Math.max(1, Math.min(Integer.parseInt(asked), pages.size()));
        }
        String place = visit.query("at");
        Predicate<Block> meant = place.isEmpty()
                ? block -> chosen != null && block.notes().findings().contains(chosen)
                : block -> block.holds(place);
        return IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).stream().anyMatch(meant))
                .map(page -> page + 1)
                .findFirst()
                .orElse(1);
    }
}
