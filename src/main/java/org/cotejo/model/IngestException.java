package org.cotejo.model;

import java.util.List;

/** One input file cannot be read; the others go on. */
public final class IngestException extends CotejoException {
    private static final long serialVersionUID = 1L;

    /** Named causes; the message key of each is {@code ingest.} and its name in lower case. */
    public enum Reason {
        EMPTY,
        ENCRYPTED,
        CORRUPT,
        UNSUPPORTED,
        MISMATCH,
        MALFORMED_XML,
        FORBIDDEN_XML,
        TOO_LARGE,
        UNREADABLE,
        MISSING,
        CHANGING,
        NO_TEXT
    }

    private final Reason reason;

    /** @param file name of the file as the user gave it */
    public IngestException(Reason reason, String file, String detail, Throwable cause) {
        super("ingest." + reason.name().toLowerCase(java.util.Locale.ROOT), List.of(file, detail), cause);
        this.reason = reason;
    }

    public IngestException(Reason reason, String file, String detail) {
        super("ingest." + reason.name().toLowerCase(java.util.Locale.ROOT), file, detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
