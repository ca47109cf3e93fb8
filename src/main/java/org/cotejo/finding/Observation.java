package org.cotejo.finding;

import java.util.Objects;
import org.cotejo.model.EId;
import org.cotejo.rulebook.Severity;

/**
 * A defect of one law outside any requirement.
 *
 * @param code upper snake case: {@code BROKEN_REFERENCE}, {@code DUPLICATE_NUMBER} …
 * @param citation the provision as a lawyer cites it
 * @param quote exact words, empty where the defect is not in words
 */
public record Observation(
        String code, Severity severity, EId eId, String citation, String quote, String message, String suggestion) {
    public Observation {
        Objects.requireNonNull(eId);
    }
}
