package org.cotejo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cotejo.Cotejo;
import org.cotejo.finding.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No other machine is asked for anything, also where a file names one. Every way of the JDK's to a connection (sockets,
 * addresses of the web, its HTTP client) first asks which proxy to take: that question is refused and noted.
 */
class NoNetworkTest {
    /** A name that no machine can have. */
    private static final String ELSEWHERE = "http://elsewhere.invalid/";

    @TempDir
    private Path folder;

    private final ProxySelector before = ProxySelector.getDefault();
    private final Gate gate = new Gate();

    @BeforeEach
    void close_the_gate() {
        ProxySelector.setDefault(gate);
    }

    @AfterEach
    void open_it_again() {
        ProxySelector.setDefault(before);
    }

    @Test
    void files_that_name_other_machines_are_read_judged_and_reported_without_them() throws IOException {
        List<Path> laws = List.of(html(), akn(), entity(), docx());
        try (Cotejo cotejo = Cotejo.open(folder.resolve("workspace"))) {
            Report report = cotejo.check(laws);
            cotejo.report(report, folder.resolve("out"), List.of("html", "docx", "json", "ficha-pdf"));

            assertThat(report.laws()).hasSizeGreaterThanOrEqualTo(3);
        }

        assertThat(gate.tried).isEmpty();
    }

    @Test
    void pages_ask_this_machine_alone() throws Exception {
        try (Cotejo cotejo = Cotejo.open(folder.resolve("workspace"))) {
            cotejo.ingest(List.of(html()));
            try (CotejoServer server = CotejoServer.start(
                    cotejo, new ServerSettings("127.0.0.1", 0, null, List.of()), Clock.systemUTC(), true)) {
                for (String path : List.of("", "search?q=casa", "api", "api/v1/openapi.json", "api/v1/laws")) {
                    assertThat(get(server.url() + path)).as(path).isEqualTo(200);
                }
            }
        }

        assertThat(gate.tried).isEmpty();
    }

    @Test
    void the_gate_notes_who_tries() {
        assertThatThrownBy(() -> URI.create(ELSEWHERE).toURL().openStream()).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> new Socket("elsewhere.invalid", 80).close()).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> get(ELSEWHERE)).isInstanceOf(Exception.class);

        assertThat(gate.tried).hasSize(3).allMatch(tried -> tried.contains("elsewhere.invalid"));
    }

    private static int get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private Path html() throws IOException {
        return Files.writeString(folder.resolve("page.html"), """
                <!DOCTYPE html SYSTEM "http://elsewhere.invalid/a.dtd"><html><head>
                <link rel="stylesheet" href="http://elsewhere.invalid/a.css"><script src="http://elsewhere.invalid/a.js"></script>
                <base href="http://elsewhere.invalid/"></head><body><p>LEY DE PRUEBA</p>
                <p>Artículo 1. Una casa <img src="http://elsewhere.invalid/a.png"> en cada municipio.</p>
                <iframe src="http://elsewhere.invalid/"></iframe></body></html>""");
    }

    private Path akn() throws IOException {
        return Files.writeString(folder.resolve("law.xml"), """
                <?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet href="http://elsewhere.invalid/a.xsl"?>
                <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                 xsi:schemaLocation="http://docs.oasis-open.org/legaldocml/ns/akn/3.0 http://elsewhere.invalid/a.xsd">
                <act name="ley"><body><article eId="art_1"><num>Artículo 1.</num><content><p>Una casa.</p></content></article>
                </body></act></akomaNtoso>""");
    }

    private Path entity() throws IOException {
        return Files.writeString(folder.resolve("entity.xml"), """
                <?xml version="1.0"?><!DOCTYPE akomaNtoso SYSTEM "http://elsewhere.invalid/a.dtd" [
                <!ENTITY % more SYSTEM "http://elsewhere.invalid/b.dtd"> %more; <!ENTITY far SYSTEM "http://elsewhere.invalid/c">]>
                <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="ley"><body>
                <article eId="art_1"><num>Artículo 1.</num><content><p>&far;</p></content></article></body></act></akomaNtoso>""");
    }

    /** With a template, a picture and a target of a link that are elsewhere. */
    private Path docx() throws IOException {
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packaged = "http://schemas.openxmlformats.org/package/2006/";
        Map<String, String> parts = new TreeMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + packaged + "content-types\"><Default Extension=\"rels\" ContentType="
                        + "\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + packaged + "relationships\"><Relationship Id=\"rId1\" Type=\"" + office
                        + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"" + packaged + "relationships\">" + external(office, "rId1", "attachedTemplate")
                        + external(office, "rId2", "image") + external(office, "rId3", "styles")
                        + external(office, "rId4", "numbering") + "</Relationships>");
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
                        + office
                        + "\"><w:body><w:p><w:r><w:t>LEY DE PRUEBA</w:t></w:r></w:p><w:p><w:r><w:t>Artículo 1. Una casa.</w:t>"
                        + "</w:r></w:p></w:body></w:document>");
        Path file = folder.resolve("law.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String external(String office, String id, String type) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + type + "\" Target=\"" + ELSEWHERE + id
                + "\" TargetMode=\"External\"/>";
    }

    private static final class Gate extends ProxySelector {
        private final List<String> tried = new CopyOnWriteArrayList<>();

        @Override
        public List<Proxy> select(URI uri) {
            if (isHere(uri.getHost())) {
                return List.of(Proxy.NO_PROXY);
            }
            tried.add(uri.toString());
            throw new IllegalStateException("no way out to " + uri);
        }

        /** Asked for no name service: only what is written as this machine's own address counts. */
        private static boolean isHere(String host) {
            return host.equals("localhost")
                    || host.equals(InetAddress.getLoopbackAddress().getHostAddress());
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            tried.add(uri.toString());
        }
    }
}
