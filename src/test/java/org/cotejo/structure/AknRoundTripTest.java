package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.cotejo.akn.AknWriter;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.Annex;
import org.cotejo.model.Expression;
import org.cotejo.model.Particulars;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.SAXException;

/** A law written as Akoma Ntoso is valid, and is the same law when it is read again. */
class AknRoundTripTest {
    @TestFactory
    Stream<DynamicTest> each_law_comes_back_the_same() throws IOException {
        return laws().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            Expression law = Shared.parse(file);
            Expression again = again(law);

            assertThat(difference(lines(again), lines(law))).isEmpty();
            assertThat(List.of(again.title(), again.jurisdiction(), again.published() + "", again.lastReform() + ""))
                    .isEqualTo(List.of(law.title(), law.jurisdiction(), law.published() + "", law.lastReform() + ""));
            assertThat(particulars(again)).isEqualTo(particulars(law));
        }));
    }

    @TestFactory
    Stream<DynamicTest> each_law_is_valid_by_the_schema() throws IOException, SAXException {
        File xsd = Shared.file("corpus/akn/akomantoso30.xsd").toFile();
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(xsd);
        return laws().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            byte[] written = written(Shared.parse(file));
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(written)));
        }));
    }

    @Test
    void repeals_nested_lists_odd_numbers_and_words_between_items_come_back() {
        Expression law = Texts.parse(
                "LEY DE PRUEBA DEL ESTADO DE AZTLÁN",
                "CAPÍTULO ÚNICO",
                "Del objeto",
                "Artículo 1o. Son autoridades:",
                "1. La primera:",
                "a) Una;",
                "b) Otra, que son dos;",
                "Párrafo de la primera.",
                "2. La segunda.",
                "Párrafo final.",
                "(REFORMADO, P.O. 6 DE JUNIO DE 2014)",
                "Artículo 2 Bis. Se deroga.",
                "Artículo 3. (DEROGADO, P.O. 7 DE JUNIO DE 2015)",
                "Artículo 10-A. <Menor> & mayor.",
                "TRANSITORIOS",
                "PRIMERO. Vigencia.",
                "SEGUNDO. Abrogación.");

        assertThat(difference(lines(again(law)), lines(law))).isEmpty();
    }

    /** But for the places in the source, which are another file's. */
    private static List<String> particulars(Expression law) {
        Particulars said = law.particulars();
        List<String> told = new ArrayList<>(
                List.of(said.kind(), said.number(), said.decree(), said.jurisdictionCode(), said.gazette()));
        said.dates().forEach(date -> told.add(date.kind() + " " + date.date() + " " + date.words()));
        told.addAll(said.fromFile());
        return told;
    }

    private static Stream<Path> laws() throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> own = Files.list(Path.of("laws", "specimens"))) {
            own.filter(Files::isRegularFile).sorted().forEach(all::add);
        }
        all.addAll(Shared.files("corpus/mx", ".docx"));
        all.addAll(Shared.files("corpus/regional", ".docx", ".md"));
        Shared.files("corpus/akn", ".xml").stream()
                .filter(file -> !Shared.parse(file).body().isEmpty())
                .forEach(all::add);
        return all.stream();
    }

    private static byte[] written(Expression law) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new AknWriter().write(law, Texts.MX.code(), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Expression again(Expression law) {
        return Shared.parse(SourceReader.builtIn().read(new SourceFile("law.xml", written(law))));
    }

    /** The first lines that differ: a whole law would be no help. */
    private static String difference(List<String> found, List<String> wanted) {
        for (int i = 0; i < Math.max(found.size(), wanted.size()); i++) {
            String here = i < found.size() ? found.get(i) : "nothing";
            String there = i < wanted.size() ? wanted.get(i) : "nothing";
            if (!here.equals(there)) {
                return "line " + i + "\nfound  " + here + "\nwanted " + there;
            }
        }
        return "";
    }

    private static List<String> lines(Expression law) {
        List<String> lines = new ArrayList<>();
        law.preamble().forEach(line -> lines.add("preamble " + line));
        law.body().forEach(unit -> add(unit, 0, lines));
        for (TransitoryDecree decree : law.transitory()) {
            lines.add(decree.name() + "|" + decree.title() + "|" + decree.date());
            decree.provisions().forEach(unit -> add(unit, 0, lines));
        }
        law.conclusion().forEach(line -> lines.add("conclusion " + line));
        for (Annex annex : law.annexes()) {
            lines.add(annex.eId() + "|" + annex.title());
            annex.preamble().forEach(line -> lines.add("annex preamble " + line));
            annex.body().forEach(unit -> add(unit, 0, lines));
            annex.conclusion().forEach(line -> lines.add("annex conclusion " + line));
        }
        return lines;
    }

    private static void add(Provision unit, int depth, List<String> lines) {
        lines.add(String.join(
                "|",
                " ".repeat(depth) + unit.level(),
                unit.eId().value(),
                unit.num(),
                unit.heading(),
                unit.text(),
                unit.amendments().toString(),
                unit.repealed() + ""));
        unit.children().forEach(child -> add(child, depth + 1, lines));
    }
}
