package org.cotejo.report.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.report.house.OfficePackage.Relation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The paper of a template: size, margins, heads and feet of its last section. Distances are twips. */
final class TemplateSection {
    /** Five centimetres: less is no room for a table. */
    static final int LEAST_WIDTH = 2835;

    private static final Set<String> KEPT =
            Set.of("pgSz", "pgMar", "paperSrc", "pgBorders", "pgNumType", "titlePg", "docGrid");

    /** What a head or a foot shows, apart from words. */
    private static final Set<String> SHOWN =
            Set.of("drawing", "pict", "fldSimple", "instrText", "object", "sym", "ptab", "pBdr", "tbl");

    private TemplateSection() {}

    /** Empties the document of all but its last section, which has the heads and feet that earlier ones gave it. */
    static Element of(Document document, OfficePackage parts, String main) throws IOException {
        Element root = document.getDocumentElement();
        Element body = Xml.child(root, "body").orElseThrow(() -> new IOException("no body"));
        List<Element> sections = Xml.all(body, "sectPr").stream()
                .filter(section -> !Xml.is(section.getParentNode(), "sectPrChange"))
                .toList();
        Map<String, Element> margins = new LinkedHashMap<>();
        sections.forEach(section -> Xml.children(section).stream()
                .filter(each -> each.getLocalName().endsWith("erReference"))
                .forEach(each -> margins.put(each.getLocalName() + Xml.get(each, "type"), each)));
        List<Element> kept = new ArrayList<>();
        for (Element reference : margins.values()) {
            if (!Xml.get(reference, "type").equals("default") || shows(reference, parts, main)) {
                kept.add(reference);
            }
        }
        if (!sections.isEmpty()) {
            Xml.children(sections.get(sections.size() - 1)).stream()
                    .filter(each -> KEPT.contains(each.getLocalName()))
                    .forEach(kept::add);
        }
        Xml.children(root).forEach(root::removeChild);
        Element section = Xml.add(Xml.add(root, "body"), "sectPr");
        kept.forEach(section::appendChild);
        return section;
    }

    /** Whether a reader would see this head or foot. */
    private static boolean shows(Element reference, OfficePackage parts, String main) throws IOException {
        String id = reference.getAttributeNS(Xml.REFERENCES, "id");
        Optional<Relation> relation = parts.relations(main).stream()
                .filter(each -> each.id().equals(id) && !each.external())
                .findFirst();
        if (relation.isEmpty()) {
            return false;
        }
        Element part = parts.xml(relation.get().target()).getDocumentElement();
        return Xml.all(part, "t").stream()
                        .anyMatch(text -> !text.getTextContent().isBlank())
                || SHOWN.stream().anyMatch(name -> !Xml.all(part, name).isEmpty());
    }

    /** Ids of the heads and feet that the section has. */
    static Set<String> references(Element section) {
        return Xml.children(section).stream()
                .map(each -> each.getAttributeNS(Xml.REFERENCES, "id"))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Between the margins; that of ours where hers does not say. */
    static int textWidth(Element section) {
        Optional<Element> size = Xml.child(section, "pgSz");
        Optional<Element> margins = Xml.child(section, "pgMar");
        if (size.isEmpty() || margins.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        return number(size.get(), "w")
                - number(margins.get(), "left")
                - number(margins.get(), "right")
                - number(margins.get(), "gutter");
    }

    private static int number(Element element, String attribute) {
        String value = Xml.get(element, attribute);
        return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : 0;
    }
}
