package org.cotejo.finding;

import java.util.List;

/**
 * One element of a requirement in one law.
 *
 * @param what the element in words, in the language asked for
 * @param faculty found only as a faculty or a wish
 */
public record ElementResult(String key, String what, boolean found, boolean faculty, List<Quotation> evidence) {
    public ElementResult {
        evidence = List.copyOf(evidence);
    }
}
