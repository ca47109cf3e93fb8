package org.cotejo.report.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of our JSON as JSON Schema 2020-12, made from the records that write it. Members may be added to them, never
 * renamed or dropped: so the schemas allow members they do not name.
 */
public final class JsonShapes {
    private static final Map<String, Class<?>> BY_COMMAND = new TreeMap<>(Map.of(
            "check", ReportJson.class,
            "compare", ComparisonJson.class,
            "compare-duty", DutyComparisonJson.class,
            "compare-requirement", RequirementComparisonJson.class,
            "compare-reuse", ReuseGraphJson.class,
            "explain", ExplanationJson.class,
            "review-list", ReviewListJson.class,
            "search", AnswerJson.class,
            "structure", StructureJson.class));

    private JsonShapes() {}

    /** Names of the commands whose JSON has a schema here; that of {@code report} is that of {@code check}. */
    public static List<String> commands() {
        return List.copyOf(BY_COMMAND.keySet());
    }

    /** @throws IllegalArgumentException for none of {@link #commands()} */
    public static ObjectNode schema(String command) {
        Class<?> shape = BY_COMMAND.get(command);
        if (shape == null) {
            throw new IllegalArgumentException(command);
        }
        ObjectNode schema = new SchemaGenerator(settings().build()).generateSchema(shape);
        ObjectNode titled = schema.objectNode();
        titled.set("$schema", schema.get("$schema"));
        titled.put("title", "cotejo " + command);
        schema.properties().forEach(member -> titled.set(member.getKey(), member.getValue()));
        return titled;
    }

    /** How records become schemas. */
    public static SchemaGeneratorConfigBuilder settings() {
        SchemaGeneratorConfigBuilder settings = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule())
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS);
        settings.forFields()
                .withRequiredCheck(field -> field.getAnnotationConsideringFieldAndGetter(JsonInclude.class) == null)
                .withNullableCheck(
                        field -> field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class));
        settings.forTypesInGeneral().withDefinitionNamingStrategy((type, context) -> name(type.getType()));
        return settings;
    }

    private static String name(ResolvedType type) {
        StringBuilder name = new StringBuilder();
        Class<?> outer = type.getErasedType().getEnclosingClass();
        if (outer != null) {
            name.append(outer.getSimpleName().replace("Json", ""));
        }
        name.append(type.getErasedType().getSimpleName().replace("Json", ""));
        type.getTypeParameters().forEach(each -> name.append("Of").append(name(each)));
        return name.toString();
    }
}
