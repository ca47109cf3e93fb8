package org.cotejo.report.json;

import java.util.List;
import org.cotejo.finding.ElementResult;

/** What one part of a requirement came to. */
public record ElementJson(String key, String what, boolean found, boolean faculty, List<QuotationJson> evidence) {
    static ElementJson of(ElementResult element) {
        return new ElementJson(
                element.key(),
                element.what(),
                element.found(),
                element.faculty(),
                element.evidence().stream().map(QuotationJson::of).toList());
    }
}
