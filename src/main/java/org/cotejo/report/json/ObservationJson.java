package org.cotejo.report.json;

import org.cotejo.finding.Observation;

/** A defect of the law itself. */
public record ObservationJson(
        String code, String severity, String eId, String citation, String quote, String message, String suggestion) {
    public static ObservationJson of(Observation observation) {
        return new ObservationJson(
                observation.code(),
                observation.severity().key(),
                observation.eId().value(),
                observation.citation(),
                observation.quote(),
                observation.message(),
                observation.suggestion());
    }
}
