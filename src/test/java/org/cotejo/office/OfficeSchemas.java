package org.cotejo.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schemas of documents, sheets, drawings, charts, properties and relationships, read once. */
final class OfficeSchemas {
    private static final String OPEN_XML = "http://schemas.openxmlformats.org/";

    /** What the schemas define; a part of any other namespace is somebody's extension and is let pass. */
    private static final Set<String> KNOWN = Set.of(
            OPEN_XML + "wordprocessingml/2006/main",
            OPEN_XML + "spreadsheetml/2006/main",
            OPEN_XML + "drawingml/2006/main",
            OPEN_XML + "drawingml/2006/chart",
            OPEN_XML + "drawingml/2006/chartDrawing",
            OPEN_XML + "drawingml/2006/diagram",
            OPEN_XML + "drawingml/2006/lockedCanvas",
            OPEN_XML + "drawingml/2006/picture",
            OPEN_XML + "drawingml/2006/spreadsheetDrawing",
            OPEN_XML + "drawingml/2006/wordprocessingDrawing",
            OPEN_XML + "officeDocument/2006/bibliography",
            OPEN_XML + "officeDocument/2006/custom-properties",
            OPEN_XML + "officeDocument/2006/customXml",
            OPEN_XML + "officeDocument/2006/docPropsVTypes",
            OPEN_XML + "officeDocument/2006/extended-properties",
            OPEN_XML + "officeDocument/2006/math",
            OPEN_XML + "officeDocument/2006/relationships",
            OPEN_XML + "package/2006/relationships");

    private static final List<String> FILES = List.of(
            "wml.xsd",
            "sml.xsd",
            "dml-chart.xsd",
            "dml-spreadsheetDrawing.xsd",
            "shared-bibliography.xsd",
            "shared-customXmlDataProperties.xsd",
            "shared-documentPropertiesCustom.xsd",
            "shared-documentPropertiesExtended.xsd",
            "opc-relationships.xsd");

    /** The schemas import the two attributes of XML itself without saying from where. */
    private static final String XML_ATTRIBUTES = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
                targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="lang" type="xs:language"/>
              <xs:attribute name="space">
                <xs:simpleType>
                  <xs:restriction base="xs:NCName">
                    <xs:enumeration value="default"/>
                    <xs:enumeration value="preserve"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
            </xs:schema>
            """;

    /** A message names everything that might have stood there. */
    private static final int LONG = 300;

    private OfficeSchemas() {}

    static boolean knows(String namespace) {
        return KNOWN.contains(namespace);
    }

    /** What the schema of the part says against it. */
    static List<String> faults(Document part) {
        Element root = part.getDocumentElement();
        if (!knows(Objects.requireNonNullElse(root.getNamespaceURI(), ""))) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        Validator validator = Holder.SCHEMA.newValidator();
        validator.setErrorHandler(new Collector(faults));
        try {
            validator.validate(new DOMSource(Compatibility.applied(part)));
        } catch (SAXException | IOException e) {
            faults.add(String.valueOf(e.getMessage()));
        }
        return faults;
    }

    private static final class Holder {
        static final Schema SCHEMA = schema();
    }

    private static Schema schema() {
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            // tables of the standard repeat more often than the JDK lets a stranger's schema say
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
            Source attributes = new StreamSource(new StringReader(XML_ATTRIBUTES), "xml.xsd");
            return factory.newSchema(
                    Stream.concat(Stream.of(attributes), FILES.stream().map(OfficeSchemas::source))
                            .toArray(Source[]::new));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Source source(String name) {
        URL url = Objects.requireNonNull(
                OfficeSchemas.class.getResource("/org/apache/poi/schemas/ooxml/src/" + name), name);
        try {
            InputStream in = url.openStream();
            return new StreamSource(in, url.toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Collector(List<String> faults) implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            String message = e.getMessage().replaceAll("[{]?\"[^\"]*+\":", "");
            faults.add(message.length() > LONG ? message.substring(0, LONG) + "…" : message);
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
