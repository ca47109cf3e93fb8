package org.cotejo.rulebook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the reference has: its articles, paragraphs, fractions and points, and when each was last changed.
 *
 * @param published when the reference came into being
 * @param places by their name as requirements write it: {@code 62-V-p3}, {@code 88-VI-a}, {@code T4}
 */
public record ReferenceArticles(LocalDate published, Map<String, Place> places) {
    private static final String REPEALED = "repealed";
    private static final String WHOLE = "all";

    /** @param changed when it was last reformed or added, else when the reference was published */
    public record Place(LocalDate changed, boolean repealed) {}

    public ReferenceArticles {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /** Empty where the reference has no such place. */
    public Optional<Place> find(String name) {
        return Optional.ofNullable(places.get(name));
    }

    /** The latest change of the place, of anything in it, or of all it is a part of. */
    public LocalDate lastChange(String name) {
        return places.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(name) || isPartOf(name, entry.getKey()) || isPartOf(entry.getKey(), name))
                .map(entry -> entry.getValue().changed())
                .max(LocalDate::compareTo)
                .orElse(published);
    }

    private static boolean isPartOf(String whole, String part) {
        return part.startsWith(whole + "-");
    }

    static ReferenceArticles of(YamlNode file) {
        file.only(Set.of("published", "articles"));
        LocalDate published = file.need("published").date();
        Map<String, Place> places = new LinkedHashMap<>();
        file.need("articles").fields().forEach((article, parts) -> {
            places.put(article, new Place(published, false));
            parts.items().forEach(part -> add(article, part, published, places));
        });
        return new ReferenceArticles(published, places);
    }

    /** {@code V}, {@code V 2024-06-07} where it was changed that day, {@code X 2021-05-20 repealed}. */
    private static void add(String article, YamlNode part, LocalDate published, Map<String, Place> places) {
        String[] words = part.text().split(" ");
        LocalDate changed = words.length > 1 ? part.date(words[1]) : published;
        boolean repealed = words.length > 2 && words[2].equals(REPEALED);
        String name = words[0].equals(WHOLE) ? article : article + "-" + words[0];
        places.put(name, new Place(changed, repealed));
    }
}
