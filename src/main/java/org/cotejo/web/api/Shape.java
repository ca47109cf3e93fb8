package org.cotejo.web.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an operation answers.
 *
 * @param record a record, {@link PageJson} for many
 * @param item what a page holds
 */
record Shape(Class<?> record, @Nullable Class<?> item) {
    Shape {
        Objects.requireNonNull(record);
    }

    static Shape one(Class<?> record) {
        return new Shape(record, null);
    }

    static Shape pageOf(Class<?> item) {
        return new Shape(PageJson.class, item);
    }

    boolean isPage() {
        return item != null;
    }
}
