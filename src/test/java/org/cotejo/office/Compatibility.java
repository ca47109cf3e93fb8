package org.cotejo.office;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What ECMA-376, part 3, does before a part is read: what the part allows to be ignored is taken out, and of alternatives the
 * first one stays that is understood. Besides, {@code xml:space} is taken from texts of cells: Excel itself writes it, and the
 * schemas forgot it.
 */
final class Compatibility {
    private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Compatibility() {}

    /** A copy of the part as the schemas know it. */
    static Document applied(Document part) {
        Document copy = (Document) part.cloneNode(true);
        Element root = copy.getDocumentElement();
        apply(root, Set.of());
        return copy;
    }

    private static void apply(Element element, Set<String> inherited) {
        Set<String> ignorable = new HashSet<>(inherited);
        ignorable.addAll(namespaces(element, element.getAttributeNS(MC, "Ignorable")));
        Set<String> ignored = Set.copyOf(ignorable);
        attributes(element, ignored);
        for (Element child : Xml.children(element)) {
            String namespace = Objects.requireNonNullElse(child.getNamespaceURI(), "");
            if (namespace.equals(MC) && child.getLocalName().equals("AlternateContent")) {
                alternative(child).ifPresent(chosen -> unwrap(chosen, child, ignored));
                element.removeChild(child);
            } else if (ignored.contains(namespace) && !OfficeSchemas.knows(namespace)) {
                element.removeChild(child);
            } else {
                apply(child, ignored);
            }
        }
    }

    private static void attributes(Element element, Set<String> ignorable) {
        List<Attr> attributes = Stream.iterate(
                        0, i -> i < element.getAttributes().getLength(), i -> i + 1)
                .map(i -> (Attr) element.getAttributes().item(i))
                .toList();
        for (Attr attribute : attributes) {
            String namespace = Objects.requireNonNullElse(attribute.getNamespaceURI(), "");
            boolean isSpaceOfCell =
                    namespace.equals(XMLConstants.XML_NS_URI) && SHEET.equals(element.getNamespaceURI());
            if (isSpaceOfCell
                    || namespace.equals(MC)
                    || ignorable.contains(namespace) && !OfficeSchemas.knows(namespace)) {
                element.removeAttributeNode(attribute);
            }
        }
    }

    private static Optional<Element> alternative(Element alternatives) {
        return Xml.children(alternatives).stream()
                .filter(option -> option.getLocalName().equals("Fallback")
                        || namespaces(option, option.getAttribute("Requires")).stream()
                                .allMatch(OfficeSchemas::knows))
                .findFirst();
    }

    /** Puts what an option holds in the place of all options. */
    private static void unwrap(Element option, Element alternatives, Set<String> ignorable) {
        apply(option, ignorable);
        Node parent = alternatives.getParentNode();
        while (option.getFirstChild() != null) {
            parent.insertBefore(option.getFirstChild(), alternatives);
        }
    }

    private static List<String> namespaces(Element scope, String prefixes) {
        return Arrays.stream(prefixes.strip().split("\\s++"))
                .filter(prefix -> !prefix.isEmpty())
                .map(prefix -> Objects.requireNonNullElse(scope.lookupNamespaceURI(prefix), "unbound:" + prefix))
                .toList();
    }
}
