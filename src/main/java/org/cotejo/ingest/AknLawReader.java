package org.cotejo.ingest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cotejo.akn.AknDocument;
import org.cotejo.akn.AknMetadata;
import org.cotejo.akn.XmlNode;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.IngestException.Reason;
import org.cotejo.model.Manifestation;

/** Reads Akoma Ntoso: its structure becomes the {@link Mark}s of the paragraphs. */
final class AknLawReader implements LawReader {
    /** Document types that hold no law. */
    private static final Set<String> NOT_LAWS =
            Set.of("judgment", "debate", "debateReport", "statement", "officialGazette", "amendment", "amendmentList");

    @Override
    public String format() {
        return "akn";
    }

    @Override
    public boolean accepts(SourceFile file) {
        if (FileKind.of(file) != FileKind.XML) {
            return false;
        }
        try {
            return AknDocument.isRoot(Xml.openAtRoot(file).getLocalName());
        } catch (XMLStreamException e) {
            return false;
        }
    }

    @Override
    public SourceText read(SourceFile file) throws IOException {
        try {
            XMLStreamReader reader = Xml.openAtRoot(file);
            AknDocument document = AknDocument.read(reader);
            Xml.readToEnd(reader);
            return text(file, document);
        } catch (XMLStreamException e) {
            throw Xml.trouble(file, e, Reason.MALFORMED_XML);
        }
    }

    private static SourceText text(SourceFile file, AknDocument document) {
        Paragraphs paragraphs = new Paragraphs();
        new AknFlattener(paragraphs).flatten(document);
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (NOT_LAWS.contains(document.kind())) {
            diagnostics.add(Diagnostic.warning("NOT_A_LAW", "p. 0", document.kind()));
        }
        Manifestation source = new Manifestation(file.name(), file.sha256(), "akn");
        return new SourceText(paragraphs.list(), diagnostics, source, metadata(document));
    }

    private static SourceMetadata metadata(AknDocument document) {
        AknMetadata said = document.metadata();
        String title = document.parts().stream()
                .flatMap(XmlNode::walk)
                .filter(node -> node.name().equals("docTitle"))
                .map(node ->
                        Visible.clean(node.content()).replaceAll("\\s+", " ").strip())
                .findFirst()
                .orElse(said.alias());
        LocalDate published = said.published() == null ? said.date() : said.published();
        return new SourceMetadata(
                title,
                said.alias(),
                said.uri(),
                said.country(),
                said.language(),
                published,
                said.lastAmended(),
                said.gazette());
    }
}
