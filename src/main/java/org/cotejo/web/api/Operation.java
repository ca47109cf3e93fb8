package org.cotejo.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cotejo.web.guard.Role;

/**
 * One thing that can be asked for.
 *
 * @param id its summary is the message {@code api.ID}
 * @param path below {@link Operations#ROOT}, variable parts in braces
 * @param answer gives an instance of the shape
 */
record Operation(String id, String path, List<Parameter> parameters, Shape shape, Answer answer) {
    /** The least that somebody must be who asks. */
    static final Role NEEDED = Role.READER;

    private static final List<Parameter> PAGING = List.of(Parameter.number("page", 1), Parameter.number("size", 5));

    /** Works an answer out. */
    @FunctionalInterface
    interface Answer {
        Object to(Call call) throws IOException;
    }

    Operation {
        Objects.requireNonNull(id);
        Objects.requireNonNull(path);
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(shape);
        Objects.requireNonNull(answer);
    }

    static Operation one(String id, String path, Class<?> shape, Answer answer, Parameter... parameters) {
        return new Operation(id, path, List.of(parameters), Shape.one(shape), answer);
    }

    static Operation many(String id, String path, Class<?> item, Answer answer, Parameter... parameters) {
        List<Parameter> all =
                Stream.concat(Stream.of(parameters), PAGING.stream()).toList();
        return new Operation(id, path, all, Shape.pageOf(item), answer);
    }
}
