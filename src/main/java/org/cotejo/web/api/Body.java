package org.cotejo.web.api;

import java.util.Objects;
import org.cotejo.web.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to an operation.
 *
 * @param record of what is sent as JSON, {@code null} for files
 * @param example as it is sent; empty for none
 */
record Body(String mediaType, @Nullable Class<?> record, String example) {
    static final String JSON = "application/json";
    static final String FORM = "multipart/form-data";

    Body {
        Objects.requireNonNull(mediaType);
        Objects.requireNonNull(example);
    }

    static Body json(Class<?> record, String example) {
        return new Body(JSON, record, example);
    }

    /** One file alone. */
    static Body file(String example) {
        return new Body(Guard.RAW, null, example);
    }

    /** Several files, each a part of the name {@code files}. */
    static Body files() {
        return new Body(FORM, null, "");
    }
}
