package org.cotejo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CotejoServerTest {
    private static Served served;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        served = Served.in(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @Test
    void the_first_page_is_there_in_three_languages() throws Exception {
        assertThat(served.get("/").body()).contains("lang=\"es\"").contains("El escritorio de quien legisla");
        assertThat(served.get("/?lang=en").body()).contains("lang=\"en\"").contains("A legislator's desk");
        assertThat(served.get("/?lang=fr").body()).contains("lang=\"fr\"").contains("Le bureau de qui légifère");
        served.get("/?lang=es");
    }

    @Test
    void the_laws_are_listed() throws Exception {
        HttpResponse<String> page = served.get("/laws");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("href=\"/laws/altocosta\"");
    }

    @Test
    void what_is_not_there_is_told_so_in_a_page() throws Exception {
        HttpResponse<String> page = served.get("/nowhere");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Esta página no existe");
    }

    @Test
    void a_file_of_the_pages_may_be_kept_and_no_other_can_be_had() throws Exception {
        assertThat(served.get("/assets/site.css").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        assertThat(served.get("/assets/report.css").statusCode()).isEqualTo(404);
        assertThat(served.get("/assets/..%2Freport%2Freport.css").statusCode()).isBetween(400, 404);
    }

    @Test
    void a_law_shows_its_tree_its_text_and_what_was_found_beside_it() throws Exception {
        Document page = Jsoup.parse(served.get("/laws/altocosta").body());

        assertThat(page.select(".tree a[href=#art_2]").text()).isEqualTo("2");
        assertThat(page.select("#art_2__frac_I").text()).startsWith("I. Casa:");
        assertThat(page.select("#art_2 .words").attr("lang")).isEqualTo("es");
        assertThat(page.select("h2.division")).isNotEmpty();
    }

    @Test
    void a_place_that_is_not_there_is_no_error() throws Exception {
        assertThat(served.get("/laws/altocosta?at=art_99&page=77&finding=none").statusCode())
                .isEqualTo(200);
        assertThat(served.get("/laws/other").statusCode()).isEqualTo(404);
        assertThat(served.get("/laws/altocosta/findings/none").statusCode()).isEqualTo(404);
        assertThat(served.get("/intake/none").statusCode()).isEqualTo(404);
        assertThat(served.get("/findings?page=999999&verdict=none").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_law_is_taken_home_as_a_word_file_with_comments() throws Exception {
        HttpResponse<String> file = served.get("/laws/altocosta/annotated.docx?lang=fr");

        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).endsWith("altocosta.cotejo.docx");
        assertThat(file.body()).startsWith("PK").contains("word/comments.xml");
    }

    @Test
    void the_source_tells_what_became_of_each_paragraph() throws Exception {
        Document page = Jsoup.parse(served.get("/laws/altocosta/source").body());

        assertThat(page.select(".paragraphs tr:contains(Casa:) a").text()).contains("fracción I");
        assertThat(served.get("/laws/altocosta/file").body()).contains("LEY DE CASAS DE PASO");
    }

    @Test
    void what_speaks_of_one_language_in_the_browser_is_that_language() throws Exception {
        served.forget();
        assertThat(served.get("/laws", "Accept-Language", "de, fr;q=0.8, en;q=0.5")
                        .body())
                .contains("<h1>Lois</h1>");
        served.forget();
        assertThat(served.get("/laws", "Accept-Language", "¿?").body()).contains("<h1>Leyes</h1>");
    }

    @Test
    void the_start_answers_before_the_laws_are_judged_and_pages_of_findings_say_that_they_wait(@TempDir Path other)
            throws Exception {
        try (Served hasty = Served.hasty(other)) {
            // nobody has asked in French: these are not judged when the first page is answered
            Document start = Jsoup.parse(hasty.get("/?lang=fr").body());

            assertThat(start.select("#progress[data-poll] [role=status]").text())
                    .contains("en cours d'évaluation");
            assertThat(start.select("main a[href=/laws/altocosta]").text()).isEqualTo("Altocosta");
            assertThat(hasty.get("/search?q=casa&lang=fr").body()).contains("Altocosta");
            HttpResponse<String> page = hasty.get("/laws/altocosta");
            while (page.statusCode() == 503) {
                assertThat(page.headers().firstValue("Retry-After")).isPresent();
                assertThat(page.body()).contains("data-poll");
                page = hasty.get("/laws/altocosta");
            }
            assertThat(page.body()).contains("Artículo 3");
            assertThat(Jsoup.parse(hasty.get("/").body()).select("#progress")).isEmpty();
        }
    }

    @Test
    void every_page_is_there_in_each_language() throws Exception {
        for (String page : List.of(
                "/",
                "/search",
                "/search?q=casa",
                "/search?q=zzzz",
                "/saved",
                "/laws",
                "/laws/altocosta",
                "/laws/altocosta/source",
                "/laws/altocosta/findings/asis-recuperacion-integral",
                "/findings",
                "/matrix",
                "/map",
                "/states/altocosta",
                "/requirements",
                "/requirements/asis-recuperacion-integral",
                "/compare?duties=altocosta",
                "/compare?requirement=asis-recuperacion-integral",
                "/compare?view=reuse",
                "/runs",
                "/basket",
                "/api")) {
            for (String language : List.of("en", "fr", "es")) {
                HttpResponse<String> answer = served.get(page + (page.contains("?") ? "&" : "?") + "lang=" + language);

                assertThat(answer.statusCode()).as(page + " " + language).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Language")).hasValue(language);
            }
        }
    }
}
