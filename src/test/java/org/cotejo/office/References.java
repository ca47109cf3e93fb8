package org.cotejo.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What schemas cannot say: that names are unique, and that what a part refers to by a name is there. */
final class References {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final OfficeFile file;
    private final List<String> faults = new ArrayList<>();

    private References(OfficeFile file) {
        this.file = file;
    }

    static List<String> faults(OfficeFile file) {
        References references = new References(file);
        file.documents().forEach((name, document) -> {
            if (!name.endsWith(".rels")) {
                references.relationships(name, document);
            }
        });
        references.word();
        references.tables();
        return references.faults;
    }

    /** Every {@code r:id} and its like has a relationship of its part. */
    private void relationships(String name, Document document) {
        int slash = name.lastIndexOf('/') + 1;
        Document own = file.documents().get(name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels");
        Set<String> ids = own == null
                ? Set.of()
                : Xml.all(own, RELATIONSHIPS, "Relationship")
                        .map(each -> each.getAttribute("Id"))
                        .collect(Collectors.toSet());
        Xml.all(document, "*", "*").forEach(element -> {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                String id = attribute.getValue();
                if (R.equals(attribute.getNamespaceURI()) && !id.isEmpty() && !ids.contains(id)) {
                    faults.add(name + ": " + element.getNodeName() + " needs the relationship " + id);
                }
            }
        });
    }

    private void word() {
        Set<String> styles = values("styles", "style", "styleId");
        Set<String> numbers = values("numbering", "num", "numId");
        numbers.add("0");
        unique("styles", "style", "styleId");
        unique("numbering", "num", "numId");
        unique("numbering", "abstractNum", "abstractNumId");
        unique("comments", "comment", "id");
        unique("footnotes", "footnote", "id");
        file.documents().forEach((name, document) -> {
            if (isWord(document)) {
                known(name, document, "pStyle", "val", styles);
                known(name, document, "rStyle", "val", styles);
                known(name, document, "tblStyle", "val", styles);
                known(name, document, "numId", "val", numbers);
                known(name, document, "commentReference", "id", values("comments", "comment", "id"));
                known(name, document, "footnoteReference", "id", values("footnotes", "footnote", "id"));
                unique(name, Xml.all(document, W, "bookmarkStart").map(each -> each.getAttributeNS(W, "id")));
                unique(name, Xml.all(document, W, "bookmarkStart").map(each -> each.getAttributeNS(W, "name")));
                unique(name, Xml.all(document, WP, "docPr").map(each -> "docPr " + each.getAttribute("id")));
                paired(name, document, "bookmarkStart", "bookmarkEnd");
                paired(name, document, "commentRangeStart", "commentRangeEnd");
                fields(name, document);
            }
        });
    }

    private static boolean isWord(Document document) {
        return W.equals(document.getDocumentElement().getNamespaceURI());
    }

    private Set<String> values(String root, String element, String attribute) {
        return roots(root)
                .flatMap(part -> Xml.all(part.getValue(), W, element))
                .map(each -> each.getAttributeNS(W, attribute))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Stream<Map.Entry<String, Document>> roots(String root) {
        return file.documents().entrySet().stream()
                .filter(part -> isWord(part.getValue())
                        && part.getValue().getDocumentElement().getLocalName().equals(root));
    }

    private void known(String name, Document document, String element, String attribute, Set<String> values) {
        Xml.all(document, W, element)
                .map(each -> each.getAttributeNS(W, attribute))
                .filter(value -> !values.contains(value))
                .distinct()
                .forEach(value -> faults.add(name + ": " + element + " names what is not there: " + value));
    }

    private void unique(String root, String element, String attribute) {
        roots(root)
                .forEach(part -> unique(
                        part.getKey(),
                        Xml.all(part.getValue(), W, element)
                                .map(each -> element + " " + each.getAttributeNS(W, attribute))));
    }

    private void unique(String name, Stream<String> values) {
        Set<String> seen = new HashSet<>();
        values.filter(value -> !seen.add(value)).forEach(value -> faults.add(name + ": is there twice: " + value));
    }

    private void paired(String name, Document document, String start, String end) {
        Set<String> starts = Xml.all(document, W, start)
                .map(each -> each.getAttributeNS(W, "id"))
                .collect(Collectors.toSet());
        Set<String> ends = Xml.all(document, W, end)
                .map(each -> each.getAttributeNS(W, "id"))
                .collect(Collectors.toSet());
        if (!starts.equals(ends)) {
            faults.add(name + ": not every " + start + " has its end, or the other way round");
        }
    }

    private void fields(String name, Document document) {
        int open = 0;
        for (Element mark : Xml.all(document, W, "fldChar").toList()) {
            String type = mark.getAttributeNS(W, "fldCharType");
            open += type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
            if (open < 0) {
                break;
            }
        }
        if (open != 0) {
            faults.add(name + ": a field has no beginning or no end");
        }
    }

    /** Tables of sheets: ids and names are unique in the whole book, and so are a table's columns. */
    private void tables() {
        Set<String> seen = new HashSet<>();
        file.documents().forEach((name, document) -> {
            Element root = document.getDocumentElement();
            if (Objects.equals(root.getNamespaceURI(), S) && root.getLocalName().equals("table")) {
                if (!seen.add("id " + root.getAttribute("id"))
                        || !seen.add("name " + root.getAttribute("displayName"))) {
                    faults.add(name + ": another table has its id or its name");
                }
                unique(
                        name,
                        Xml.all(document, S, "tableColumn")
                                .flatMap(column -> Stream.of(
                                        "column " + column.getAttribute("id"),
                                        "column «" + column.getAttribute("name") + "»")));
            }
        });
    }
}
