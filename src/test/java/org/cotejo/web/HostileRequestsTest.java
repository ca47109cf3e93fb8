package org.cotejo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is sent to the REST interface, it answers, and never with a fault of its own. {@code -Dcotejo.requests=20000} sends
 * more, {@code -Dcotejo.seed=7} others.
 */
class HostileRequestsTest {
    private static final int REQUESTS = Integer.getInteger("cotejo.requests", 250);
    private static final List<String> VALUES = List.of(
            "",
            "altocosta",
            "../../etc/passwd",
            "..%2f..%2f",
            "-1",
            "0",
            "999999999999999999999",
            "NaN",
            "1e9",
            "\u202ealtocosta",
            "a\u200bltocosta",
            "аltocosta",
            "e\u0301",
            "\ud83d\ude00",
            "<script>",
            "'; DROP TABLE laws; --",
            "\"",
            "(((((((((((((((((((((((((((",
            "a~ b* ?c* \"d e\"~999 -f OR OR",
            "*",
            "MET",
            "casa ".repeat(190),
            "a".repeat(5_000),
            "{{7*7}}",
            "\u0000",
            "state:\"",
            "art. 99999999999999999999 fr. MMMMMMMMMM");
    private static final List<String> BODIES = List.of(
            "",
            "null",
            "[]",
            "{",
            "[".repeat(20_000),
            "{\"decision\":".repeat(3_000),
            "{\"decision\": \"confirm\", \"by\": 1, \"reason\": []}",
            "{\"decision\": \"confirm\", \"by\": \"A\", \"reason\": \"" + "r".repeat(10_000) + "\"}",
            "{\"decision\": \"confirm\", \"by\": \"A\", \"reason\": \"r\", \"expires\": \"+999999999-12-31\"}",
            "{\"decision\": \"confirm\", \"by\": \"A\", \"reason\": \"r\", \"engine\": 1" + "0".repeat(2_000) + "}",
            "\u0000\ufffe");

    private static Served served;
    private static final List<String> GETS = new ArrayList<>();
    private static final List<String> POSTS = new ArrayList<>();

    private final Random random = new Random(Long.getLong("cotejo.seed", 1));

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        served = Served.in(folder);
        JsonNode paths = new ObjectMapper()
                .readTree(served.get("/api/v1/openapi.json").body())
                .get("paths");
        paths.fields().forEachRemaining(path -> {
            if (path.getValue().has("get")) {
                GETS.add(path.getKey() + names(path.getValue().get("get")));
            }
            if (path.getValue().has("post")) {
                POSTS.add(path.getKey() + names(path.getValue().get("post")));
            }
        });
    }

    private static String names(JsonNode operation) {
        StringBuilder names = new StringBuilder("?lang={lang}");
        operation.get("parameters").forEach(parameter -> {
            if (parameter.get("in").asText().equals("query")) {
                String name = parameter.get("name").asText();
                names.append('&').append(name).append("={").append(name).append('}');
            }
        });
        return names.toString();
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @Test
    void whatever_is_asked_is_answered() throws Exception {
        for (int i = 0; i < REQUESTS; i++) {
            String asked = filled(any(GETS));

            assertThat(served.get(asked).statusCode()).as(asked).isBetween(200, 499);
        }
    }

    @Test
    void whatever_is_sent_is_answered() throws Exception {
        String token = served.token();
        for (int i = 0; i < REQUESTS / 5; i++) {
            String asked = filled(any(POSTS));
            String type =
                    any(List.of("application/json", "application/octet-stream", "multipart/form-data; boundary=x"));
            String body = any(BODIES);
            HttpResponse<String> answer = send(asked, type, body, token);

            assertThat(answer.statusCode())
                    .as(asked + " " + type + " " + body.substring(0, Math.min(80, body.length())))
                    .isBetween(200, 499);
        }
    }

    /** A server that does not read a body to its end may close the line; the next request then finds it closed. */
    private static HttpResponse<String> send(String asked, String type, String body, String token)
            throws IOException, InterruptedException {
        try {
            return served.send(asked, type, body, token);
        } catch (IOException closed) {
            return served.send(asked, type, body, token);
        }
    }

    /** An address whose names in braces are values: some as they should be, others as they should not. */
    private String filled(String path) {
        String filled = path.replace("{law}", random.nextBoolean() ? "altocosta" : "{law}");
        while (filled.indexOf('{') >= 0) {
            String value = URLEncoder.encode(any(VALUES), StandardCharsets.UTF_8);
            filled = filled.substring(0, filled.indexOf('{')) + value + filled.substring(filled.indexOf('}') + 1);
        }
        return "/api/v1" + filled;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
