package org.cotejo.web.api;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A value that an operation is asked with.
 *
 * @param name as in the address; its description is the message {@code api.parameter.NAME}
 * @param inPath part of the path, else of the query
 * @param type JSON schema type: {@code string} or {@code integer}
 * @param values the only ones allowed, none where any is
 * @param example taken from the laws that are there, empty for none
 */
record Parameter(
        String name,
        boolean inPath,
        boolean required,
        String type,
        List<String> values,
        Function<Samples, String> example) {
    Parameter {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        values = List.copyOf(values);
        Objects.requireNonNull(example);
    }

    static Parameter path(String name, Function<Samples, String> example) {
        return new Parameter(name, true, true, "string", List.of(), example);
    }

    static Parameter query(String name, Function<Samples, String> example) {
        return new Parameter(name, false, false, "string", List.of(), example);
    }

    static Parameter needed(String name, Function<Samples, String> example) {
        return new Parameter(name, false, true, "string", List.of(), example);
    }

    static Parameter oneOf(String name, List<String> values) {
        return new Parameter(name, false, false, "string", values, samples -> values.get(0));
    }

    static Parameter number(String name, int example) {
        return new Parameter(name, false, false, "integer", List.of(), samples -> Integer.toString(example));
    }
}
