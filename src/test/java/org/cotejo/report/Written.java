package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cotejo.office.OfficeFile;
import org.cotejo.office.Xml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.w3c.dom.Element;

/**
 * A file that was written, by what its bytes are.
 *
 * @param active what in it is more than text, each with its kind: elements, links, fields, formulas, scripts
 * @param texts what it says
 */
record Written(Kind kind, Set<String> active, List<String> texts) {
    private static final Set<String> TEXT_ELEMENTS = Set.of("t", "br", "tab", "r", "p", "cr", "noBreakHyphen");
    private static final int CELL_LIMIT = 32_767;

    /** What it can be; a new format that is none of these wants a case of its own. */
    enum Kind {
        DOCX,
        XLSX,
        CSV,
        HTML,
        JSON,
        PDF,
        TEXT
    }

    static Written of(byte[] bytes) throws IOException {
        return as(kind(bytes), bytes);
    }

    private static Kind kind(byte[] bytes) throws IOException {
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8).strip();
        if (start.startsWith("PK")) {
            List<String> names = OfficeFile.read(bytes).names();
            boolean isBook = names.contains("/xl/workbook.xml");
            return names.contains("/word/document.xml") ? Kind.DOCX : isBook ? Kind.XLSX : Kind.CSV;
        }
        if (start.startsWith("%PDF")) {
            return Kind.PDF;
        }
        return start.startsWith("<") ? Kind.HTML : start.startsWith("{") ? Kind.JSON : Kind.TEXT;
    }

    static Written as(Kind kind, byte[] bytes) throws IOException {
        return switch (kind) {
            case DOCX -> docx(bytes);
            case XLSX -> xlsx(bytes);
            case CSV -> csv(bytes);
            case HTML -> html(new String(bytes, StandardCharsets.UTF_8));
            case JSON -> json(bytes);
            case PDF -> pdf(bytes);
            case TEXT -> text(new String(bytes, StandardCharsets.UTF_8));
        };
    }

    private static Written docx(byte[] bytes) throws IOException {
        OfficeFile file = OfficeFile.read(bytes);
        assertThat(file.faults()).isEmpty();
        List<String> texts = new ArrayList<>();
        Xml.all(file.documents().get("/word/document.xml"), "*", "p").forEach(p -> texts.add(content(p)));
        return new Written(Kind.DOCX, parts(file, TEXT_ELEMENTS), texts);
    }

    /** What a paragraph says, with the marks that stand for signs. */
    private static String content(Element paragraph) {
        StringBuilder text = new StringBuilder();
        for (Element each : Xml.descendants(paragraph)) {
            switch (each.getLocalName()) {
                case "t" -> text.append(each.getTextContent());
                case "br", "cr" -> text.append('\n');
                case "tab" -> text.append('\t');
                default -> {}
            }
        }
        return text.toString();
    }

    /** Names of elements, of parts and of targets of relationships, but for those a text may be made of. */
    private static Set<String> parts(OfficeFile file, Set<String> ordinary) {
        Set<String> active = new TreeSet<>();
        file.names().forEach(name -> active.add("part " + name));
        file.documents().forEach((name, document) -> Xml.all(document, "*", "*").forEach(element -> {
            if (!ordinary.contains(element.getLocalName())) {
                active.add(name + " " + element.getNodeName());
            }
            if (element.getLocalName().equals("Relationship")) {
                active.add(name + " " + element.getAttribute("TargetMode") + " " + element.getAttribute("Target"));
            }
            if (Set.of("instrText", "f", "fldSimple", "definedName").contains(element.getLocalName())) {
                active.add(name + " " + element.getNodeName() + " " + element.getTextContent());
            }
        }));
        return active;
    }

    private static Written xlsx(byte[] bytes) throws IOException {
        OfficeFile file = OfficeFile.read(bytes);
        assertThat(file.faults()).isEmpty();
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING) {
                    String text = cell.getStringCellValue();
                    boolean isRisky = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
                    assertThat(!isRisky || cell.getCellStyle().getQuotePrefixed())
                            .as(text)
                            .isTrue();
                    texts.add(text);
                }
            })));
        }
        return new Written(Kind.XLSX, parts(file, Set.of("t", "is", "v", "c")), texts);
    }

    private static Written csv(byte[] bytes) throws IOException {
        Set<String> active = new TreeSet<>();
        List<String> texts = new ArrayList<>();
        CsvReportWriterTest.tables(bytes).forEach((name, rows) -> {
            active.add(name + " " + rows.size());
            rows.forEach(row -> row.forEach(cell -> {
                assertThat(cell).doesNotMatch("(?s)[=+@\\-\\t\\r\\n＝＋－＠].*");
                texts.add(cell.startsWith("'") ? cell.substring(1) : cell);
            }));
        });
        return new Written(Kind.CSV, active, texts);
    }

    private static Written html(String html) {
        Document page = Jsoup.parse(html);
        TreeMap<String, Integer> counts = new TreeMap<>();
        List<String> texts = new ArrayList<>();
        page.getAllElements().forEach(element -> {
            List<String> names = new ArrayList<>();
            element.attributes().forEach(attribute -> names.add(attribute.getKey()));
            if (!Set.of("br", "wbr").contains(element.tagName())) {
                counts.merge(element.tagName() + names, 1, Integer::sum);
            }
            assertThat(element.attr("href")).doesNotStartWithIgnoringCase("javascript:");
        });
        texts.add(page.wholeText());
        Set<String> active = new TreeSet<>();
        counts.forEach((name, count) -> active.add(name + " " + count));
        return new Written(Kind.HTML, active, texts);
    }

    private static Written json(byte[] bytes) throws IOException {
        List<String> texts = new ArrayList<>();
        JsonNode document = new ObjectMapper().readTree(bytes);
        SarifReportWriterTest.strings(document, texts);
        if (document.has("runs")) {
            // in messages of SARIF alone, braces and brackets with an address are more than signs
            document.findValues("text").forEach(message -> assertThat(message.asText())
                    .doesNotContainPattern("(?<!\\\\)\\[[^\\]]*+]\\(")
                    .doesNotContainPattern("(?<!\\{)\\{(?!\\{)"));
        }
        return new Written(Kind.JSON, Set.of(), texts);
    }

    private static Written pdf(byte[] bytes) throws IOException {
        Set<String> active = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .doesNotContain("/JavaScript", "/Launch", "/EmbeddedFile", "/URI");
            return new Written(Kind.PDF, active, List.of(new PDFTextStripper().getText(document)));
        }
    }

    private static Written text(String text) {
        assertThat(text.chars().filter(c -> c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0))
                .as("a terminal obeys controls")
                .isEmpty();
        return new Written(Kind.TEXT, Set.of(), List.of(text));
    }

    /** The words are there, whole; or, where a cell cannot hold them, their end says so. */
    void assertShows(String text) {
        String wanted = bare(text);
        if (kind == Kind.XLSX && text.length() > CELL_LIMIT) {
            assertThat(texts).anyMatch(each -> each.contains("[… faltan "));
            wanted = wanted.substring(0, CELL_LIMIT / 2);
        }
        // a sign that no font of ours has is told by another in its place
        String whole = kind == Kind.PDF ? wanted.replace('＝', '#') : wanted;
        assertThat(texts.stream().map(Written::bare).anyMatch(each -> each.contains(whole)))
                .as(kind + " says " + whole.substring(0, Math.min(60, whole.length())))
                .isTrue();
    }

    /** Without what no format promises to keep: white space, controls, signs that are no characters, and what stands for them. */
    private static String bare(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\s?\ufffd\ufffe]", "");
    }
}
