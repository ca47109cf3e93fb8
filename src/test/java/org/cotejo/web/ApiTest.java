package org.cotejo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static Served served;
    private static JsonNode description;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        served = Served.in(folder);
        description = JSON.readTree(served.get("/api/v1/openapi.json").body());
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @Test
    void the_description_is_valid_openapi() {
        var read = new OpenAPIV3Parser().readContents(description.toString());

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(read.getOpenAPI().getPaths()).hasSizeGreaterThan(10);
    }

    @TestFactory
    Stream<DynamicTest> every_example_can_be_asked_and_answers_as_described() {
        return paths().map(path -> dynamicTest(path, () -> {
            JsonNode operation = description.at("/paths").get(path).get("get");
            HttpResponse<String> answer = served.get(example(path, operation));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=utf-8");
            JsonNode schema = operation
                    .at("/responses/200/content")
                    .get("application/json")
                    .get("schema");
            assertThat(schema(schema).validate(JSON.readTree(answer.body()))).isEmpty();
        }));
    }

    private static Stream<String> paths() {
        Iterable<String> names = () -> description.get("paths").fieldNames();
        return StreamSupport.stream(names.spliterator(), false);
    }

    private static String example(String path, JsonNode operation) {
        String address = "/api/v1" + path;
        String query = "";
        for (JsonNode parameter : operation.get("parameters")) {
            String name = parameter.get("name").asText();
            String value = parameter.get("example").asText();
            if (parameter.get("in").asText().equals("path")) {
                address = address.replace("{" + name + "}", value);
            } else {
                query += (query.isEmpty() ? "?" : "&") + name + "=" + value;
            }
        }
        return address + query;
    }

    /** A schema of the description, with all it points to. */
    private static JsonSchema schema(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.get("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
    }

    @Test
    void a_wrong_answer_would_be_noticed() throws IOException {
        JsonNode schema = description.at("/components/schemas/Finding");

        assertThat(schema(schema).validate(JSON.readTree("{\"verdict\": \"PERHAPS\"}")))
                .isNotEmpty();
    }

    @Test
    void what_is_known_already_is_not_sent_again() throws Exception {
        HttpResponse<String> first = served.get("/api/v1/laws");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(served.get("/api/v1/laws", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(served.get("/api/v1/laws", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void many_items_come_in_pages_that_point_to_each_other() throws Exception {
        HttpResponse<String> first = served.get("/api/v1/requirements?size=7");
        String links = first.headers().firstValue("Link").orElseThrow();
        String next = links.replaceFirst(".*<([^>]*)>; rel=\"next\".*", "$1");
        JsonNode one = JSON.readTree(first.body());
        JsonNode two = JSON.readTree(served.get(next).body());

        assertThat(one.get("items")).hasSize(7);
        assertThat(two.get("page").asInt()).isEqualTo(2);
        assertThat(two.get("items").get(0)).isNotEqualTo(one.get("items").get(0));
        assertThat(two.get("total").asInt()).isGreaterThan(14);
        assertThat(links).doesNotContain("rel=\"prev\"");
    }

    @Test
    void a_page_after_the_last_is_empty() throws Exception {
        JsonNode page = JSON.readTree(served.get("/api/v1/laws?page=999999").body());

        assertThat(page.get("items")).isEmpty();
        assertThat(page.get("total").asInt()).isEqualTo(1);
    }

    @Test
    void findings_are_chosen_by_verdict() throws Exception {
        JsonNode page = JSON.readTree(served.get("/api/v1/laws/altocosta/findings?verdict=ABSENT&size=500")
                .body());

        assertThat(page.get("items")).isNotEmpty().allSatisfy(finding -> assertThat(
                        finding.get("verdict").asText())
                .isEqualTo("ABSENT"));
    }

    @Test
    void what_cannot_be_answered_is_a_problem_in_the_language_of_who_asks() throws Exception {
        HttpResponse<String> missing = served.get("/api/v1/laws/nowhere?lang=en");
        HttpResponse<String> wrong = served.get("/api/v1/laws?page=zero&lang=fr");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type")).hasValueSatisfying(ApiTest::isProblem);
        assertThat(JSON.readTree(missing.body()).get("title").asText()).isEqualTo("There is no such page");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(wrong.body()).get("detail").asText()).contains("« page »", "« zero »");
        assertThat(served.get("/api/v1/nothing").headers().firstValue("Content-Type"))
                .hasValueSatisfying(ApiTest::isProblem);
    }

    private static void isProblem(String mediaType) {
        assertThat(mediaType).startsWith("application/problem+json");
    }

    @Test
    void people_read_about_it_in_a_page_whose_examples_work() throws Exception {
        String page = served.get("/api?lang=en").body();
        served.get("/api?lang=es");

        assertThat(page).contains("For other programs", "/api/v1/laws/altocosta/findings?topic=");
    }
}
