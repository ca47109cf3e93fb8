package org.cotejo.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cotejo.akn.SafeXml;

/** Which part of a docx plays which role, as its relationship files say. External targets are never followed. */
final class DocxRelations {
    private static final String USUAL_MAIN = "word/document.xml";

    private final String main;
    private final Map<String, String> typeByPath;

    private DocxRelations(String main, Map<String, String> typeByPath) {
        this.main = main;
        this.typeByPath = typeByPath;
    }

    static DocxRelations of(Archive archive) throws IOException, XMLStreamException {
        String main = new DocxRelations(USUAL_MAIN, read(archive, "_rels/.rels", ""))
                .ofType("officeDocument").stream().findFirst().orElse(USUAL_MAIN);
        return new DocxRelations(main, read(archive, PartPath.relations(main), PartPath.folder(main)));
    }

    /** Path of the part that holds the body. */
    String main() {
        return main;
    }

    /** Paths of the parts whose relationship type ends with this word, in the order of the file, each once. */
    List<String> ofType(String type) {
        return typeByPath.entrySet().stream()
                .filter(entry -> entry.getValue().endsWith("/" + type))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> read(Archive archive, String path, String folder)
            throws IOException, XMLStreamException {
        Map<String, String> found = new LinkedHashMap<>();
        Optional<InputStream> entry = archive.entry(path);
        if (entry.isPresent()) {
            try (InputStream in = entry.get()) {
                read(SafeXml.open(in), folder, found);
            }
        }
        return found;
    }

    private static void read(XMLStreamReader reader, String folder, Map<String, String> found)
            throws XMLStreamException {
        while (reader.hasNext()) {
            boolean relation = reader.next() == XMLStreamConstants.START_ELEMENT
                    && "Relationship".equals(reader.getLocalName())
                    && !"External".equals(Xml.attribute(reader, "TargetMode"));
            if (relation) {
                String path = PartPath.target(folder, Xml.attribute(reader, "Target", ""));
                found.putIfAbsent(path, Xml.attribute(reader, "Type", ""));
            }
        }
    }
}
