package org.cotejo.report.house;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parts of Office files as trees. Refuses document types, and so whatever an entity could fetch. */
final class Xml {
    /** Of the words of a Word file. */
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Of the ids by which a part refers to others. */
    static final String REFERENCES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Xml() {}

    static Document read(byte[] content) throws IOException {
        try {
            return builder().parse(new ByteArrayInputStream(content));
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    static Document empty(String namespace, String root) {
        Document document = builder().newDocument();
        document.appendChild(document.createElementNS(namespace, root));
        return document;
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // else it tells standard error what it then throws
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own parser has these features", e);
        }
    }

    static byte[] write(Document document) throws IOException {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.setXmlStandalone(true);
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first child of this name in Word's words. */
    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream().filter(each -> is(each, name)).findFirst();
    }

    /** All of this name in Word's words, in reading order. */
    static List<Element> all(Element top, String name) {
        NodeList nodes = top.getElementsByTagNameNS(WORD, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static boolean is(Node node, String name) {
        return WORD.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    static String get(Element element, String attribute) {
        return element.getAttributeNS(WORD, attribute);
    }

    static void set(Element element, String attribute, String value) {
        element.setAttributeNS(WORD, "w:" + attribute, value);
    }

    static Element add(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElementNS(WORD, "w:" + name);
        parent.appendChild(child);
        return child;
    }
}
