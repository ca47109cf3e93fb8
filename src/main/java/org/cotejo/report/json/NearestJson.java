package org.cotejo.report.json;

import org.cotejo.finding.Nearest;

/** What was looked at for an absence. */
public record NearestJson(String eId, String citation, String quote, String why) {
    static NearestJson of(Nearest nearest) {
        return new NearestJson(nearest.eId().value(), nearest.citation(), nearest.quote(), nearest.why());
    }
}
