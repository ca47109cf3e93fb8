package org.cotejo.ingest;

/** More of something than is read of one file; its message names the bound. */
final class TooMuchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuchException(String bound) {
        super(bound);
    }
}
