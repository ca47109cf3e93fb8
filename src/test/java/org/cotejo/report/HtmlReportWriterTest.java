package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class HtmlReportWriterTest extends ReportWriterContract {
    @Override
    ReportWriter writer() {
        return new HtmlReportWriter();
    }

    @Override
    String visible(byte[] written) throws IOException {
        Document page = parse(written);
        for (Element hidden : elements(page, "style", "script", "head")) {
            hidden.setTextContent("");
        }
        return page.getDocumentElement().getTextContent();
    }

    private Document page() throws IOException {
        return parse(write(Reports.sample(), SPANISH));
    }

    private static Document parse(byte[] page) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(page));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private static List<Element> elements(Document page, String... names) {
        List<Element> found = new ArrayList<>();
        for (String name : names) {
            NodeList nodes = page.getElementsByTagName(name);
            for (int i = 0; i < nodes.getLength(); i++) {
                found.add((Element) nodes.item(i));
            }
        }
        return found;
    }

    private static List<Element> cells(Document page) {
        return elements(page, "td").stream()
                .filter(cell ->
                        ((Element) cell.getParentNode()).getAttribute("class").equals("row"))
                .toList();
    }

    @Test
    void words_that_no_signal_found_are_marked() throws IOException {
        assertThat(visible(write(Reports.byReading(), SPANISH))).contains("≈ Se prestarán libros.");
        assertThat(visible(write(Reports.sample(), SPANISH))).doesNotContain("\n≈ ");
    }

    @Test
    void every_cell_of_the_matrix_leads_to_its_finding() throws IOException {
        Document page = page();
        List<String> ids = elements(page, "article", "details").stream()
                .map(e -> e.getAttribute("id"))
                .toList();

        assertThat(cells(page)).hasSize(21).allSatisfy(cell -> assertThat(ids)
                .contains(link(cell).getAttribute("href").substring(1)));
    }

    @Test
    void every_cell_has_symbol_and_word_beside_its_colour() throws IOException {
        assertThat(cells(page()))
                .extracting(Element::getTextContent)
                .contains("●Cumple", "⚠Excede la competencia", "–Sin evaluar");
    }

    private static Element link(Element cell) {
        return (Element) cell.getElementsByTagName("a").item(0);
    }

    @Test
    void identifiers_are_unique_and_links_stay_inside_the_page() throws IOException {
        Document page = page();
        List<Element> all = elements(page, "*");
        List<String> ids = all.stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements(page, "a")).extracting(a -> a.getAttribute("href")).allSatisfy(href -> {
            assertThat(href).startsWith("#");
            assertThat(ids).contains(href.substring(1));
        });
    }

    @Test
    void nothing_is_fetched_from_anywhere() throws IOException {
        Document page = page();

        assertThat(elements(page, "link", "img", "iframe", "object", "base")).isEmpty();
        assertThat(elements(page, "*")).noneMatch(e -> e.hasAttribute("src") || e.hasAttribute("action"));
        assertThat(elements(page, "style").get(0).getTextContent()).doesNotContain("url(", "@import");
    }

    @Test
    void words_of_a_law_never_become_markup() throws IOException {
        Document page = page();

        assertThat(elements(page, "script")).hasSize(1);
        assertThat(new String(write(Reports.sample(), SPANISH), StandardCharsets.UTF_8))
                .doesNotContain("<script>alert", "<tres>", "<mínimo>", "<b>.docx");
    }

    @Test
    void the_policy_lets_no_script_run_but_ours() throws Exception {
        Document page = page();
        byte[] script = elements(page, "script").get(0).getTextContent().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(script));

        assertThat(elements(page, "meta"))
                .filteredOn(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .extracting(meta -> meta.getAttribute("content"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "script-src 'sha256-" + hash + "'");
    }

    @Test
    void gaps_come_by_severity_before_what_is_met() throws IOException {
        String text = sample();
        String law = text.substring(text.indexOf("Ley de Bibliotecas de Arboleda"));

        assertThat(law.indexOf("Brechas críticas")).isPositive().isLessThan(law.indexOf("Brechas mayores"));
        assertThat(law.indexOf("Brechas mayores")).isLessThan(law.indexOf("Brechas menores"));
        assertThat(law.indexOf("Brechas menores")).isLessThan(law.indexOf("Lo que cumple"));
    }

    @Test
    void that_a_file_is_no_law_is_said_before_its_score() throws IOException {
        String page = new String(write(Reports.bill(), SPANISH), StandardCharsets.UTF_8);
        String law = page.substring(page.indexOf("<section class=\"law\""));

        assertThat(law.indexOf("sino una iniciativa («INICIATIVA DE LEY»)"))
                .isPositive()
                .isLessThan(law.indexOf("class=\"score\""));
    }

    @Test
    void headings_never_skip_a_level() throws IOException {
        int level = 0;
        for (Element element : elements(page(), "*")) {
            if (element.getTagName().matches("h[1-6]")) {
                int next = element.getTagName().charAt(1) - '0';
                assertThat(next).as(element.getTextContent()).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
        assertThat(level).isPositive();
    }

    @Test
    void header_cells_say_what_they_head() throws IOException {
        assertThat(elements(page(), "th"))
                .allSatisfy(th -> assertThat(th.getAttribute("scope")).isNotEmpty());
    }

    @Test
    void the_page_says_its_language_and_that_it_is_no_certificate() throws IOException {
        Document english = parse(write(Reports.sample(), Locale.ENGLISH));

        assertThat(english.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(english.getDocumentElement().getTextContent())
                .contains("A drafting aid, not a certificate", "Free access");
        assertThat(parse(write(Reports.sample(), Locale.GERMAN))
                        .getDocumentElement()
                        .getAttribute("lang"))
                .isEqualTo("es");
    }

    @Test
    void laws_of_equal_names_keep_links_of_their_own() {
        Names names = new Names(List.of(), List.of(), List.of());

        assertThat(names.shown("unknown")).isEqualTo("unknown");
        assertThat(Names.of(Reports.twins()).anchors()).containsExactly("law-ley-a", "law-ley-a-2");
        assertThat(Names.of(Reports.twins()).shown()).containsExactly("Arboleda (ley á)", "Arboleda (ley_a)");
    }
}
