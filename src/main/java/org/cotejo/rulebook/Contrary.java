package org.cotejo.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Texts that speak against a requirement, in many hands' words. What the signals of the conditions do not know may still
 * read like one of these: then a law that would be said to comply is left to a person.
 *
 * @param threshold how much liker to these texts than to harmless ones a sentence must be, 0 to 1
 * @param texts by requirement; one that is not there is judged by its signals alone
 */
public record Contrary(double threshold, Map<String, List<String>> texts) {
    /** Of a rulebook that has no such texts. */
    public static final Contrary NONE = new Contrary(1, Map.of());

    private static final Set<String> FIELDS = Set.of("threshold", "texts");

    public Contrary {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        texts.forEach((requirement, some) -> copy.put(requirement, List.copyOf(some)));
        texts = Collections.unmodifiableMap(copy);
    }

    static Contrary of(YamlNode file) {
        file.only(FIELDS);
        Map<String, List<String>> texts = new LinkedHashMap<>();
        file.need("texts").fields().forEach((requirement, some) -> texts.put(requirement, some.texts()));
        return new Contrary(file.decimal("threshold", 0, 1), texts);
    }
}
