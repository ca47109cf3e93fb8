package org.cotejo.report.json;

import java.math.BigDecimal;
import org.cotejo.finding.Value;
import org.jspecify.annotations.Nullable;

/**
 * A number that a law states on a requirement.
 *
 * @param least {@code null} for «at most»
 * @param most {@code null} for «at least»
 * @param start of the quote in UTF-16 units of the provision's text, inclusive
 * @param end exclusive
 */
public record ValueJson(
        String law,
        String requirement,
        String subject,
        Value.Kind kind,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        String unit,
        String eId,
        String citation,
        String quote,
        int start,
        int end,
        String reference) {
    static ValueJson of(Value value) {
        return new ValueJson(
                value.law(),
                value.requirement(),
                value.subject(),
                value.kind(),
                value.least(),
                value.most(),
                value.unit(),
                value.eId().value(),
                value.citation(),
                value.quote(),
                value.range().from(),
                value.range().to(),
                value.reference());
    }
}
