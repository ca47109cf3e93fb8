package org.cotejo.web.site;

import java.io.IOException;

/** What is behind an address. Thread-safe: one answers all visits. */
public interface Page {
    /**
     * @throws org.cotejo.web.guard.Refusal where there is nothing to show, or the visitor may not see it
     * @throws org.cotejo.model.CotejoException for what the visitor asked and cannot have; it is told in her language
     */
    void answer(Visit visit) throws IOException;
}
