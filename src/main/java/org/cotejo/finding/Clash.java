package org.cotejo.finding;

import java.util.Objects;

/**
 * The law's words beside what the reference holds.
 *
 * @param code key of the condition in the rulebook
 * @param stateValue the value in the law where the clash is about one ({@code 16 años}), else empty
 * @param article article of the reference, as the rulebook cites it
 * @param referenceValue the value to respect, else empty
 */
public record Clash(
        String code, String message, Quotation state, String stateValue, String article, String referenceValue) {
    public Clash {
        Objects.requireNonNull(state);
    }
}
