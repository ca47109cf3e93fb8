package org.cotejo.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;

/**
 * A law that is set beside another.
 *
 * @param id name of the law in what is shown: the file's stem
 * @param citations how a lawyer cites each provision; one without is cited by its eId
 */
public record ComparedLaw(String id, Expression law, Map<EId, String> citations) {
    public ComparedLaw {
        Objects.requireNonNull(id);
        Objects.requireNonNull(law);
        citations = Collections.unmodifiableMap(new LinkedHashMap<>(citations));
    }
}
