package org.cotejo.structure;

import java.util.List;
import java.util.Objects;
import org.cotejo.model.EId;

/**
 * A name that a law gives to a thing, and what others call such a thing.
 *
 * @param name as printed
 * @param nouns single words, lower case
 * @param anyCase whether it is also written in small letters
 * @param at where the law says what it stands for
 */
public record GivenName(String name, List<String> nouns, boolean anyCase, EId at) {
    public GivenName {
        Objects.requireNonNull(name);
        Objects.requireNonNull(at);
        nouns = List.copyOf(nouns);
    }
}
