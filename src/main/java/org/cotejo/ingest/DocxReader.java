package org.cotejo.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cotejo.akn.SafeXml;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.model.IngestException;
import org.cotejo.model.IngestException.Reason;
import org.cotejo.model.Manifestation;

/**
 * Reads Word's .docx, in one pass over its XML: the body, then footnotes and endnotes, then headers and footers.
 *
 * <p>It does not go through POI's object model of such files, which costs six to ten times the time for the same words.
 */
final class DocxReader implements LawReader {
    @Override
    public String format() {
        return "docx";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return FileKind.of(file) == FileKind.DOCX;
    }

    @Override
    public SourceText read(SourceFile file) throws IOException {
        try (Archive archive = new Archive(file)) {
            return new Reading(file, archive).read();
        } catch (XMLStreamException e) {
            throw Xml.trouble(file, e, Reason.CORRUPT);
        }
    }

    private static final class Reading {
        private final SourceFile file;
        private final Archive archive;
        private final DocxStyles styles = new DocxStyles();
        private final DocxNumbering numbering = new DocxNumbering(styles);
        private final Paragraphs paragraphs = new Paragraphs();
        private final WordNotes notes = new WordNotes();
        private final Set<String> furniture = new HashSet<>();

        Reading(SourceFile file, Archive archive) {
            this.file = file;
            this.archive = archive;
        }

        SourceText read() throws IOException, XMLStreamException {
            DocxRelations relations = DocxRelations.of(archive);
            on(relations.ofType("styles"), styles::read);
            on(relations.ofType("numbering"), numbering::read);
            List<String> noteIds = body(relations.main());
            on(relations.ofType("footnotes"), reader -> footnotes(reader, "footnote", noteIds));
            on(relations.ofType("endnotes"), reader -> footnotes(reader, "endnote", noteIds));
            on(relations.ofType("header"), reader -> furniture(reader, Origin.HEADER));
            on(relations.ofType("footer"), reader -> furniture(reader, Origin.FOOTER));
            on(relations.ofType("comments"), this::comments);
            Manifestation source = new Manifestation(file.name(), file.sha256(), "docx");
            return new SourceText(paragraphs.list(), notes.diagnostics(), source);
        }

        private List<String> body(String path) throws IOException, XMLStreamException {
            Optional<InputStream> entry = archive.entry(path);
            if (entry.isEmpty()) {
                throw new IngestException(Reason.CORRUPT, file.name(), path);
            }
            try (InputStream in = entry.get()) {
                XMLStreamReader reader = SafeXml.open(in);
                Xml.moveToRoot(reader);
                DocxElements elements = new DocxElements(reader);
                DocxStory story = story(elements, paragraphs);
                story.countedBy(elements);
                story.read(Origin.BODY);
                Xml.readToEnd(reader);
                return List.copyOf(story.noteIds());
            }
        }

        private void footnotes(XMLStreamReader reader, String element, List<String> noteIds) throws XMLStreamException {
            Xml.moveToRoot(reader);
            while (reader.next() != XMLStreamConstants.END_ELEMENT) {
                if (!reader.isStartElement()) {
                    continue;
                }
                int number = noteIds.indexOf(element + "/" + Xml.attribute(reader, "id", "")) + 1;
                if (number == 0) {
                    Xml.skip(reader);
                } else {
                    DocxStory story = story(reader, paragraphs);
                    story.label(Integer.toString(number));
                    story.read(Origin.FOOTNOTE);
                }
            }
        }

        private void comments(XMLStreamReader reader) throws XMLStreamException {
            Xml.moveToRoot(reader);
            while (reader.next() != XMLStreamConstants.END_ELEMENT) {
                if (reader.isStartElement()) {
                    Paragraphs own = new Paragraphs();
                    story(reader, own).read(Origin.BODY);
                    own.list().forEach(paragraph -> notes.comment(paragraph.visible()));
                }
            }
        }

        /** The same header comes in up to three files a section: each wording is given once. */
        private void furniture(XMLStreamReader reader, Origin origin) throws XMLStreamException {
            Xml.moveToRoot(reader);
            Paragraphs own = new Paragraphs();
            story(reader, own).read(origin);
            for (SourceParagraph paragraph : own.list()) {
                if (furniture.add(origin + paragraph.visible())) {
                    paragraphs.add(paragraph);
                }
            }
        }

        private DocxStory story(XMLStreamReader reader, Paragraphs out) {
            return new DocxStory(reader, styles, numbering, out, notes);
        }

        private void on(List<String> paths, Part part) throws IOException, XMLStreamException {
            for (String path : new ArrayList<>(paths)) {
                Optional<InputStream> entry = archive.entry(path);
                if (entry.isPresent()) {
                    try (InputStream in = entry.get()) {
                        part.read(SafeXml.open(in));
                    }
                }
            }
        }
    }

    private interface Part {
        void read(XMLStreamReader reader) throws XMLStreamException;
    }
}
