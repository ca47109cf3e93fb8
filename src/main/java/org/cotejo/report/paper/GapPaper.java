package org.cotejo.report.paper;

import java.util.List;
import java.util.Locale;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.report.paper.Block.Text.Style;
import org.cotejo.rulebook.Rulebook;

/**
 * The gap report: cover, contents, summary on one page, methodology, a section a law, what laws say differently, what
 * persons decided, evidence, hashes. Of more than {@value #FULL} laws the sections are tables and the evidence is left to
 * the other formats: written out, a law takes forty pages.
 */
public final class GapPaper {
    private static final int FULL = 5;
    private static final int CONTENTS_WITH_SECTIONS = 6;

    private final PaperWords words;
    private final Report report;
    private final Draft draft = new Draft();
    private final boolean full;

    public GapPaper(Report report, Rulebook rulebook, Locale locale) {
        this.report = report;
        this.full = report.laws().size() <= FULL;
        this.words = PaperWords.of(report, rulebook, locale);
    }

    public Paper paper() {
        String title = words.words().get("title");
        cover(title);
        if (!report.laws().isEmpty()) {
            draft.contents(words.words().get("contents"), report.laws().size() <= CONTENTS_WITH_SECTIONS ? 2 : 1);
            new SummaryPage(words, draft).write();
        }
        new Method(words, draft).write(full);
        for (LawReport law : report.laws()) {
            new LawSection(words, draft, full).write(law);
        }
        divergences();
        new Decisions(words, draft).write();
        Annexes annexes = new Annexes(words, draft);
        annexes.clauses();
        if (full) {
            annexes.evidence();
        }
        annexes.hashes();
        return words.paper(title, false, true, draft.blocks());
    }

    private void cover(String title) {
        draft.text(Style.TITLE, title);
        draft.text(Style.SUBTITLE, words.version() + ", " + words.asOf());
        draft.labelled(words.words().label("reference"), words.edition());
        List<String> laws = words.names().shown();
        if (report.laws().size() == 1) {
            draft.labelled(words.words().label("law"), report.laws().get(0).title());
            draft.labelled(words.label("jurisdiction"), laws.get(0));
        } else if (!laws.isEmpty()) {
            draft.labelled(
                    words.words().label("laws"), words.count("laws", laws.size()) + " " + String.join(", ", laws));
        }
        draft.text(Style.NOTICE, words.words().get("notice"));
        if (report.since() != null) {
            draft.text(Style.NOTICE, words.words().since(report));
        }
        draft.text(Style.BLANK, words.label("prepared_by"));
        draft.text(Style.BLANK, words.label("prepared_for"));
        draft.text(Style.BLANK, words.label("signed"));
    }

    private void divergences() {
        if (report.divergences().isEmpty()) {
            return;
        }
        draft.opening(1, words.words().get("divergences"));
        draft.text(Style.NORMAL, words.get("divergences.lead"));
        draft.table(words.divergences(report.divergences()));
    }
}
