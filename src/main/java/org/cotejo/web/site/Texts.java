package org.cotejo.web.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.HeldLaw;
import org.cotejo.Library;
import org.cotejo.model.Expression;

/** Texts that were read, kept as long as a desk has their law: the same content has the same text. Thread-safe. */
final class Texts {
    private final Map<String, LawText> byKey = new ConcurrentHashMap<>();
    private final Library library;

    Texts(Library library) {
        this.library = library;
    }

    LawText of(HeldLaw law) {
        return byKey.computeIfAbsent(law.key(), key -> {
            Expression text = library.text(law);
            return new LawText(text, library.citations(text));
        });
    }

    void keepOnly(List<HeldLaw> laws) {
        Set<String> keys = laws.stream()
                .flatMap(law -> Stream.concat(Stream.of(law), law.earlier().stream()))
                .map(HeldLaw::key)
                .collect(Collectors.toSet());
        byKey.keySet().retainAll(keys);
    }
}
