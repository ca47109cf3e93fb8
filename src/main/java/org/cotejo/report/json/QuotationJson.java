package org.cotejo.report.json;

import org.cotejo.finding.Quotation;

/**
 * Exact words and where they stand.
 *
 * @param quote substring of the provision's text
 * @param start in UTF-16 units of that text, inclusive
 * @param end exclusive
 * @param signal the query that found them, or {@code ≈} and why they count without one
 */
public record QuotationJson(String eId, String citation, String quote, int start, int end, String signal) {
    public static QuotationJson of(Quotation quotation) {
        return new QuotationJson(
                quotation.eId().value(),
                quotation.citation(),
                quotation.quote(),
                quotation.range().from(),
                quotation.range().to(),
                quotation.signal());
    }
}
