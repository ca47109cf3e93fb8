package org.cotejo.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cotejo.finding.LawReport;
import org.cotejo.model.Annex;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;
import org.cotejo.web.site.LawText;

/** A law as it is laid out on its page: block after block, with what was found beside each article. */
final class LawSheet {
    /** Letters of law on one page. */
    private static final int ROOM = 200_000;

    private final LawText text;
    private final Map<EId, MarginNotes> notes;
    private final List<Block> blocks = new ArrayList<>();

    private LawSheet(LawText text, LawReport found) {
        this.text = text;
        this.notes = MarginNotes.of(text.law(), found);
    }

    /** The blocks in portions that one page can carry; one for most laws. */
    static List<List<Block>> pages(LawText text, LawReport found) {
        LawSheet sheet = new LawSheet(text, found);
        sheet.lay(text.law());
        return sheet.portions();
    }

    private void lay(Expression law) {
        lines(law.preamble());
        law.body().forEach(each -> provision(each, 2));
        for (int i = 0; i < law.transitory().size(); i++) {
            TransitoryDecree decree = law.transitory().get(i);
            String title = decree.title().isBlank() ? decree.name() : decree.title();
            blocks.add(Block.division("decree-" + (i + 1), "", title, 2));
            decree.provisions().forEach(each -> provision(each, 3));
        }
        lines(law.conclusion());
        law.annexes().forEach(this::annex);
    }

    private void annex(Annex annex) {
        blocks.add(Block.division(annex.eId().value(), "", annex.title(), 2));
        lines(annex.preamble());
        annex.body().forEach(each -> provision(each, 3));
        lines(annex.conclusion());
    }

    private void lines(List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(Block.lines(lines));
        }
    }

    private void provision(Provision provision, int level) {
        String anchor = provision.eId().value();
        if (!provision.level().isDivision()) {
            MarginNotes beside = notes.getOrDefault(provision.eId(), MarginNotes.NONE);
            blocks.add(new Block(anchor, label(provision), provision.heading(), 0, List.of(), provision, beside));
            return;
        }
        blocks.add(Block.division(anchor, label(provision), provision.heading(), level));
        lines(provision.text().lines().toList());
        provision.children().forEach(child -> provision(child, Math.min(level + 1, 5)));
    }

    /** The last part of its citation: what stands above it is said above it. */
    private String label(Provision provision) {
        String citation = text.citations().getOrDefault(provision.eId(), provision.num());
        String own = provision.level() == Level.ARTICLE
                ? citation.replaceAll(" \\([^()]*+\\)$", "")
                : citation.substring(citation.lastIndexOf(", ") + 1).strip();
        return own.isEmpty() ? "" : own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1);
    }

    private List<List<Block>> portions() {
        List<List<Block>> pages = new ArrayList<>();
        List<Block> page = new ArrayList<>();
        int size = 0;
        for (Block block : blocks) {
            if (size > 0 && size + block.size() > ROOM) {
                pages.add(List.copyOf(page));
                page.clear();
                size = 0;
            }
            page.add(block);
            size += block.size();
        }
        pages.add(List.copyOf(page));
        return pages;
    }
}
