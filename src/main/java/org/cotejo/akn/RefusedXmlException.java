package org.cotejo.akn;

import java.util.Objects;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** Well-formed so far, but not read for safety. */
public final class RefusedXmlException extends XMLStreamException {
    private static final long serialVersionUID = 1L;

    /** What was refused. */
    public enum Cause {
        /** A document type declaration, which is also the only place that can declare an entity. */
        DOCTYPE,
        /** More than {@link SafeXml#MAX_DEPTH} elements inside each other. */
        DEPTH,
        /** More than {@link SafeXml#LONGEST_TEXT} characters without an element. */
        LENGTH
    }

    private final Cause reason;

    RefusedXmlException(Cause reason, Location location) {
        super(reason.name(), location);
        this.reason = Objects.requireNonNull(reason);
    }

    public Cause reason() {
        return reason;
    }
}
