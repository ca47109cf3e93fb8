package org.cotejo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages to look at, as a browser gets them. */
class SeePagesTest {
    private static final String REQUIREMENT = "/requirements/def-umbral-18";
    private static final List<String> PAGES = List.of(
            "/matrix",
            "/matrix?fold=all",
            "/matrix?flat=1&sort=gaps&laws=score&show=signs",
            "/map",
            "/map?by=topic.fondo",
            "/map?by=req.def-umbral-18",
            "/states/altocosta",
            "/requirements",
            REQUIREMENT);

    private static Served served;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        served = Served.in(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    private static String body(String path) throws Exception {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void every_page_is_there_without_style_or_script_of_its_own() throws Exception {
        for (String page : PAGES) {
            assertThat(body(page)).as(page).doesNotContain(" style=", "<style", "<script>", "onclick");
        }
    }

    @Test
    void pages_speak_the_language_asked_for() throws Exception {
        assertThat(body("/matrix?lang=en")).contains("Fold all topics");
        assertThat(body("/matrix?lang=fr")).contains("Replier tous les thèmes");
        assertThat(body("/matrix?lang=es")).contains("Plegar todos los temas");
    }

    @Test
    void a_cell_leads_to_its_finding_and_says_its_verdict_in_words() throws Exception {
        assertThat(body("/matrix"))
                .containsPattern("<a href=\"/laws/altocosta/findings/def-umbral-18\"><i aria-hidden=\"true\">[^<]+</i>"
                        + "<span>\\p{L}[^<]*</span>");
    }

    @Test
    void a_folded_topic_shows_no_requirement_and_a_way_to_unfold_it() throws Exception {
        String folded = body("/matrix?fold=definiciones");

        assertThat(folded).doesNotContain("findings/def-umbral-18").contains("findings/prin-genero");
        assertThat(folded).contains("href=\"/matrix#topic-definiciones\" aria-expanded=\"false\"");
    }

    @Test
    void what_the_reader_chose_is_kept_by_every_link_of_the_page() throws Exception {
        assertThat(body("/matrix?severity=critical&sort=gaps"))
                .contains("href=\"/matrix?severity=critical&amp;sort=gaps&amp;fold=all\"")
                .contains("value=\"critical\" checked");
    }

    @Test
    void the_model_clause_can_be_taken_home() throws Exception {
        HttpResponse<String> clause = served.get(REQUIREMENT + "/clause.txt");

        assertThat(clause.statusCode()).isEqualTo(200);
        assertThat(clause.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"def-umbral-18.txt\"");
        assertThat(body(REQUIREMENT)).contains("href=\"" + REQUIREMENT + "/clause.txt\"");
    }

    @Test
    void what_is_not_there_is_not_shown() throws Exception {
        for (String path :
                List.of("/states/nowhere", "/requirements/none", "/requirements/none/clause.txt", "/map?by=req.none")) {
            assertThat(served.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void a_chart_is_a_table_with_heads() throws Exception {
        assertThat(body("/states/altocosta"))
                .containsPattern("<table class=\"charts-css bar[^>]*>\\s*<caption>")
                .containsPattern("<th scope=\"row\">")
                .contains("charts.css?v=");
    }

    @Test
    void the_matrix_weighs_little() throws Exception {
        byte[] page = body("/matrix").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(page);
        }

        assertThat(packed.size()).isLessThan(40_000);
    }
}
