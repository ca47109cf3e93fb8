package org.cotejo.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import java.util.Locale;
import org.cotejo.Cotejo;
import org.cotejo.i18n.Messages;
import org.cotejo.report.json.JsonShapes;

/** The operations as an OpenAPI 3.1 document: everything in it comes from {@link Operations} and the records. */
final class OpenApi {
    private static final String VERSION = "3.1.0";
    private static final String SCHEMAS = "components/schemas";

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final SchemaBuilder schemas =
            new SchemaGenerator(JsonShapes.settings().build()).buildMultipleSchemaDefinitions();
    private final Samples samples;
    private final Messages messages;

    OpenApi(Samples samples, Locale language) {
        this.samples = samples;
        this.messages = Messages.in(language);
    }

    ObjectNode document() {
        ObjectNode document = nodes.objectNode();
        document.put("openapi", VERSION);
        document.putObject("info")
                .put("title", "Cotejo")
                .put("description", messages.get("api.description"))
                .put("version", Cotejo.version());
        document.putArray("servers").addObject().put("url", Operations.ROOT);
        ObjectNode paths = document.putObject("paths");
        for (Operation operation : Operations.ALL) {
            paths.putObject(operation.path()).set("get", describe(operation));
        }
        ObjectNode components = document.putObject("components");
        ObjectNode problem = schemas.createSchemaReference(ProblemJson.class);
        components
                .putObject("responses")
                .putObject("Problem")
                .put("description", messages.get("api.problem"))
                .putObject("content")
                .putObject(ProblemJson.MEDIA_TYPE)
                .set("schema", problem);
        components.set("schemas", schemas.collectDefinitions(SCHEMAS));
        return document;
    }

    private ObjectNode describe(Operation operation) {
        ObjectNode described = nodes.objectNode();
        described.put("operationId", operation.id()).put("summary", messages.get("api." + operation.id()));
        var parameters = described.putArray("parameters");
        operation.parameters().forEach(parameter -> parameters.add(describe(parameter)));
        ObjectNode responses = described.putObject("responses");
        ObjectNode good = responses.putObject("200").put("description", messages.get("api." + operation.id()));
        good.putObject("headers")
                .putObject("ETag")
                .put("description", messages.get("api.etag"))
                .putObject("schema")
                .put("type", "string");
        good.putObject("content").putObject("application/json").set("schema", schema(operation.shape()));
        responses.putObject("304").put("description", messages.get("api.not_modified"));
        responses.putObject("default").put("$ref", "#/components/responses/Problem");
        return described;
    }

    private ObjectNode schema(Shape shape) {
        Class<?> item = shape.item();
        return item == null
                ? schemas.createSchemaReference(shape.record())
                : schemas.createSchemaReference(shape.record(), item);
    }

    private ObjectNode describe(Parameter parameter) {
        ObjectNode described = nodes.objectNode();
        described
                .put("name", parameter.name())
                .put("in", parameter.inPath() ? "path" : "query")
                .put("description", messages.get("api.parameter." + parameter.name()))
                .put("required", parameter.required());
        ObjectNode schema = described.putObject("schema").put("type", parameter.type());
        if (!parameter.values().isEmpty()) {
            var values = schema.putArray("enum");
            parameter.values().forEach(values::add);
        }
        String example = parameter.example().apply(samples);
        if (parameter.type().equals("integer")) {
            described.put("example", Integer.parseInt(example));
        } else {
            described.put("example", example);
        }
        return described;
    }
}
