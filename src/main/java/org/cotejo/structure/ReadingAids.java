package org.cotejo.structure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.model.EId;

/**
 * What a reader knows of the provisions of a law beside their text.
 *
 * @param citations as a lawyer cites each of them
 * @param names that the law gives, with what each stands for
 * @param leaning on the provision before: «en dichos lugares» says which only with it
 */
public record ReadingAids(Map<EId, String> citations, List<GivenName> names, Set<EId> leaning) {
    /** Of a law that is read by its text alone. */
    public static final ReadingAids NONE = new ReadingAids(Map.of(), List.of(), Set.of());

    public ReadingAids {
        citations = Map.copyOf(citations);
        names = List.copyOf(names);
        leaning = Set.copyOf(leaning);
    }
}
