package org.cotejo.akn;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One Akoma Ntoso document, version 2 or 3, in any of the namespaces of their drafts.
 *
 * @param kind name of its element: {@code act}, {@code bill}, {@code doc}, {@code judgment} …
 * @param name what its author calls the kind
 * @param parts what is printed, in reading order: {@code preface}, {@code preamble}, {@code body} …, then components
 * @param notes printed notes that the file keeps among the metadata
 */
public record AknDocument(String kind, String name, AknMetadata metadata, List<XmlNode> parts, List<XmlNode> notes) {
    /** Of Akoma Ntoso 3.0 as adopted. */
    public static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    public AknDocument {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(metadata);
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }

    /** Whether a root element of this name is Akoma Ntoso. */
    public static boolean isRoot(String localName) {
        return localName.equalsIgnoreCase("akomaNtoso");
    }

    /**
     * Reads a whole document.
     *
     * @param reader from {@link SafeXml}, at the root element
     * @throws XMLStreamException where the XML is malformed or refused
     */
    public static AknDocument read(XMLStreamReader reader) throws XMLStreamException {
        try {
            AknXml.Root root = Binding.CONTEXT
                    .createUnmarshaller()
                    .unmarshal(new OneNamespace(reader), AknXml.Root.class)
                    .getValue();
            return of(root);
        } catch (JAXBException e) {
            throw cause(e);
        }
    }

    private static AknDocument of(AknXml.Root root) {
        AknXml.Document document = root.document;
        if (document == null) {
            XmlNode other = root.others.isEmpty() ? XmlNode.ofText("") : root.others.get(0);
            return new AknDocument(other.name(), other.attribute("name"), AknMetadata.NONE, root.others, List.of());
        }
        List<XmlNode> parts =
                Stream.concat(document.parts.stream(), root.others.stream()).toList();
        String name = document.name == null ? "" : document.name;
        return new AknDocument(document.kind(), name, AknMetadata.of(document.meta), parts, notes(document.meta));
    }

    private static List<XmlNode> notes(AknXml.@Nullable Meta meta) {
        return meta == null
                ? List.of()
                : meta.others.stream()
                        .filter(part -> part.name().equals("notes"))
                        .toList();
    }

    private static XMLStreamException cause(JAXBException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof XMLStreamException malformed) {
                return malformed;
            }
        }
        return new XMLStreamException(e);
    }

    /** Costly to make, cheap to share. */
    private static final class Binding {
        static final JAXBContext CONTEXT = create();

        private static JAXBContext create() {
            try {
                return JAXBContext.newInstance(AknXml.Root.class);
            } catch (JAXBException e) {
                throw new IllegalStateException("our own classes do not bind", e);
            }
        }
    }
}
