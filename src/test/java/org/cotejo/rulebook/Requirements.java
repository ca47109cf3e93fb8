package org.cotejo.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Requirements for tests: asked for since ever, without words for readers. */
public final class Requirements {
    private Requirements() {}

    public static Requirement requirement(
            String id,
            Requirement.Kind kind,
            Severity severity,
            boolean metIfAbsent,
            List<Element> elements,
            List<Condition> conditions,
            List<Example> examples) {
        return new Requirement(
                id,
                "libros",
                List.of("1"),
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                "literal",
                kind,
                severity,
                LocalText.EMPTY,
                LocalText.EMPTY,
                LocalText.EMPTY,
                metIfAbsent,
                1,
                false,
                elements,
                conditions,
                new ByReference(ByReference.Weight.NONE, LocalText.EMPTY, false, List.of(), List.of()),
                List.of(),
                examples,
                "",
                Map.of(),
                "",
                "");
    }
}
