package org.cotejo.fact;

import java.util.List;
import java.util.Objects;
import org.cotejo.model.EId;

/**
 * Who sits in a body.
 *
 * @param body as the provision names it; empty where it names none
 * @param members one for each item of the list, as printed, without the punctuation that ends it
 * @param place the provision that opens the list
 */
public record Composition(String body, List<String> members, EId place) {
    public Composition {
        Objects.requireNonNull(body);
        Objects.requireNonNull(place);
        members = List.copyOf(members);
    }
}
