package org.cotejo.akn;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Opens XML from strangers. No document type, no entity but the five predefined ones, nothing ever fetched, bounds on
 * depth and on text; whoever parses XML in this library does it through here. Thread-safe.
 */
public final class SafeXml {
    /** Elements inside each other that are read; real laws stay below 30. */
    public static final int MAX_DEPTH = 256;

    /** UTF-16 units that stand without an element among them. */
    public static final int LONGEST_TEXT = 4_000_000;

    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    /**
     * A reader over bytes whose encoding is found from their mark or declaration. Adjacent text comes as one event. Its
     * {@code next} throws {@link RefusedXmlException} for what is not read for safety.
     *
     * @throws XMLStreamException where the beginning is not XML
     */
    public static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return new Guard(FACTORY.createXMLStreamReader(in));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // errors must come from next(), as checked exceptions, not from whoever asks for the text later
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }

    private static final class Guard extends StreamReaderDelegate {
        private int depth;

        Guard(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new RefusedXmlException(RefusedXmlException.Cause.DOCTYPE, getLocation());
            }
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > MAX_DEPTH) {
                throw new RefusedXmlException(RefusedXmlException.Cause.DEPTH, getLocation());
            }
            if (event == XMLStreamConstants.CHARACTERS && getTextLength() > LONGEST_TEXT) {
                throw new RefusedXmlException(RefusedXmlException.Cause.LENGTH, getLocation());
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        }
    }
}
