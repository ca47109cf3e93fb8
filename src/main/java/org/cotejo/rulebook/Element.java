package org.cotejo.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One part of what a requirement asks.
 *
 * @param what the part in words
 * @param signals queries in Lucene's interval syntax; any one that matches a provision is evidence
 * @param unless queries that take a provision out of consideration for this element
 * @param accepts kinds of speech that satisfy beside a duty: {@code definition}, {@code faculty}
 * @param since since when the reference asks for this part
 */
public record Element(
        String key, LocalText what, List<Signal> signals, List<Signal> unless, Set<Speech> accepts, LocalDate since) {
    public Element {
        Objects.requireNonNull(key);
        signals = List.copyOf(signals);
        unless = List.copyOf(unless);
        accepts = Set.copyOf(accepts);
    }
}
