package org.cotejo.draft;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.fact.FactReader;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Verdict;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.DecreeWords;
import org.cotejo.rulebook.Fitting;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Tradition;

/**
 * Drafts bills. Each draft is tried: the law as it would be is judged, and changed again where it does not yet meet what was
 * chosen or where something else has got worse. What a bill says of its aims is therefore what the engine found, not what
 * the draft hoped.
 *
 * <p>The result is a function of the orders and the rulebook. Not thread-safe; bills of many laws at once cost little more
 * than one.
 */
public final class Drafter {
    private final Rulebook rulebook;
    private final Tradition tradition;
    private final DecreeWords words;
    private final Fitting fitting;
    private final FactReader facts;
    private final Judge judge;

    /** @param judge by the same rulebook */
    public Drafter(
            Rulebook rulebook, Tradition tradition, DecreeWords words, Fitting fitting, FactReader facts, Judge judge) {
        this.rulebook = Objects.requireNonNull(rulebook);
        this.tradition = Objects.requireNonNull(tradition);
        this.words = Objects.requireNonNull(words);
        this.fitting = Objects.requireNonNull(fitting);
        this.facts = Objects.requireNonNull(facts);
        this.judge = Objects.requireNonNull(judge);
    }

    /** A bill for each order, in their order. */
    public List<Bill> draft(List<Order> orders) throws IOException {
        DraftingTools tools = new DraftingTools(rulebook, fitting, facts, support(orders));
        List<Drafting> bills = new ArrayList<>();
        List<Drafting> open = new ArrayList<>();
        for (Order order : orders) {
            Drafting drafting =
                    new Drafting(new Draftable(order.law(), order.paragraphs(), tradition, words), order, tools);
            bills.add(drafting);
            if (drafting.take(order.findings())) {
                open.add(drafting);
            }
        }
        while (!open.isEmpty()) {
            List<List<Finding>> judged =
                    judge.judge(open.stream().map(Drafting::amended).toList(), rulebook);
            List<Drafting> again = new ArrayList<>();
            for (int i = 0; i < open.size(); i++) {
                if (open.get(i).take(judged.get(i))) {
                    again.add(open.get(i));
                }
            }
            open = again;
        }
        return bills.stream().map(Drafting::bill).toList();
    }

    /** What the clauses say that may be needed in part; each is asked for its own requirement. */
    private ClauseSupport support(List<Order> orders) throws IOException {
        Set<String> started = orders.stream()
                .flatMap(order -> order.findings().stream()
                        .filter(finding -> order.chosen().contains(finding.requirement())))
                .filter(finding -> finding.verdict() != Verdict.ABSENT)
                .map(Finding::requirement)
                .collect(Collectors.toSet());
        Map<Requirement, Expression> clauses = new LinkedHashMap<>();
        for (Requirement requirement : rulebook.requirements()) {
            if (started.contains(requirement.id())) {
                ClauseSupport.law(requirement, tradition).ifPresent(law -> clauses.put(requirement, law));
            }
        }
        return support(clauses);
    }

    private ClauseSupport support(Map<Requirement, Expression> clauses) throws IOException {
        ClauseSupport support = new ClauseSupport();
        if (clauses.isEmpty()) {
            return support;
        }
        Rulebook asked = rulebook.withRequirements(List.copyOf(clauses.keySet()));
        Iterator<List<Finding>> findings =
                judge.judge(List.copyOf(clauses.values()), asked).iterator();
        clauses.forEach((requirement, law) -> support.learn(requirement.id(), law, findings.next()));
        return support;
    }

    /** The law as a bill makes it, its transitory articles behind those in force. */
    public Expression amended(Bill bill) {
        return Amended.law(bill.law(), bill.changes(), bill.transitory(), tradition, words.text("repealed"));
    }
}
