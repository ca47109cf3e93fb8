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
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
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
        return paths().filter(path -> operation(path, "get") != null)
                .map(path -> dynamicTest(path, () -> {
                    JsonNode operation = operation(path, "get");
                    HttpResponse<String> answer = served.get(example(path, operation));

                    assertThat(answer.statusCode()).isEqualTo(200);
                    isAsDescribed(answer, operation, "200");
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_example_of_a_change_can_be_sent_and_answers_as_described() {
        return paths().filter(path -> operation(path, "post") != null).flatMap(path -> {
            JsonNode operation = operation(path, "post");
            return stream(operation.at("/requestBody/content"))
                    .filter(type -> !type.startsWith("multipart"))
                    .map(type -> dynamicTest(path + " " + type, () -> {
                        JsonNode body =
                                operation.at("/requestBody/content").get(type).get("example");
                        String sent = body.isTextual() ? body.asText() : body.toString();
                        HttpResponse<String> answer = served.send(example(path, operation), type, sent, token());

                        String status = operation.get("responses").fieldNames().next();
                        assertThat(answer.statusCode()).isEqualTo(Integer.parseInt(status));
                        isAsDescribed(answer, operation, status);
                    }));
        });
    }

    private static @Nullable JsonNode operation(String path, String method) {
        return description.get("paths").get(path).get(method);
    }

    private static void isAsDescribed(HttpResponse<String> answer, JsonNode operation, String status) throws Exception {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=utf-8");
        JsonNode schema = operation
                .get("responses")
                .get(status)
                .at("/content")
                .get("application/json")
                .get("schema");
        assertThat(schema(schema).validate(JSON.readTree(answer.body()))).isEmpty();
    }

    private static String token() throws Exception {
        return JSON.readTree(served.get("/api/v1/session").body()).get("token").asText();
    }

    private static Stream<String> paths() {
        return stream(description.get("paths"));
    }

    private static Stream<String> stream(JsonNode node) {
        Iterable<String> names = node::fieldNames;
        return StreamSupport.stream(names.spliterator(), false);
    }

    private static String example(String path, JsonNode operation) {
        String address = "/api/v1" + path;
        String query = "";
        for (JsonNode parameter : operation.get("parameters")) {
            String name = parameter.get("name").asText();
            if (parameter.get("in").asText().equals("header")) {
                continue;
            }
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
        assertThat(page.get("total").asInt()).isPositive();
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

    @Test
    void a_decision_that_is_sent_is_kept_and_listed_and_needs_the_token() throws Exception {
        String finding = "/api/v1/laws/altocosta/findings/asis-recuperacion-integral";
        String decision =
                "{\"decision\": \"override\", \"verdict\": \"PARTIAL\", \"by\": \"Ana\", \"reason\": \"<b>\"}";

        assertThat(served.send(finding + "/review", "application/json", decision, "another")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> kept = served.send(finding + "/review", "application/json", decision, token());
        assertThat(JSON.readTree(kept.body()).at("/review/verdict").asText()).isEqualTo("PARTIAL");
        assertThat(JSON.readTree(served.get(finding).body()).at("/review/by").asText())
                .isEqualTo("Ana");
        assertThat(JSON.readTree(served.get("/api/v1/reviews?law=altocosta&size=500")
                                .body())
                        .get("items"))
                .anySatisfy(
                        item -> assertThat(item.get("requirement").asText()).isEqualTo("asis-recuperacion-integral"));
    }

    @Test
    void a_decision_that_is_not_whole_or_on_another_verdict_is_a_problem() throws Exception {
        String path = "/api/v1/laws/altocosta/findings/asis-recuperacion-integral/review";
        String type = "application/json";

        assertThat(problem(served.send(path, type, "{", token()))).isEqualTo(400);
        assertThat(problem(served.send(path, type, "null", token()))).isEqualTo(400);
        assertThat(problem(served.send(path, type, "{\"other\": 1}", token()))).isEqualTo(400);
        assertThat(problem(served.send(path, "text/plain", "confirm", token()))).isEqualTo(415);
        assertThat(problem(served.send(path, type, "{\"decision\": \"confirm\"}", token())))
                .isEqualTo(422);
        assertThat(problem(served.send(
                        path,
                        type,
                        "{\"decision\": \"confirm\", \"by\": \"Ana\", \"reason\": \"r\", \"engine\": \"MET\"}",
                        token())))
                .isEqualTo(422);
    }

    private static int problem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(ApiTest::isProblem);
        return answer.statusCode();
    }

    @Test
    void files_that_are_sent_come_in_and_tell_how_far_they_are() throws Exception {
        String law = "LEY DE PRUEBA\n\nArtículo 1. Esta ley es de prueba.\n";
        HttpResponse<String> sent =
                served.send("/api/v1/intake?name=../../prueba.txt", "application/octet-stream", law, token());
        String place = sent.headers().firstValue("Location").orElseThrow();
        JsonNode intake = JSON.readTree(served.get(place).body()).at("/items/0");
        while (!List.of("done", "failed").contains(intake.get("stage").asText())) {
            intake = JSON.readTree(served.get(place).body()).at("/items/0");
        }

        assertThat(sent.statusCode()).isEqualTo(202);
        assertThat(intake.at("/files/0/name").asText()).isEqualTo("prueba.txt");
        assertThat(intake.at("/files/0/trouble").asText()).isEmpty();
    }

    @Test
    void what_is_no_file_of_a_law_is_told_and_what_is_no_form_is_a_problem() throws Exception {
        String part =
                "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.yaml\"\r\n\r\nrules\r\n--x--\r\n";
        JsonNode rejected =
                JSON.readTree(served.send("/api/v1/intake", "multipart/form-data; boundary=x", part, token())
                        .body());

        assertThat(rejected.at("/files/0/trouble").asText()).isNotEmpty();
        assertThat(problem(served.send("/api/v1/intake", "text/plain", "a", token())))
                .isEqualTo(415);
        for (String broken : List.of("", "--x\r\nContent-Disposition: form-da", "no form", "--x--")) {
            assertThat(problem(served.send("/api/v1/intake", "multipart/form-data; boundary=x", broken, token())))
                    .as(broken)
                    .isEqualTo(400);
            assertThat(served.send("/intake", "multipart/form-data; boundary=x", broken, null)
                            .statusCode())
                    .as(broken)
                    .isBetween(400, 403);
        }
        assertThat(problem(served.send("/api/v1/intake", "multipart/form-data", "--x--", token())))
                .isEqualTo(400);
    }
}
