package org.cotejo.report.json;

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

/** JSON as all our JSON is: UTF-8, two blanks a level, {@code \n} on every system and at the end, dates as ISO 8601. */
public final class JsonText {
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

    private JsonText() {}

    /**
     * Writes a whole document.
     *
     * @param shape a record of this package, or any of its kind
     * @param out is flushed and left open
     */
    public static void write(Object shape, OutputStream out) throws IOException {
        try (JsonGenerator generator = generator(out)) {
            SHAPES.writeValue(generator, shape);
            generator.writeRaw('\n');
        }
    }

    /** What writes to a stream, and leaves it open. */
    public static JsonGenerator generator(OutputStream out) throws IOException {
        // through a writer: a half surrogate in a broken source becomes "?" there, Jackson's own UTF-8 would throw
        JsonGenerator generator = FACTORY.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                .withObjectIndenter(INDENTER)
                .withArrayIndenter(INDENTER));
        return generator;
    }
}
