package org.cotejo.ingest;

import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.model.IngestException.Reason;
import org.cotejo.model.Manifestation;

/**
 * Reads what Word saves as one file of XML: the form of 2003, and a docx whose parts stand one behind the other. Styles and
 * the numbers of lists are not read.
 */
final class WordXmlReader implements LawReader {
    private static final String OF_2003 = "wordDocument";
    private static final String PACKAGE = "package";

    /** Parts with text, by what their names hold. */
    private static final Map<String, Origin> PARTS = Map.of(
            "/word/document", Origin.BODY,
            "/word/footnotes", Origin.FOOTNOTE,
            "/word/endnotes", Origin.FOOTNOTE,
            "/word/header", Origin.HEADER,
            "/word/footer", Origin.FOOTER);

    @Override
    public String format() {
        return "wordxml";
    }

    @Override
    public boolean accepts(SourceFile file) {
        if (FileKind.of(file) != FileKind.XML) {
            return false;
        }
        try {
            XMLStreamReader reader = Xml.openAtRoot(file);
            String namespace = String.valueOf(reader.getNamespaceURI());
            String root = reader.getLocalName();
            return root.equals(OF_2003) || root.equals(PACKAGE) && namespace.contains("xmlPackage");
        } catch (XMLStreamException e) {
            return false;
        }
    }

    @Override
    public SourceText read(SourceFile file) {
        Paragraphs paragraphs = new Paragraphs();
        WordNotes notes = new WordNotes();
        try {
            XMLStreamReader reader = Xml.openAtRoot(file);
            if (reader.getLocalName().equals(PACKAGE)) {
                parts(reader, paragraphs, notes);
            } else {
                story(reader, paragraphs, notes).read(Origin.BODY);
            }
            Xml.readToEnd(reader);
        } catch (XMLStreamException e) {
            throw Xml.trouble(file, e, Reason.MALFORMED_XML);
        }
        Manifestation source = new Manifestation(file.name(), file.sha256(), format());
        return new SourceText(paragraphs.list(), notes.diagnostics(), source);
    }

    private static void parts(XMLStreamReader reader, Paragraphs paragraphs, WordNotes notes)
            throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (!reader.isStartElement()) {
                continue;
            }
            String name = Xml.attribute(reader, "name", "");
            Origin origin = PARTS.entrySet().stream()
                    .filter(part -> name.startsWith(part.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
            if (origin == null) {
                Xml.skip(reader);
            } else {
                story(reader, paragraphs, notes).read(origin);
            }
        }
    }

    private static DocxStory story(XMLStreamReader reader, Paragraphs paragraphs, WordNotes notes) {
        DocxStyles styles = new DocxStyles();
        return new DocxStory(reader, styles, new DocxNumbering(styles), paragraphs, notes);
    }
}
