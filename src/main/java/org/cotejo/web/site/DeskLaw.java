package org.cotejo.web.site;

import java.util.Objects;
import org.cotejo.HeldLaw;
import org.cotejo.model.EId;

/**
 * A law on the desk.
 *
 * @param slug its name in addresses: lower-case letters, digits and hyphens, each once
 * @param name what people call it for short: the jurisdiction, with the id where two share it
 */
public record DeskLaw(String slug, String name, HeldLaw held) {
    public DeskLaw {
        Objects.requireNonNull(slug);
        Objects.requireNonNull(name);
        Objects.requireNonNull(held);
    }

    /** Where its page is. */
    public String path() {
        return "/laws/" + slug;
    }

    /** Where the page of one of its findings is. */
    public String path(String requirement) {
        return path() + "/findings/" + Addresses.encoded(requirement);
    }

    /** Where a provision of its text is. */
    public String place(EId eId) {
        String encoded = Addresses.encoded(eId.value());
        return path() + "?at=" + encoded + "#" + encoded;
    }

    /** The same with the words of a finding marked. */
    public String place(EId eId, String requirement) {
        String encoded = Addresses.encoded(eId.value());
        return path() + "?finding=" + Addresses.encoded(requirement) + "&at=" + encoded + "#" + encoded;
    }
}
