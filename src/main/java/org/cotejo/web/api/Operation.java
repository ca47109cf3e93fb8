package org.cotejo.web.api;

import io.javalin.http.HandlerType;
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
 * @param needed the least that somebody must be who asks
 * @param bodies what may be sent, one of these; none for an operation that changes nothing
 * @param status of a good answer
 * @param answer gives an instance of the shape
 */
record Operation(
        HandlerType method,
        String id,
        String path,
        Role needed,
        List<Parameter> parameters,
        List<Body> bodies,
        int status,
        Shape shape,
        Answer answer) {

    private static final List<Parameter> PAGING = List.of(Parameter.number("page", 1), Parameter.number("size", 5));

    /** Works an answer out. */
    @FunctionalInterface
    interface Answer {
        Object to(Call call) throws IOException;
    }

    Operation {
        Objects.requireNonNull(method);
        Objects.requireNonNull(id);
        Objects.requireNonNull(needed);
        Objects.requireNonNull(path);
        parameters = List.copyOf(parameters);
        bodies = List.copyOf(bodies);
        Objects.requireNonNull(shape);
        Objects.requireNonNull(answer);
    }

    static Operation one(String id, String path, Class<?> shape, Answer answer, Parameter... parameters) {
        return asking(id, path, Role.READER, List.of(parameters), Shape.one(shape), answer);
    }

    static Operation many(String id, String path, Class<?> item, Answer answer, Parameter... parameters) {
        List<Parameter> all =
                Stream.concat(Stream.of(parameters), PAGING.stream()).toList();
        return asking(id, path, Role.READER, all, Shape.pageOf(item), answer);
    }

    private static Operation asking(
            String id, String path, Role needed, List<Parameter> parameters, Shape shape, Answer answer) {
        return new Operation(HandlerType.GET, id, path, needed, parameters, List.of(), 200, shape, answer);
    }

    /** One that changes something: it needs the token of its session. */
    static Operation change(
            String id,
            String path,
            Role needed,
            int status,
            Class<?> shape,
            Answer answer,
            List<Body> bodies,
            Parameter... parameters) {
        return new Operation(
                HandlerType.POST, id, path, needed, List.of(parameters), bodies, status, Shape.one(shape), answer);
    }

    Operation needing(Role other) {
        return new Operation(method, id, path, other, parameters, bodies, status, shape, answer);
    }

    boolean isChange() {
        return !bodies.isEmpty();
    }
}
