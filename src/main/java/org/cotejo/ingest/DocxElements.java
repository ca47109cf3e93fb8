package org.cotejo.ingest;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Counts the paragraphs of a part of a docx as they go by, also those that are skipped. */
final class DocxElements extends StreamReaderDelegate {
    private int paragraphs;

    DocxElements(XMLStreamReader reader) {
        super(reader);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        if (event == START_ELEMENT && "p".equals(getLocalName()) && isWord(getNamespaceURI())) {
            paragraphs++;
        }
        return event;
    }

    /** Of the paragraph that began last, from 0. */
    int paragraph() {
        return paragraphs - 1;
    }

    /** In either of the two namespaces of WordprocessingML. */
    private static boolean isWord(String namespace) {
        return namespace != null && namespace.contains("wordprocessingml");
    }
}
