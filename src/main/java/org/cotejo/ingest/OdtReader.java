package org.cotejo.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cotejo.akn.SafeXml;
import org.cotejo.model.IngestException;
import org.cotejo.model.IngestException.Reason;
import org.cotejo.model.Manifestation;

/** Reads OpenDocument text: heads and feet of pages, then the body with its notes where they are called. */
final class OdtReader implements LawReader {
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    @Override
    public String format() {
        return "odt";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return FileKind.of(file) == FileKind.ODT;
    }

    @Override
    public SourceText read(SourceFile file) throws IOException {
        try (Archive archive = new Archive(file)) {
            if (isEncrypted(archive)) {
                throw new IngestException(Reason.ENCRYPTED, file.name(), "ODT");
            }
            OdtStory story = new OdtStory();
            part(archive, STYLES, story);
            if (!part(archive, CONTENT, story)) {
                throw new IngestException(Reason.CORRUPT, file.name(), CONTENT);
            }
            List<SourceParagraph> paragraphs = story.paragraphs();
            Manifestation source = new Manifestation(file.name(), file.sha256(), format());
            return new SourceText(paragraphs, story.diagnostics(), source);
        } catch (XMLStreamException e) {
            throw Xml.trouble(file, e, Reason.CORRUPT);
        }
    }

    private static boolean part(Archive archive, String path, OdtStory story) throws IOException, XMLStreamException {
        Optional<InputStream> entry = archive.entry(path);
        if (entry.isEmpty()) {
            return false;
        }
        try (InputStream in = entry.get()) {
            XMLStreamReader reader = SafeXml.open(in);
            Xml.moveToRoot(reader);
            story.read(reader);
            return true;
        }
    }

    /** A protected file tells in its list of parts how each one is enciphered. */
    private static boolean isEncrypted(Archive archive) throws IOException, XMLStreamException {
        Optional<InputStream> entry = archive.entry(MANIFEST);
        if (entry.isEmpty()) {
            return false;
        }
        try (InputStream in = entry.get()) {
            XMLStreamReader reader = SafeXml.open(in);
            while (reader.hasNext()) {
                reader.next();
                if (reader.isStartElement() && reader.getLocalName().equals("encryption-data")) {
                    return true;
                }
            }
            return false;
        }
    }
}
