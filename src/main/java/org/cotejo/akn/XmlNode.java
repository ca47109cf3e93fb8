package org.cotejo.akn;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An element or a piece of text of an XML tree, without namespaces. Trees come from {@link SafeXml}'s readers, so they
 * are at most {@link SafeXml#MAX_DEPTH} deep.
 *
 * @param name local name; empty for text
 * @param attributes by local name
 * @param text empty for an element
 * @param children empty for text
 */
public record XmlNode(String name, Map<String, String> attributes, String text, List<XmlNode> children) {
    public XmlNode {
        Objects.requireNonNull(name);
        attributes = Map.copyOf(attributes);
        Objects.requireNonNull(text);
        children = List.copyOf(children);
    }

    static XmlNode ofText(String text) {
        return new XmlNode("", Map.of(), text, List.of());
    }

    public boolean isText() {
        return name.isEmpty();
    }

    /** Empty where the element has no such attribute. */
    public String attribute(String localName) {
        return attributes.getOrDefault(localName, "");
    }

    /** The child elements of this name, in order. */
    public Stream<XmlNode> children(String localName) {
        return children.stream().filter(child -> child.name.equals(localName));
    }

    /** This node and all below it, in reading order. */
    public Stream<XmlNode> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::walk));
    }

    /** All text below, as it stands in the file. */
    public String content() {
        StringBuilder out = new StringBuilder();
        walk().forEach(node -> out.append(node.text));
        return out.toString();
    }
}
