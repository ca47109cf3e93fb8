package org.cotejo.akn;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML as a stream: elements that hold elements begin on lines of their own, words stand as they are. Characters
 * that XML does not have are left out. Not thread-safe.
 */
final class XmlOut {
    private final XMLStreamWriter out;
    private int depth;
    private boolean words;

    XmlOut(OutputStream stream) throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
        out.writeStartDocument("UTF-8", "1.0");
        out.setDefaultNamespace(AknDocument.NAMESPACE);
    }

    /** Opens the root element, which declares the namespace of all. */
    void root(String name) throws XMLStreamException {
        line();
        out.writeStartElement(AknDocument.NAMESPACE, name);
        out.writeDefaultNamespace(AknDocument.NAMESPACE);
        depth++;
    }

    /** Opens an element; {@code attributes} are names and values in turn, those with an empty value are left out. */
    void start(String name, String... attributes) throws XMLStreamException {
        line();
        out.writeStartElement(AknDocument.NAMESPACE, name);
        attributes(attributes);
        depth++;
    }

    void end() throws XMLStreamException {
        depth--;
        line();
        out.writeEndElement();
        words = false;
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        line();
        out.writeEmptyElement(AknDocument.NAMESPACE, name);
        attributes(attributes);
    }

    /** Opens an element of words: until its end no line is broken. */
    void startWords(String name, String... attributes) throws XMLStreamException {
        start(name, attributes);
        words = true;
    }

    void endWords() throws XMLStreamException {
        words = true;
        end();
    }

    /** An element that holds nothing but words. */
    void words(String name, String text, String... attributes) throws XMLStreamException {
        startWords(name, attributes);
        text(text);
        endWords();
    }

    /** An element within words. */
    void inline(String name, String text, String... attributes) throws XMLStreamException {
        words(name, text, attributes);
        words = true;
    }

    void text(String text) throws XMLStreamException {
        out.writeCharacters(legal(text));
    }

    void finish() throws XMLStreamException {
        out.writeEndDocument();
        out.writeCharacters("\n");
        out.flush();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isEmpty()) {
                out.writeAttribute(namesAndValues[i], legal(namesAndValues[i + 1]));
            }
        }
    }

    private void line() throws XMLStreamException {
        if (!words) {
            out.writeCharacters("\n" + "  ".repeat(depth));
        }
    }

    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().filter(XmlOut::isLegal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
    }
}
