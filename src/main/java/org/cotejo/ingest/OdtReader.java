package org.cotejo.ingest;

import java.io.IOException;
import java.io.InputStream;
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
        FileKind kind = FileKind.of(file);
        return kind == FileKind.ODT || kind == FileKind.XML && isFlat(file);
    }

    /** All of it in one file of XML, as {@code .fodt}. */
    private static boolean isFlat(SourceFile file) {
        try {
            XMLStreamReader reader = Xml.openAtRoot(file);
            String namespace = String.valueOf(reader.getNamespaceURI());
            return reader.getLocalName().equals("document") && namespace.contains("opendocument");
        } catch (XMLStreamException e) {
            return false;
        }
    }

    @Override
    public SourceText read(SourceFile file) throws IOException {
        return FileKind.of(file) == FileKind.XML ? flat(file) : packed(file);
    }

    private SourceText flat(SourceFile file) throws IOException {
        try {
            OdtStory story = new OdtStory();
            story.read(Xml.openAtRoot(file));
            return text(file, story);
        } catch (XMLStreamException e) {
            throw Xml.trouble(file, e, Reason.MALFORMED_XML);
        }
    }

    private SourceText text(SourceFile file, OdtStory story) {
        Manifestation source = new Manifestation(file.name(), file.sha256(), format());
        return new SourceText(story.paragraphs(), story.diagnostics(), source);
    }

    private SourceText packed(SourceFile file) throws IOException {
        try (Archive archive = new Archive(file)) {
            if (isEncrypted(archive)) {
                throw new IngestException(Reason.ENCRYPTED, file.name(), "ODT");
            }
            OdtStory story = new OdtStory();
            part(archive, STYLES, story);
            if (!part(archive, CONTENT, story)) {
                throw new IngestException(Reason.CORRUPT, file.name(), CONTENT);
            }
            return text(file, story);
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
