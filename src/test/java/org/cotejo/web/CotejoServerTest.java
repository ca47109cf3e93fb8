package org.cotejo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
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
}
