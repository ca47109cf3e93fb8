package org.cotejo.web.guard;

import java.util.Objects;

/** A request that is not answered: an HTTP status and the key of a message of the bundle {@code web}. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;

    public Refusal(int status, String key) {
        super(key, null, false, false);
        this.status = status;
        this.key = Objects.requireNonNull(key);
    }

    /** There is no such page. */
    public static Refusal notFound() {
        return new Refusal(404, "not_found");
    }

    public int status() {
        return status;
    }

    public String key() {
        return key;
    }
}
