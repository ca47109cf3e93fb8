package org.cotejo.rulebook;

import org.cotejo.model.CotejoException;

/** A rulebook that cannot be used: which file, which line, what is wrong. */
public final class RulebookException extends CotejoException {
    private static final long serialVersionUID = 1L;

    /** @param line from 1, 0 where the whole file is meant */
    public RulebookException(String file, int line, String problem) {
        super("rulebook.invalid", file, Integer.toString(line), problem);
    }
}
