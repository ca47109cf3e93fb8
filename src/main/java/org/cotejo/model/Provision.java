package org.cotejo.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Any unit of a law that has an eId, with all that hangs from it.
 *
 * @param num label without the word or punctuation, as printed: {@code 10}, {@code 1o}, {@code 5 Bis}, {@code II},
 *     {@code ÚNICO}; empty for an unnumbered paragraph
 * @param heading empty where there is none
 * @param text own words without the number; empty for divisions and for articles, whose words are their paragraphs
 */
public record Provision(
        EId eId,
        Level level,
        String num,
        String heading,
        String text,
        List<Amendment> amendments,
        boolean repealed,
        List<Provision> children,
        SourcePlace place) {

    public Provision {
        Objects.requireNonNull(eId);
        Objects.requireNonNull(level);
        Objects.requireNonNull(num);
        Objects.requireNonNull(heading);
        Objects.requireNonNull(text);
        Objects.requireNonNull(place);
        amendments = List.copyOf(amendments);
        children = List.copyOf(children);
    }

    /** This provision and everything below it, in reading order. */
    public Stream<Provision> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Provision::walk));
    }
}
