package org.cotejo.report.json;

import org.cotejo.finding.Clash;
import org.cotejo.finding.Quotation;

/** What speaks against the law: its own words beside what the reference says. */
public record ConflictJson(String code, String message, State state, Reference reference) {
    /** Words of the law, with the value that is read in them. */
    public record State(String eId, String citation, String quote, int start, int end, String value) {}

    /** Article and value of the reference. */
    public record Reference(String article, String value) {}

    static ConflictJson of(Clash clash) {
        Quotation words = clash.state();
        State state = new State(
                words.eId().value(),
                words.citation(),
                words.quote(),
                words.range().from(),
                words.range().to(),
                clash.stateValue());
        return new ConflictJson(
                clash.code(), clash.message(), state, new Reference(clash.article(), clash.referenceValue()));
    }
}
