package org.cotejo.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import java.util.Locale;
import org.cotejo.Cotejo;
import org.cotejo.i18n.Messages;
import org.cotejo.report.json.JsonShapes;
import org.cotejo.web.guard.Guard;

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
            paths.withObjectProperty(operation.path())
                    .set(operation.method().name().toLowerCase(Locale.ROOT), describe(operation));
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
        if (operation.isChange()) {
            parameters.add(token());
            described.set("requestBody", bodies(operation));
        }
        described.set("responses", responses(operation));
        return described;
    }

    private ObjectNode token() {
        ObjectNode described = nodes.objectNode();
        described
                .put("name", Guard.TOKEN_HEADER)
                .put("in", "header")
                .put("description", messages.get("api.token"))
                .put("required", true)
                .putObject("schema")
                .put("type", "string");
        return described;
    }

    private ObjectNode bodies(Operation operation) {
        ObjectNode described = nodes.objectNode().put("required", true);
        ObjectNode content = described.putObject("content");
        for (Body body : operation.bodies()) {
            ObjectNode sent = content.putObject(body.mediaType());
            Class<?> record = body.record();
            if (record != null) {
                sent.set("schema", schemas.createSchemaReference(record));
                sent.set("example", tree(body.example()));
            } else if (body.example().isEmpty()) {
                ObjectNode files = sent.putObject("schema").put("type", "object");
                files.putObject("properties")
                        .putObject("files")
                        .put("type", "array")
                        .putObject("items")
                        .put("type", "string")
                        .put("contentMediaType", Guard.RAW);
            } else {
                sent.put("example", body.example());
            }
        }
        return described;
    }

    /** Of an example of ours. */
    private static JsonNode tree(String example) {
        try {
            return new JsonMapper().readTree(example);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an example is no JSON: " + example, e);
        }
    }

    private ObjectNode responses(Operation operation) {
        ObjectNode responses = nodes.objectNode();
        ObjectNode good = responses
                .putObject(Integer.toString(operation.status()))
                .put("description", messages.get("api." + operation.id()));
        if (!operation.isChange()) {
            good.putObject("headers")
                    .putObject("ETag")
                    .put("description", messages.get("api.etag"))
                    .putObject("schema")
                    .put("type", "string");
            responses.putObject("304").put("description", messages.get("api.not_modified"));
        }
        good.putObject("content").putObject("application/json").set("schema", schema(operation.shape()));
        responses.putObject("default").put("$ref", "#/components/responses/Problem");
        return responses;
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
