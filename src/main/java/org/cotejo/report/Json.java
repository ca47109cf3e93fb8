package org.cotejo.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON as all our JSON is: UTF-8, two blanks a level, {@code \n} on every system, members in the order of the calls.
 * {@link #close()} ends and flushes the document and leaves the stream open.
 */
final class Json implements AutoCloseable {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("")
            .withRootSeparator("");

    private static final ObjectMapper SHAPES = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    static Json to(OutputStream out) throws IOException {
        // through a writer: a half surrogate in a broken source becomes "?" there, Jackson's own UTF-8 would throw
        JsonGenerator generator = FACTORY.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                .withObjectIndenter(INDENTER)
                .withArrayIndenter(INDENTER));
        return new Json(generator);
    }

    /**
     * Writes a whole document.
     *
     * @param shape a record of {@code report.json}
     * @param out is flushed and left open
     */
    static void write(Object shape, OutputStream out) throws IOException {
        try (Json json = to(out)) {
            SHAPES.writeValue(json.generator, shape);
        }
    }

    /** Writes what belongs into an object or a document. */
    @FunctionalInterface
    interface Content {
        void write() throws IOException;
    }

    /** Writes one item of an array. */
    @FunctionalInterface
    interface ItemContent<T> {
        void write(T item) throws IOException;
    }

    /** An object that is the document itself or an item of an array. */
    Json object(Content content) throws IOException {
        generator.writeStartObject();
        content.write();
        generator.writeEndObject();
        return this;
    }

    Json object(String name, Content content) throws IOException {
        generator.writeFieldName(name);
        return object(content);
    }

    /** An array of objects. */
    <T> Json objects(String name, Collection<T> items, ItemContent<T> content) throws IOException {
        generator.writeArrayFieldStart(name);
        for (T item : items) {
            object(() -> content.write(item));
        }
        generator.writeEndArray();
        return this;
    }

    Json strings(String name, List<String> items) throws IOException {
        generator.writeArrayFieldStart(name);
        for (String item : items) {
            generator.writeString(item);
        }
        generator.writeEndArray();
        return this;
    }

    /** A string, or null. */
    Json member(String name, @Nullable Object value) throws IOException {
        generator.writeStringField(name, value == null ? null : value.toString());
        return this;
    }

    Json number(String name, int value) throws IOException {
        generator.writeNumberField(name, value);
        return this;
    }

    Json number(String name, double value) throws IOException {
        generator.writeNumberField(name, value);
        return this;
    }

    Json bool(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
        return this;
    }

    Json none(String name) throws IOException {
        generator.writeNullField(name);
        return this;
    }

    @Override
    public void close() throws IOException {
        generator.writeRaw('\n');
        generator.close();
    }
}
