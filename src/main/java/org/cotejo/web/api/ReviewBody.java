package org.cotejo.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.cotejo.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is sent.
 *
 * @param decision {@code confirm}, {@code override} or {@code second-look}
 * @param verdict for an override
 * @param by the name; that of who has signed in counts instead
 * @param expires a day, year first
 * @param engine the verdict that was read: where the finding has another by now, nothing is kept
 */
record ReviewBody(
        String decision,
        String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Verdict verdict,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String by,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String expires,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Verdict engine) {
    static final String EXAMPLE = """
            {"decision": "confirm", "reason": "Leído con el área técnica.", "by": "A. Núñez"}""";
}
