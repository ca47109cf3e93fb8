package org.cotejo.compare;

import java.time.LocalDate;
import java.util.List;
import org.cotejo.model.Expression;
import org.cotejo.model.Manifestation;
import org.cotejo.model.Provision;

/** Laws of a few provisions. */
final class Expressions {
    private Expressions() {}

    static Expression of(String title, LocalDate published, List<Provision> body, Manifestation source) {
        return new Expression(
                title,
                "es",
                "",
                published,
                null,
                org.cotejo.model.Particulars.NONE,
                List.of(),
                body,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                source);
    }
}
