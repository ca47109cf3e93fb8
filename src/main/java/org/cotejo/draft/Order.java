package org.cotejo.draft;

import java.util.List;
import java.util.Set;
import org.cotejo.finding.Finding;
import org.cotejo.model.Expression;

/**
 * What a bill is to be drafted for.
 *
 * @param paragraphs of the source as printed, by {@link org.cotejo.model.SourcePlace#first()}, from which the law's way of
 *     labelling is learnt; empty where nobody can say
 * @param findings all of the law, in the order of the rulebook
 * @param chosen requirements whose findings are to be closed
 */
public record Order(Expression law, List<String> paragraphs, List<Finding> findings, Set<String> chosen) {
    public Order {
        paragraphs = List.copyOf(paragraphs);
        findings = List.copyOf(findings);
        chosen = Set.copyOf(chosen);
    }
}
