package org.cotejo.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.finding.LawReport;

/** What people call laws: by their jurisdiction, with the id where two share it. In messages of one language. */
record ShortNames(Map<String, String> byId, Locale locale) {
    static ShortNames of(List<LawReport> laws, Locale locale) {
        List<String> jurisdictions = laws.stream().map(LawReport::jurisdiction).toList();
        Map<String, String> names = new LinkedHashMap<>();
        for (LawReport law : laws) {
            boolean shared = Collections.frequency(jurisdictions, law.jurisdiction()) > 1;
            String name = shared ? law.jurisdiction() + " (" + law.id() + ")" : law.jurisdiction();
            names.put(law.id(), law.jurisdiction().isBlank() ? law.id() : name);
        }
        return new ShortNames(names, locale);
    }

    /** As one phrase. */
    String list(List<String> ids) {
        return ids.stream().map(id -> byId.getOrDefault(id, id)).collect(Collectors.joining(", "));
    }
}
