package org.cotejo.akn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Builds {@link XmlNode}s from XML read as a stream. */
public final class XmlTree extends DefaultHandler {
    private record Open(String name, Map<String, String> attributes, List<XmlNode> children) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private XmlNode root = XmlNode.ofText("");

    XmlTree() {}

    /**
     * The element that the reader has just opened, which is then at its end.
     *
     * @throws XMLStreamException where the XML is malformed or refused
     */
    public static XmlNode read(XMLStreamReader reader) throws XMLStreamException {
        XmlTree tree = new XmlTree();
        tree.start(reader);
        while (!tree.open.isEmpty()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> tree.start(reader);
                case XMLStreamConstants.END_ELEMENT -> tree.end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> tree.text.append(reader.getText());
                default -> {}
            }
        }
        return tree.root;
    }

    /** What was built, complete once its last element has ended. */
    XmlNode root() {
        return root;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            named.put(attributes.getLocalName(i), attributes.getValue(i));
        }
        start(localName, named);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        end();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    private void start(XMLStreamReader reader) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            named.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        start(reader.getLocalName(), named);
    }

    private void start(String name, Map<String, String> attributes) {
        closeText();
        open.push(new Open(name, attributes, new ArrayList<>()));
    }

    private void end() {
        closeText();
        Open done = open.pop();
        XmlNode node = new XmlNode(done.name(), done.attributes(), "", done.children());
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().children().add(node);
        }
    }

    private void closeText() {
        if (text.length() > 0 && !open.isEmpty()) {
            open.peek().children().add(XmlNode.ofText(text.toString()));
        }
        text.setLength(0);
    }
}
