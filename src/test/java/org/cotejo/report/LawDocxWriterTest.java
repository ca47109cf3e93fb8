package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;
import org.cotejo.model.SourcePlace;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.StructureParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LawDocxWriterTest {
    private static final Tradition MX = Tradition.load("mx");
    private static final StructureParser PARSER = new StructureParser(MX);

    @TestFactory
    Stream<DynamicTest> read_again_it_is_the_same_law() throws IOException {
        return files(Path.of("laws", "specimens"))
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    Expression law = PARSER.parse(SourceReader.builtIn().read(file));
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    Map<EId, SourcePlace> places = new LawDocxWriter(MX).write(law, out);

                    Expression again = parse(out.toByteArray());

                    assertThat(provisions(again)).isEqualTo(provisions(law));
                    again.walk()
                            .forEach(unit -> assertThat(places.get(unit.eId()).from())
                                    .isEqualTo(unit.place().from()));
                }));
    }

    @Test
    void labels_headings_notes_and_repeals_are_written_as_laws_print_them() throws IOException {
        Expression law = parse(
                "LEY DE PRUEBA",
                "TÍTULO PRIMERO",
                "DISPOSICIONES GENERALES",
                "Capítulo Único",
                "Del objeto",
                "Artículo 1o. Esta Ley ordena:",
                "I. Lo primero:",
                "a) Una cosa; y",
                "II. Lo segundo.",
                "Fracción reformada DOF 19-01-2018",
                "Artículo 2 Bis. (Se deroga)",
                "TRANSITORIOS",
                "PRIMERO. Vigencia.",
                "<w:b/>&");

        List<String> lines = lines(law);

        assertThat(lines)
                .containsExactly(
                        "LawTitle LEY DE PRUEBA",
                        "LawDivision1 TÍTULO PRIMERO",
                        "LawDivision1 DISPOSICIONES GENERALES",
                        "LawDivision2 Capítulo Único",
                        "LawDivision2 Del objeto",
                        "LawText Artículo 1o. Esta Ley ordena:",
                        "LawItem1 I. Lo primero:",
                        "LawItem2 a) Una cosa; y",
                        "LawItem1 II. Lo segundo.",
                        "LawNote Fracción reformada DOF 19-01-2018",
                        "LawText Artículo 2 Bis. (Se deroga)",
                        "LawDivision2 TRANSITORIOS",
                        "LawText PRIMERO. Vigencia.",
                        "LawText <w:b/>&");
    }

    private static List<String> lines(Expression law) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LawDocxWriter(MX).write(law, out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            return document.getParagraphs().stream()
                    .map((XWPFParagraph each) -> each.getStyle() + " " + each.getText())
                    .toList();
        }
    }

    private static Expression parse(String... lines) {
        String text = String.join("\n", lines);
        return PARSER.parse(SourceReader.builtIn()
                .read(new SourceFile("law.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }

    private static Expression parse(byte[] docx) {
        return PARSER.parse(SourceReader.builtIn().read(new SourceFile("law.docx", docx)));
    }

    private static List<String> provisions(Expression law) {
        return law.walk().map(LawDocxWriterTest::line).toList();
    }

    private static String line(Provision unit) {
        return String.join("|", unit.eId().value(), unit.num(), unit.heading(), unit.text(), unit.repealed() + "");
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(?:docx|doc|xml)")).sorted().toList().stream();
        }
    }
}
