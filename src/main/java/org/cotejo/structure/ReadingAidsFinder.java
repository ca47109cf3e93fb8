package org.cotejo.structure;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.Tradition;

/** Reads what laws drafted in one tradition say beside the text of each provision. Immutable, shared between threads. */
public final class ReadingAidsFinder {
    private final Citations citations;
    private final GivenNames names;
    private final Formulas leaning;

    public ReadingAidsFinder(Tradition tradition) {
        citations = new Citations(tradition);
        names = new GivenNames(tradition);
        leaning = new Formulas(tradition.leaning());
    }

    public ReadingAids of(Expression law) {
        return new ReadingAids(citations.all(law), names.in(law), leaning(law));
    }

    /** How a lawyer cites each provision. */
    public Map<EId, String> citations(Expression law) {
        return citations.all(law);
    }

    private Set<EId> leaning(Expression law) {
        Set<EId> found = new HashSet<>();
        law.walk()
                .filter(provision -> leaning.opens(Folded.of(provision.text())))
                .forEach(provision -> found.add(provision.eId()));
        return found;
    }
}
