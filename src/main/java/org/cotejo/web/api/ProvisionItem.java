package org.cotejo.web.api;

import java.util.Map;
import org.cotejo.model.EId;
import org.cotejo.model.Provision;

/** A provision with its own text, without that of its parts. */
public record ProvisionItem(
        String eId, String type, String num, String citation, String heading, String text, boolean repealed) {
    static ProvisionItem of(Provision provision, Map<EId, String> citations) {
        return new ProvisionItem(
                provision.eId().value(),
                provision.level().key(),
                provision.num(),
                citations.getOrDefault(provision.eId(), provision.eId().value()),
                provision.heading(),
                provision.text(),
                provision.repealed());
    }
}
