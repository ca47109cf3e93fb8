package org.cotejo.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceReader;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.StructureParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From a Word file to its law, beside what reads paragraphs and no more. One operation is all files of a kind. */
@State(Scope.Benchmark)
public class Reading {
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final StructureParser parser = new StructureParser(Tradition.load("mx"));
    private List<SourceFile> docx = List.of();
    private List<SourceFile> doc = List.of();

    @Setup
    public void load() throws IOException {
        docx = sources(".docx");
        doc = new ArrayList<>(sources(".doc"));
        doc.removeIf(file -> file.content()[0] == 'P'); // a .docx under another name
    }

    private static List<SourceFile> sources(String ending) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (Path file : Specimens.files(ending)) {
            sources.add(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
        }
        return sources;
    }

    @Benchmark
    public int docxOurs() {
        return structured(docx);
    }

    @Benchmark
    public int docOurs() {
        return structured(doc);
    }

    private int structured(List<SourceFile> files) {
        int provisions = 0;
        for (SourceFile file : files) {
            provisions += parser.parse(SourceReader.builtIn().read(file)).body().size();
        }
        return provisions;
    }

    @Benchmark
    public int docxXwpf() throws IOException {
        int characters = 0;
        for (SourceFile file : docx) {
            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
                for (XWPFParagraph paragraph : word.getParagraphs()) {
                    characters += paragraph.getText().length();
                }
            }
        }
        return characters;
    }

    @Benchmark
    public int docxStax() throws IOException, XMLStreamException {
        int characters = 0;
        for (SourceFile file : docx) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
                ZipEntry entry = zip.getNextEntry();
                while (entry != null && !entry.getName().equals("word/document.xml")) {
                    entry = zip.getNextEntry();
                }
                XMLStreamReader xml = factory.createXMLStreamReader(zip);
                while (xml.hasNext()) {
                    characters += xml.next() == XMLStreamReader.CHARACTERS ? xml.getTextLength() : 0;
                }
            }
        }
        return characters;
    }

    @Benchmark
    public int docHwpf() throws IOException {
        int characters = 0;
        for (SourceFile file : doc) {
            try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(file.content()))) {
                Range range = word.getRange();
                for (int i = 0; i < range.numParagraphs(); i++) {
                    characters += range.getParagraph(i).text().length();
                }
            }
        }
        return characters;
    }

    static List<Line> lines() throws IOException {
        return List.of(
                Jmh.pair(".docx, read and structured", Reading.class, "docxOurs", "XWPF, paragraphs", "docxXwpf", 0.6),
                Jmh.pair(
                        ".docx, read and structured",
                        Reading.class,
                        "docxOurs",
                        "`document.xml` by StAX (floor)",
                        "docxStax",
                        0),
                Jmh.pair(".doc, read and structured", Reading.class, "docOurs", "HWPF, paragraphs", "docHwpf", 2));
    }
}
