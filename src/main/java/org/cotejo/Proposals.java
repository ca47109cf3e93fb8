package org.cotejo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.compare.Proposal;
import org.cotejo.compare.Proposal.Kind;
import org.cotejo.draft.Bill;
import org.cotejo.draft.Change;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.model.Level;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;

/** What is proposed for a law: the changes of a bill and, for what it does not reach, the rulebook's model clauses. */
final class Proposals {
    private Proposals() {}

    static List<Proposal> of(Bill bill, LawReport law, Rulebook rulebook) {
        List<Proposal> proposals = new ArrayList<>();
        bill.changes().forEach(change -> proposals.add(of(change)));
        Set<String> reached =
                proposals.stream().flatMap(each -> each.requirements().stream()).collect(Collectors.toSet());
        for (Finding finding : law.findings()) {
            String clause = rulebook.requirement(finding.requirement())
                    .map(Requirement::modelClause)
                    .orElse("")
                    .strip();
            if (!reached.contains(finding.requirement()) && !clause.isEmpty() && Deliverables.isOpen(finding)) {
                proposals.add(new Proposal(Kind.MODEL, "", "", List.of(finding.requirement()), "", clause, List.of()));
            }
        }
        return proposals;
    }

    private static Proposal of(Change change) {
        return new Proposal(
                kind(change),
                change.target().value(),
                change.citation(),
                change.requirements(),
                change.textInForce(),
                change.proposedText(),
                change.decisions());
    }

    private static Kind kind(Change change) {
        return switch (change.kind()) {
            case REFORM -> Kind.REFORM;
            case REPEAL -> Kind.REPEAL;
            case ADD -> change.level() == Level.ARTICLE || change.level().isDivision() ? Kind.ADD_ARTICLE : Kind.ADD;
        };
    }
}
