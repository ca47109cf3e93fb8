package org.cotejo.report;

import java.util.Locale;
import org.cotejo.compare.DutyComparison;
import org.cotejo.compare.LawComparison;
import org.cotejo.compare.ProposalComparison;
import org.cotejo.compare.RequirementComparison;
import org.cotejo.compare.ReuseGraph;
import org.cotejo.rulebook.Rulebook;

/** Every comparison as a table; one method a view. */
public final class ComparisonTables {
    private final Wording words;

    public ComparisonTables(Rulebook rulebook, Locale locale) {
        this.words = new Wording(rulebook, locale);
    }

    public ComparisonTable of(LawComparison comparison) {
        return LawTable.of(comparison, words);
    }

    public ComparisonTable of(RequirementComparison comparison) {
        return RequirementTable.of(comparison, words);
    }

    public ComparisonTable of(DutyComparison comparison) {
        return DutyTable.of(comparison, words);
    }

    public ComparisonTable of(ProposalComparison comparison) {
        return ProposalTable.of(comparison, words);
    }

    public ComparisonTable of(ReuseGraph graph) {
        return ReuseTable.of(graph, words);
    }
}
