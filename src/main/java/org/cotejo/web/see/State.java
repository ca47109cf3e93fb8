package org.cotejo.web.see;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cotejo.text.Fold;
import org.cotejo.web.site.DeskLaw;

/**
 * A jurisdiction with its laws on the desk; a law that does not say whose it is stands alone.
 *
 * @param slug its name in addresses: lower-case letters, digits and hyphens, each once
 * @param laws at least one, by id
 */
public record State(String slug, String name, List<DeskLaw> laws) {
    public State {
        Objects.requireNonNull(slug);
        Objects.requireNonNull(name);
        laws = List.copyOf(laws);
    }

    /** Where its page is. */
    public String path() {
        return "/states/" + slug;
    }

    /** Where what it says of one of its laws is. */
    String path(DeskLaw law) {
        return laws.size() == 1 ? path() : path() + "?law=" + law.slug();
    }

    /** Where what its state says of a law is. */
    public static String pathOf(DeskLaw law, List<DeskLaw> laws) {
        return of(law, of(laws)).path(law);
    }

    /** In the order of their first laws. */
    static List<State> of(List<DeskLaw> laws) {
        Map<String, List<DeskLaw>> byName = new LinkedHashMap<>();
        for (DeskLaw law : laws) {
            byName.computeIfAbsent(key(law), key -> new ArrayList<>()).add(law);
        }
        Set<String> taken = new HashSet<>();
        return byName.values().stream().map(group -> state(group, taken)).toList();
    }

    private static String key(DeskLaw law) {
        String words = Fold.words(law.held().jurisdiction());
        return words.isEmpty() ? "\n" + law.slug() : words;
    }

    private static State state(List<DeskLaw> laws, Set<String> taken) {
        DeskLaw first = laws.get(0);
        String jurisdiction = first.held().jurisdiction();
        String name = jurisdiction.isBlank() ? first.name() : jurisdiction;
        return new State(slug(name, taken), name, laws);
    }

    private static String slug(String name, Set<String> taken) {
        String words = Fold.words(name).replaceAll("[^a-z0-9]++", "-").replaceAll("^-|-$", "");
        String stem = words.isEmpty() ? "state" : words;
        String slug = stem;
        for (int i = 2; !taken.add(slug); i++) {
            slug = stem + "-" + i;
        }
        return slug;
    }

    /** Whose law this is, among these. */
    static State of(DeskLaw law, List<State> states) {
        return states.stream()
                .filter(state -> state.laws().contains(law))
                .findFirst()
                .orElseThrow();
    }
}
