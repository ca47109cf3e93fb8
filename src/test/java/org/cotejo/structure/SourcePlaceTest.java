package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The place of a provision leads another program to its words in the file. */
class SourcePlaceTest {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Test
    void empty_paragraphs_and_those_of_tables_count() throws IOException {
        byte[] file = docx();
        Expression law = Shared.parse(SourceReader.builtIn().read(new SourceFile("law.docx", file)));
        List<String> paragraphs = paragraphs(new ByteArrayInputStream(file));

        Provision second = Texts.find(law, "art_2__par_1");

        assertThat(second.place().from()).isEqualTo(5).isEqualTo(second.place().to());
        assertThat(paragraphs.get(second.place().from())).endsWith(second.text());
        assertThat(second.place().first()).isEqualTo(3);
    }

    @TestFactory
    Stream<DynamicTest> each_provision_of_a_docx_stands_where_its_place_says() throws IOException {
        return laws(".docx").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    try (InputStream in = Files.newInputStream(file)) {
                        check(file, paragraphs(in));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> each_provision_of_a_doc_stands_where_its_place_says() throws IOException {
        return laws(".doc").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    try (HWPFDocument document = new HWPFDocument(Files.newInputStream(file))) {
                        List<String> paragraphs = new ArrayList<>();
                        for (int i = 0; i < document.getRange().numParagraphs(); i++) {
                            paragraphs.add(document.getRange().getParagraph(i).text());
                        }
                        check(file, paragraphs);
                    }
                }));
    }

    private static void check(Path file, List<String> paragraphs) {
        List<Provision> spoken =
                Shared.parse(file).walk().filter(unit -> !unit.text().isBlank()).toList();
        assertThat(spoken).isNotEmpty().allSatisfy(unit -> {
            String words = String.join(
                    "", paragraphs.subList(unit.place().from(), unit.place().to() + 1));
            String text = letters(unit.text()); // a page's head may stand in its middle
            assertThat(letters(words))
                    .contains(text.substring(0, Math.min(20, text.length())))
                    .contains(text.substring(Math.max(0, text.length() - 20)));
        });
    }

    private static List<Path> laws(String ending) throws IOException {
        try (Stream<Path> own = Files.list(Path.of("laws", "specimens"))) {
            return Stream.concat(
                            own.filter(file -> file.toString().endsWith(ending)).sorted(),
                            Shared.files("corpus/mx", ending).stream())
                    .toList();
        }
    }

    private static List<String> paragraphs(InputStream docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(docx)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            NodeList found = factory.newDocumentBuilder()
                    .parse(document.getPackagePart().getInputStream())
                    .getElementsByTagNameNS(W, "p");
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                texts.add(found.item(i).getTextContent());
            }
            return texts;
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("LEY DE MUESTRA");
            document.createParagraph();
            document.createParagraph().createRun().setText("Artículo 1. Hay una tabla:");
            XWPFTableCell cell = document.createTable(1, 1).getRow(0).getCell(0);
            cell.getParagraphs().get(0).createRun().setText("Una celda.");
            document.createParagraph();
            document.createParagraph().createRun().setText("Artículo 2. Palabras del segundo.");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
