package org.cotejo.akn;

import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/** Lets the namespaces of Akoma Ntoso's versions and drafts, and none at all, pass for the adopted one. */
final class OneNamespace extends StreamReaderDelegate {
    OneNamespace(XMLStreamReader reader) {
        super(reader);
    }

    @Override
    public @Nullable String getNamespaceURI() {
        String uri = super.getNamespaceURI();
        if (uri == null || uri.isEmpty()) {
            return AknDocument.NAMESPACE;
        }
        String folded = uri.toLowerCase(Locale.ROOT);
        boolean isDraft = folded.contains("legaldocml") || folded.contains("akomantoso");
        return isDraft ? AknDocument.NAMESPACE : uri;
    }

    @Override
    public String getLocalName() {
        String name = super.getLocalName();
        return AknDocument.isRoot(name) ? "akomaNtoso" : name;
    }
}
