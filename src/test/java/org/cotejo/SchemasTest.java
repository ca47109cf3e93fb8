package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cotejo.model.CotejoException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SPECIMENS = Path.of("laws/specimens");

    @TempDir
    private Path folder;

    static List<String> commands() {
        return Schemas.commands();
    }

    private static JsonNode schema(String command) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Schemas.write(command, out);
        return JSON.readTree(out.toByteArray());
    }

    private static JsonSchema validator(JsonNode schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_schema_says_its_version_and_command_and_refuses_what_is_something_else(String command) throws IOException {
        JsonNode schema = schema(command);

        assertThat(schema.get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("title").asText()).isEqualTo("cotejo " + command);
        assertThat(validator(schema).validate(JSON.readTree("{}"))).isNotEmpty();
    }

    @Test
    void what_the_program_writes_is_what_its_schemas_say() throws IOException {
        Path law = SPECIMENS.resolve("sierra-gorda.docx");
        ByteArrayOutputStream structure = new ByteArrayOutputStream();
        ByteArrayOutputStream check = new ByteArrayOutputStream();
        try (Cotejo cotejo = Cotejo.open(folder)) {
            cotejo.write(cotejo.structure(law), "json", structure);
            cotejo.write(cotejo.check(List.of(law)), "json", check);
        }

        assertThat(validator(schema("structure")).validate(JSON.readTree(structure.toByteArray())))
                .isEmpty();
        assertThat(validator(schema("check")).validate(JSON.readTree(check.toByteArray())))
                .isEmpty();
    }

    @Test
    void the_schema_of_a_report_is_that_of_a_check() throws IOException {
        assertThat(schema("report")).isEqualTo(schema("check"));
    }

    @Test
    void an_unknown_command_is_answered_with_those_there_are() {
        assertThatThrownBy(() -> Schemas.write("nada", new ByteArrayOutputStream()))
                .isInstanceOf(CotejoException.class)
                .hasMessageContaining("structure");
    }
}
