package org.cotejo.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Trees of XML, with the few steps through them that are needed here. */
public final class Xml {
    private Xml() {}

    /** Nothing, and a word on why, where the bytes are no well-formed XML or have a document type, which no part may have. */
    static Optional<Document> read(byte[] bytes, Consumer<String> fault) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return Optional.of(builder.parse(new ByteArrayInputStream(bytes)));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            fault.accept("is not well-formed: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** All elements of that name, in document order. */
    public static Stream<Element> all(Document document, String namespace, String name) {
        return nodes(document.getElementsByTagNameNS(namespace, name)).map(Element.class::cast);
    }

    /** All elements below, in document order. */
    public static List<Element> descendants(Element element) {
        return nodes(element.getElementsByTagNameNS("*", "*"))
                .map(Element.class::cast)
                .toList();
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    static Stream<Node> nodes(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(list::item);
    }
}
