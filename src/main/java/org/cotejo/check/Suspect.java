package org.cotejo.check;

import org.cotejo.finding.Quotation;
import org.cotejo.index.Unit;
import org.cotejo.text.TextRange;

/**
 * A sentence of a law that reads like texts which speak against a requirement.
 *
 * @param like the text of the rulebook that it is likest
 * @param likeness how much liker to such texts than to harmless ones; comparable among sentences of all laws
 */
record Suspect(Unit unit, TextRange range, String like, double likeness) {
    /** Stands where a condition of the rulebook would have its key. */
    static final String CODE = "contrary-wording";

    Quotation quotation() {
        return new Quotation(unit.eId(), unit.citation(), range.of(unit.text()), range, "");
    }
}
