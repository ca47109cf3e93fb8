package org.cotejo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparePageTest {
    private static final String OTHER = """
            LEY DE CASAS DE PASO DEL ESTADO DE BAJACOSTA

            Artículo 1. Esta ley es de orden público e interés social.

            Artículo 2. La Secretaría abrirá dos casas en cada municipio &lt;script&gt;alert(1)&lt;/script&gt;.
            """;

    private static Served served;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Path laws = Files.createDirectories(folder.resolve("laws"));
        Files.writeString(laws.resolve("bajacosta.html"), Served.page(OTHER), StandardCharsets.UTF_8);
        served = Served.in(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @Test
    void what_can_be_compared_is_offered_in_three_languages() throws Exception {
        assertThat(served.get("/compare?lang=en").body())
                .contains("value=\"altocosta\"")
                .contains("value=\"bajacosta\"")
                .contains("A law and its duties");
        assertThat(served.get("/compare?lang=fr").body()).contains("Qui a copié qui");
        assertThat(served.get("/compare?lang=es").body()).contains("Quién copió a quién");
    }

    @Test
    void two_laws_stand_side_by_side_paired_by_what_they_say() throws Exception {
        String page = served.get("/compare?a=altocosta&b=bajacosta").body();

        assertThat(page)
                .contains("artículo 3")
                .contains("[-una casa-]</del>")
                .contains("[+dos casas+]</ins>")
                .contains("href=\"/compare/file?a=altocosta&amp;b=bajacosta&amp;format=docx\"")
                .contains("href=\"/compare?a=bajacosta&amp;b=altocosta\"");
    }

    @Test
    void the_words_of_a_law_stay_words() throws Exception {
        assertThat(served.get("/compare?a=altocosta&b=bajacosta").body())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)");
    }

    @Test
    void the_table_can_be_taken_along() throws Exception {
        HttpResponse<String> word = served.get("/compare/file?a=altocosta&b=bajacosta&format=docx");

        assertThat(word.statusCode()).isEqualTo(200);
        assertThat(word.body()).startsWith("PK");
        assertThat(word.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("cotejo-compare.docx"));
        assertThat(served.get("/compare/file?a=altocosta&b=bajacosta&format=json")
                        .body())
                .contains("\"onlyLeft\"");
        assertThat(served.get("/compare/file?a=altocosta&b=bajacosta&format=exe")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_requirement_duties_and_reuse_have_their_tables() throws Exception {
        assertThat(served.get("/compare?requirement=asis-estancia-voluntaria").body())
                .contains("data-column=\"Dictamen\"")
                .contains("Altocosta")
                .contains("Bajacosta");
        assertThat(served.get("/compare?duties=altocosta").body()).contains("data-column=\"Lo que se exige\"");
        assertThat(served.get("/compare?view=reuse").body()).contains("<table class=\"beside\">");
    }

    @Test
    void what_is_not_there_is_told_so() throws Exception {
        assertThat(served.get("/compare?a=altocosta&b=nowhere").statusCode()).isEqualTo(404);
        assertThat(served.get("/compare?a=altocosta~1&b=bajacosta").statusCode())
                .isEqualTo(404);
        assertThat(served.get("/compare?requirement=nothing").statusCode()).isBetween(400, 499);
    }
}
