package org.cotejo.web.page;

import java.util.List;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Verdict;
import org.cotejo.report.Order;
import org.cotejo.web.site.DeskLaw;
import org.cotejo.web.site.Visit;

/** A law in a list of laws. Public for the templates: not API. */
public record LawRow(DeskLaw law, LawReport found) {
    static List<LawRow> all(Visit visit) {
        return visit.desk().laws().stream()
                .map(law -> new LawRow(law, visit.desk().report(law, visit.language())))
                .toList();
    }

    public List<Verdict> verdicts() {
        return Order.VERDICTS.stream()
                .filter(verdict -> found.summary().counts().get(verdict) > 0)
                .toList();
    }

    public int count(Verdict verdict) {
        return found.summary().counts().get(verdict);
    }

    /** What is neither met nor left unassessed. */
    public int gaps() {
        return found.findings().size() - count(Verdict.MET) - count(Verdict.NOT_ASSESSED);
    }
}
