package org.cotejo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cotejo.model.Manifestation;
import org.jspecify.annotations.Nullable;

/**
 * A law of the workspace, as it was last taken in.
 *
 * @param key of its content in the workspace
 * @param id its name in reports: the stem of the file. Two jurisdictions may use one
 * @param received when it was last taken in
 * @param earlier the contents that it took the place of, the latest first
 */
public record HeldLaw(
        String key,
        String id,
        String title,
        String jurisdiction,
        @Nullable LocalDate published,
        @Nullable LocalDate lastReform,
        Manifestation source,
        Instant received,
        List<HeldLaw> earlier) {
    public HeldLaw {
        Objects.requireNonNull(key);
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(jurisdiction);
        Objects.requireNonNull(source);
        Objects.requireNonNull(received);
        earlier = List.copyOf(earlier);
    }

    HeldLaw before(List<HeldLaw> others) {
        return new HeldLaw(key, id, title, jurisdiction, published, lastReform, source, received, others);
    }
}
