package org.cotejo.ingest;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cotejo.akn.XmlNode;
import org.cotejo.akn.XmlTree;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.IngestException.Reason;
import org.cotejo.model.Manifestation;

/** Reads XML of a vocabulary we do not know as bare text: every outermost element with words of its own is a paragraph. */
final class PlainXmlReader implements LawReader {
    @Override
    public String format() {
        return "xml";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return FileKind.of(file) == FileKind.XML;
    }

    @Override
    public SourceText read(SourceFile file) throws IOException {
        try {
            XMLStreamReader reader = Xml.openAtRoot(file);
            XmlNode root = XmlTree.read(reader);
            Xml.readToEnd(reader);
            Paragraphs paragraphs = new Paragraphs();
            add(root, paragraphs);
            Manifestation source = new Manifestation(file.name(), file.sha256(), "xml");
            Diagnostic unknown = Diagnostic.warning("UNKNOWN_VOCABULARY", "p. 0", root.name());
            return new SourceText(paragraphs.list(), List.of(unknown), source);
        } catch (XMLStreamException e) {
            throw Xml.trouble(file, e, Reason.MALFORMED_XML);
        }
    }

    private static void add(XmlNode element, Paragraphs paragraphs) {
        boolean hasWords =
                element.children().stream().anyMatch(child -> !child.text().isBlank());
        if (hasWords) {
            Draft draft = new Draft();
            draft.append(element.content().replaceAll("\\s+", " "), false);
            paragraphs.add(draft);
        } else {
            element.children().forEach(child -> add(child, paragraphs));
        }
    }
}
