package org.cotejo.web.site;

import java.util.Map;
import java.util.Objects;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;

/** A law's text with its structure, and how a lawyer cites each provision of it. */
public record LawText(Expression law, Map<EId, String> citations) {
    public LawText {
        Objects.requireNonNull(law);
        citations = Map.copyOf(citations);
    }
}
