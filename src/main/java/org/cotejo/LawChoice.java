package org.cotejo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;
import org.cotejo.model.CotejoException;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;

/** The one law and the one requirement that a user means by a name. */
final class LawChoice {
    private static final int MOST = 12;

    private LawChoice() {}

    /** By its key, or by its name where there is none. */
    static IndexedLaw of(String key, String name, LawSnapshot snapshot) throws IOException {
        Optional<IndexedLaw> held = snapshot.law(key);
        return held.isPresent() ? held.get() : named(name, snapshot);
    }

    /** @throws CotejoException where no law, or more than one, has this id or file name */
    private static IndexedLaw named(String name, LawSnapshot snapshot) throws IOException {
        List<IndexedLaw> laws = snapshot.laws();
        List<IndexedLaw> meant = laws.stream()
                .filter(law ->
                        law.source().stem().equals(name) || law.source().file().equals(name))
                .toList();
        if (meant.size() > 1) {
            throw new CotejoException("explain.ambiguous", name);
        }
        return meant.stream()
                .findFirst()
                .orElseThrow(() -> new CotejoException("explain.no_law", name, some(ids(laws))));
    }

    private static List<String> ids(List<IndexedLaw> laws) {
        return laws.stream().map(law -> law.source().stem()).distinct().toList();
    }

    /** @throws CotejoException where the rulebook does not have it; it names those that begin alike */
    static Requirement requirement(String id, Rulebook rulebook) {
        String kin = id.split("-", 2)[0];
        return rulebook.requirement(id).orElseThrow(() -> {
            List<String> ids =
                    rulebook.requirements().stream().map(Requirement::id).toList();
            List<String> alike = ids.stream()
                    .filter(each -> !kin.isEmpty() && (each.startsWith(kin) || each.contains(id)))
                    .toList();
            return new CotejoException("explain.no_requirement", id, some(alike.isEmpty() ? ids : alike));
        });
    }

    private static String some(List<String> names) {
        String shown = names.stream().limit(MOST).collect(Collectors.joining(", "));
        return names.size() > MOST ? shown + " …" : shown;
    }
}
