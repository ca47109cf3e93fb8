package org.cotejo.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import org.cotejo.report.XmlText;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * One XML part of a Word file, as a tree that is there to be changed. New elements and attributes are made in the namespace
 * and with the prefix that the part itself uses for WordprocessingML. Not thread-safe.
 */
public final class WordPart {
    private final Document document;
    private final String namespace;
    private final String prefix;

    WordPart(Document document, String namespace) {
        this.document = document;
        this.namespace = namespace;
        this.prefix = prefix(document.getDocumentElement(), namespace);
    }

    /** A prefix is needed, since an attribute without one would be in no namespace: where there is none, one is declared. */
    private static String prefix(Element root, String namespace) {
        NamedNodeMap attributes = root.getAttributes();
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if ("xmlns".equals(attribute.getPrefix())) {
                taken.add(attribute.getLocalName());
                if (attribute.getValue().equals(namespace)) {
                    return attribute.getLocalName();
                }
            }
        }
        String free = taken.contains("w") ? "cotejo" : "w";
        root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + free, namespace);
        return free;
    }

    public Document document() {
        return document;
    }

    public Element root() {
        return document.getDocumentElement();
    }

    /** That of WordprocessingML in this file: the transitional or the strict one. */
    public String namespace() {
        return namespace;
    }

    /**
     * A new element of WordprocessingML, without a place yet.
     *
     * @param attributes local names and values in turn
     */
    public Element element(String name, String... attributes) {
        Element element = document.createElementNS(namespace, prefix + ":" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            set(element, attributes[i], attributes[i + 1]);
        }
        return element;
    }

    /**
     * A new {@code t}, or {@code delText}, whose white space counts. What XML cannot hold becomes U+FFFD; line breaks and
     * tabs are the caller's to turn into elements.
     */
    public Element text(String name, String words) {
        Element element = element(name);
        element.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        element.appendChild(document.createTextNode(XmlText.clean(words)));
        return element;
    }

    /** Sets an attribute of WordprocessingML. */
    public void set(Element element, String name, String value) {
        element.setAttributeNS(namespace, prefix + ":" + name, XmlText.clean(value));
    }

    /** An attribute of WordprocessingML, empty where the element has none. */
    public String attribute(Element element, String name) {
        return element.getAttributeNS(namespace, name);
    }

    /** Whether the node is this element of WordprocessingML. */
    public boolean is(@Nullable Node node, String name) {
        return node instanceof Element && name.equals(node.getLocalName()) && namespace.equals(node.getNamespaceURI());
    }

    /** Every element of this name of WordprocessingML, in document order; a list of its own, whatever changes later. */
    public List<Element> all(String name) {
        return all(root(), name);
    }

    /** The same below one element. */
    public List<Element> all(Element above, String name) {
        List<Element> found = new ArrayList<>();
        collect(above, name, found);
        return found;
    }

    private void collect(Element element, String name, List<Element> found) {
        for (Element child : children(element)) {
            if (is(child, name)) {
                found.add(child);
            }
            collect(child, name, found);
        }
    }

    /** The elements right below one; a list of its own. */
    public static List<Element> children(Element element) {
        List<Element> found = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element each) {
                found.add(each);
            }
        }
        return found;
    }

    /** Takes a node out of its tree. */
    public static void remove(Node node) {
        Objects.requireNonNull(node.getParentNode()).removeChild(node);
    }

    /** Puts a node right behind another. */
    public static void insertAfter(Node node, Node place) {
        Objects.requireNonNull(place.getParentNode()).insertBefore(node, place.getNextSibling());
    }
}
