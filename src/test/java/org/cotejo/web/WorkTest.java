package org.cotejo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.office.OfficeAssert.assertValidOffice;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is changed through the pages; one server for each story. */
class WorkTest {
    private static final String EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)>'\"";

    @TempDir
    private Path folder;

    @Test
    void a_decision_is_kept_with_its_history_and_outlives_a_renumbered_text() throws Exception {
        try (Served served = Served.in(folder)) {
            String finding = Jsoup.parse(served.get("/findings?verdict=all").body())
                    .selectFirst("table.findings a[href*=/findings/]")
                    .attr("href");
            String engine = engine(served, finding);

            assertThat(decide(served, finding, engine, "", "").statusCode()).isEqualTo(422);
            assertThat(decide(served, finding, "another", "Ana", "porque sí").body())
                    .contains("El hallazgo cambió");
            assertThat(decide(served, finding, engine, "Ana", "primera razón").statusCode())
                    .isEqualTo(303);
            assertThat(decide(served, finding, engine, "Berta", EVIL).statusCode())
                    .isEqualTo(303);

            Document page = Jsoup.parse(served.get(finding).body());
            assertThat(page.select(".review").text()).contains("Berta", "Ana", "primera razón", EVIL);
            isHarmless(page);
            assertThat(served.get("/findings?verdict=all&review=decided").body())
                    .contains(finding);

            String renumbered = Served.LAW.replace("Artículo 3.", "Artículo 4.").replace("Artículo 2.", "Artículo 3.");
            served.arrived(served.upload(
                    Map.of("altocosta.html", Served.page(renumbered).getBytes(StandardCharsets.UTF_8))));

            assertThat(served.get("/laws/altocosta").body())
                    .contains("Artículo 4")
                    .contains("/laws/altocosta");
            assertThat(served.get(finding).body()).contains("Berta");
            assertThat(served.get("/laws/altocosta/source").body()).contains("Textos anteriores");

            served.arrived(served.upload(Map.of(
                    "altocosta.html",
                    Served.page(Served.LAW.replace("Casa:", "Hogar:")).getBytes(StandardCharsets.UTF_8))));
            Elements runs = Jsoup.parse(served.get("/runs").body()).select("select[name=after] option");
            assertThat(runs).hasSize(2);
            assertThat(served.get("/runs?before=" + runs.get(1).attr("value") + "&after="
                                    + runs.get(0).attr("value"))
                            .body())
                    .contains("Cambiaron");
            assertThat(served.get("/runs?before=../../x&after=y").statusCode()).isEqualTo(422);
        }
    }

    @Test
    void a_search_that_is_kept_is_run_when_files_come_in_and_tells_what_is_new() throws Exception {
        try (Served served = Served.in(folder)) {
            assertThat(keep(served, "/saved?q=casa", "keep", "Casas", "para el dictamen")
                            .statusCode())
                    .isEqualTo(303);
            assertThat(keep(served, "/saved?q=casa", "keep", EVIL, EVIL).statusCode())
                    .isEqualTo(303);
            assertThat(keep(served, "/saved", "watch", "asis-recuperacion-integral", "")
                            .statusCode())
                    .isEqualTo(303);
            Document before = Jsoup.parse(served.get("/saved").body());
            assertThat(before.select("article.kept h3").eachText())
                    .containsExactly(
                            "Casas",
                            EVIL,
                            "Alojamiento, salud, educación, capacitación y empleo hasta la recuperación");
            assertThat(before.select("article.kept").first().text()).contains("para el dictamen", "Nada nuevo");
            isHarmless(before);

            String more = Served.LAW.replace("TRANSITORIOS", "Artículo 4. Toda casa tendrá agua.\n\nTRANSITORIOS");
            HttpResponse<String> arrived = served.arrived(
                    served.upload(Map.of("altocosta.html", Served.page(more).getBytes(StandardCharsets.UTF_8))));

            assertThat(Jsoup.parse(arrived.body())
                            .select("a[href=/saved#Casas] + span")
                            .text())
                    .isEqualTo("Nuevo: 1");
            Document after = Jsoup.parse(served.get("/saved").body());
            assertThat(after.select("article.kept").first().select("details a").eachText())
                    .containsExactly("Altocosta, artículo 4");
            isHarmless(after);

            keep(served, "/saved", "seen", "Casas", "");
            keep(served, "/saved", "note", "Casas", "otra nota");
            assertThat(Jsoup.parse(served.get("/saved").body())
                            .select("article.kept:contains(otra nota)")
                            .text())
                    .contains("Casas", "Nada nuevo");

            keep(served, "/saved", "forget", EVIL, "");
            assertThat(Jsoup.parse(served.get("/saved").body()).select("article.kept"))
                    .hasSize(2);
            assertThat(keep(served, "/saved", "forget", "otra", "").statusCode())
                    .isEqualTo(422);
            assertThat(keep(served, "/saved?q=%22abierta", "keep", "Mal", "").body())
                    .contains("role=\"alert\"");
        }
    }

    private static HttpResponse<String> keep(Served served, String path, String what, String name, String note)
            throws Exception {
        return served.post(path, "do", what, "name", name, "note", note);
    }

    private static String engine(Served served, String finding) throws Exception {
        return Jsoup.parse(served.get(finding).body())
                .selectFirst("input[name=engine]")
                .attr("value");
    }

    private static HttpResponse<String> decide(Served served, String finding, String engine, String by, String reason)
            throws Exception {
        return served.post(finding, "engine", engine, "decision", "confirm", "by", by, "reason", reason);
    }

    @Test
    void files_come_in_with_their_troubles_told_and_rules_do_not() throws Exception {
        try (Served served = Served.empty(folder, null)) {
            HttpResponse<String> page = served.arrived(served.upload(Map.of(
                    "../../../etc/bahia.html", Served.page(Served.LAW).getBytes(StandardCharsets.UTF_8),
                    "rules.drl", "rule x when then end".getBytes(StandardCharsets.UTF_8),
                    "topic.yaml", "topic: x".getBytes(StandardCharsets.UTF_8),
                    "broken.docx", new byte[] {1, 2, 3})));

            assertThat(page.body()).contains("rules.drl", "topic.yaml", "broken.docx", "/laws/bahia");
            assertThat(Jsoup.parse(page.body()).select(".intake .CONFLICT")).hasSize(3);
            assertThat(Jsoup.parse(served.get("/laws").body()).select("table.laws tbody tr"))
                    .hasSize(1);
        }
    }

    @Test
    void what_a_file_says_is_text_and_nothing_else() throws Exception {
        String law = Served.LAW
                .replace("ALTOCOSTA", escaped("ALTOCOSTA " + EVIL))
                .replace("interés social", escaped("interés social " + EVIL));
        try (Served served = Served.empty(folder, null)) {
            served.arrived(served.upload(
                    Map.of(EVIL.replace("/", "") + ".html", Served.page(law).getBytes(StandardCharsets.UTF_8))));

            String address = Jsoup.parse(served.get("/laws").body())
                    .selectFirst("table.laws a")
                    .attr("href");
            for (String path : List.of(
                    "/", "/laws", address, address + "/source", "/findings?verdict=all&words=" + "%3Cscript%3E")) {
                isHarmless(Jsoup.parse(served.get(path).body()));
            }
            assertThat(Jsoup.parse(served.get(address).body()).text()).contains("<script>alert(1)</script>");
            assertThat(served.get(address + "/file").headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(
                            value -> assertThat(value).startsWith("attachment").doesNotContain("<"));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static void isHarmless(Document page) {
        assertThat(page.select("script")).allSatisfy(script -> {
            assertThat(script.attr("src")).startsWith("/assets/");
            assertThat(script.data()).isEmpty();
        });
        assertThat(page.select("img, iframe, object, [onerror], [onclick], [style]"))
                .isEmpty();
        assertThat(page.select("[href], [src], [action]"))
                .allSatisfy(element -> assertThat(element.attr("href") + element.attr("src") + element.attr("action"))
                        .matches("[/#?].*|"));
    }

    @Test
    void passages_put_aside_leave_as_a_word_file() throws Exception {
        try (Served served = Served.in(folder)) {
            assertThat(served.post("/basket", "law", "altocosta", "eId", "art_2", "back", "/laws/altocosta")
                            .headers()
                            .firstValue("Location"))
                    .hasValue("/laws/altocosta");
            assertThat(served.post("/basket", "law", "altocosta", "eId", "art_2", "back", "//evil.example")
                            .headers()
                            .firstValue("Location"))
                    .hasValue("/basket");

            assertThat(Jsoup.parse(served.get("/basket").body()).select(".passage"))
                    .hasSize(1);
            assertValidOffice("basket", served.bytes("/basket.docx"));
            assertThat(document(served.bytes("/basket.docx")))
                    .contains("artículo 2", "se recibe a quien lo necesita", "altocosta.html");

            served.post("/basket", "do", "take", "law", "altocosta", "eId", "art_2");
            assertThat(served.get("/basket").body()).contains("vacía");
        }
    }

    private static String document(byte[] docx) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            while (!"word/document.xml".equals(zip.getNextEntry().getName())) {
                // the next one
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
