package org.cotejo.web.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cotejo.HeldLaw;
import org.cotejo.text.Fold;

/** What laws are called, in addresses and among people. */
final class DeskNames {
    private DeskNames() {}

    static List<DeskLaw> of(List<HeldLaw> held) {
        List<String> jurisdictions = held.stream().map(HeldLaw::jurisdiction).toList();
        Set<String> taken = new HashSet<>();
        List<DeskLaw> laws = new ArrayList<>();
        for (HeldLaw law : held) {
            laws.add(new DeskLaw(slug(law.id(), taken), name(law, jurisdictions), law));
        }
        return List.copyOf(laws);
    }

    private static String name(HeldLaw law, List<String> jurisdictions) {
        if (law.jurisdiction().isBlank()) {
            return law.id();
        }
        boolean shared = Collections.frequency(jurisdictions, law.jurisdiction()) > 1;
        return shared ? law.jurisdiction() + " (" + law.id() + ")" : law.jurisdiction();
    }

    private static String slug(String id, Set<String> taken) {
        String words = Fold.words(id).replaceAll("[^a-z0-9]++", "-").replaceAll("^-|-$", "");
        String stem = words.isEmpty() ? "law" : words;
        String slug = stem;
        for (int i = 2; !taken.add(slug); i++) {
            slug = stem + "-" + i;
        }
        return slug;
    }
}
