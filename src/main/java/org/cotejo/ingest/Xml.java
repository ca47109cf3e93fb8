package org.cotejo.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cotejo.akn.RefusedXmlException;
import org.cotejo.akn.SafeXml;
import org.cotejo.model.IngestException;
import org.cotejo.model.IngestException.Reason;
import org.jspecify.annotations.Nullable;

/** Small help for reading XML as a stream: attributes by local name, and what its errors mean to a user. */
public final class Xml {
    private Xml() {}

    /** The value of the attribute whose local name is {@code name}, in any namespace, {@code null} where absent. */
    static @Nullable String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    static String attribute(XMLStreamReader reader, String name, String otherwise) {
        String value = attribute(reader, name);
        return value == null ? otherwise : value;
    }

    /** A whole number of any sign, {@code otherwise} where the attribute is absent or no number. */
    static int number(XMLStreamReader reader, String name, int otherwise) {
        String value = attribute(reader, name);
        if (value == null || !value.strip().matches("-?\\d{1,9}")) {
            return otherwise;
        }
        return Integer.parseInt(value.strip());
    }

    /** A reader at the root element of the file. */
    static XMLStreamReader openAtRoot(SourceFile file) throws XMLStreamException {
        XMLStreamReader reader = SafeXml.open(new ByteArrayInputStream(file.content()));
        moveToRoot(reader);
        return reader;
    }

    static void moveToRoot(XMLStreamReader reader) throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            // comments and processing instructions
        }
    }

    /** What follows the part that was wanted must be well-formed too: a file cut short is told from a whole one. */
    static void readToEnd(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            reader.next();
        }
    }

    /** Moves past the end of the element that the reader has just opened. */
    static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /**
     * What stops the reading of this file.
     *
     * @param malformed the reason to give for XML that is not well-formed: the user's own, or a part inside an archive
     */
    public static IngestException trouble(SourceFile file, XMLStreamException e, Reason malformed) {
        if (e.getNestedException() instanceof IOException io) {
            return new IngestException(Reason.CORRUPT, file.name(), String.valueOf(io.getMessage()), e);
        }
        return new IngestException(reason(e, malformed), file.name(), place(e.getLocation()), e);
    }

    private static Reason reason(XMLStreamException e, Reason malformed) {
        if (e instanceof RefusedXmlException refused) {
            return refused.reason() == RefusedXmlException.Cause.DOCTYPE ? Reason.FORBIDDEN_XML : Reason.TOO_LARGE;
        }
        return malformed;
    }

    private static String place(@Nullable Location location) {
        return location == null ? "?" : location.getLineNumber() + ":" + location.getColumnNumber();
    }
}
