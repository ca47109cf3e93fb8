package org.cotejo.workspace;

import java.util.List;
import org.cotejo.i18n.Messages;

/**
 * What was wrong with a workspace that was opened, and what became of it.
 *
 * @param laws how many laws were put into a new index from their copies
 * @param damaged names of sources whose copies no longer have the content that was taken in; they are left where they are
 */
public record Recovery(Cause cause, int laws, List<String> damaged) {
    /** Why the index was built anew. */
    public enum Cause {
        DAMAGED,
        OLDER
    }

    public Recovery {
        damaged = List.copyOf(damaged);
    }

    /** One sentence for the user, and one more where a copy is damaged. */
    public String in(Messages messages) {
        String rebuilt = messages.get(cause == Cause.OLDER ? "workspace.older" : "workspace.damaged", laws);
        return damaged.isEmpty()
                ? rebuilt
                : rebuilt + System.lineSeparator() + messages.get("workspace.copies", String.join(", ", damaged));
    }
}
