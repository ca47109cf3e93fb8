package org.cotejo.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import org.cotejo.report.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * JSON written member by member, in the order of the calls, as {@link JsonText} has it.
 * {@link #close()} ends and flushes the document and leaves the stream open.
 */
final class Json implements AutoCloseable {
    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    static Json to(OutputStream out) throws IOException {
        return new Json(JsonText.generator(out));
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
