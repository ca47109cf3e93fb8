package org.cotejo.report.house;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Her styles, and ours where she has none. A style is the same where it has the same name: Word names its own ones in
 * English in every language, while their ids differ; hers get the ids that we write by.
 */
final class TemplateStyles {
    /** What refers to a style by its id. */
    private static final Set<String> REFERENCES = Set.of(
            "pStyle",
            "rStyle",
            "tblStyle",
            "basedOn",
            "next",
            "link",
            "numStyleLink",
            "styleLink",
            "clickAndTypeStyle",
            "defaultTableStyle");

    /** Half points of our own plain text, which the sizes of our styles were chosen for. */
    private static final int OUR_SIZE = 20;

    private static final String PARAGRAPH = "paragraph";

    private final Element hers;
    private final Map<String, String> renamed = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private TemplateStyles(Document hers) {
        this.hers = hers.getDocumentElement();
        Xml.all(this.hers, "style").forEach(style -> ids.add(id(style)));
    }

    /**
     * Adds to hers what is missing of ours.
     *
     * @return the ids that were changed, to be changed in all other parts too
     */
    static Map<String, String> merge(Document hers, Document ours) {
        TemplateStyles styles = new TemplateStyles(hers);
        List<Element> wanted = Xml.all(ours.getDocumentElement(), "style");
        List<Element> missing =
                wanted.stream().filter(style -> styles.same(style).isEmpty()).toList();
        wanted.forEach(style -> styles.same(style).ifPresent(her -> styles.giveId(her, id(style))));
        missing.forEach(style -> styles.free(id(style)));
        rename(hers, styles.renamed);
        double scale = (double) styles.size() / OUR_SIZE;
        missing.forEach(style -> styles.add(style, scale));
        return Map.copyOf(styles.renamed);
    }

    /** Puts the new ids wherever a part refers to a style. */
    static void rename(Document part, Map<String, String> renamed) {
        for (Element style : Xml.all(part.getDocumentElement(), "style")) {
            Xml.set(style, "styleId", renamed.getOrDefault(id(style), id(style)));
        }
        for (String name : REFERENCES) {
            for (Element reference : Xml.all(part.getDocumentElement(), name)) {
                String id = Xml.get(reference, "val");
                Xml.set(reference, "val", renamed.getOrDefault(id, id));
            }
        }
    }

    private static String id(Element style) {
        return Xml.get(style, "styleId");
    }

    private static String name(Element style) {
        return Xml.child(style, "name").map(name -> Xml.get(name, "val")).orElse("");
    }

    private static boolean isPlain(Element style) {
        String standard = Xml.get(style, "default");
        return standard.equals("1") || standard.equals("true") || standard.equals("on");
    }

    private Optional<Element> same(Element ours) {
        List<Element> ofType = Xml.all(hers, "style").stream()
                .filter(her -> Xml.get(her, "type").equals(Xml.get(ours, "type")))
                .toList();
        return ofType.stream()
                .filter(her -> name(her).equalsIgnoreCase(name(ours)))
                .findFirst()
                .or(() -> ofType.stream()
                        .filter(her -> isPlain(her) && isPlain(ours))
                        .findFirst());
    }

    private void giveId(Element her, String id) {
        if (!id(her).equals(id)) {
            free(id);
            renamed.put(id(her), id);
        }
    }

    /** Makes another style of hers that has an id of ours give it up. */
    private void free(String id) {
        if (ids.contains(id) && !renamed.containsKey(id)) {
            String other = id + "0";
            while (!ids.add(other)) {
                other += "0";
            }
            renamed.put(id, other);
        }
    }

    /** Half points of her plain text. */
    private int size() {
        return Xml.all(hers, "style").stream()
                .filter(style -> Xml.get(style, "type").equals(PARAGRAPH) && isPlain(style))
                .findFirst()
                .flatMap(TemplateStyles::size)
                .or(() -> Xml.all(hers, "rPrDefault").stream().findFirst().flatMap(TemplateStyles::size))
                .orElse(OUR_SIZE);
    }

    private static Optional<Integer> size(Element top) {
        return Xml.all(top, "sz").stream()
                .map(size -> Xml.get(size, "val"))
                .filter(size -> size.matches("\\d{1,3}"))
                .findFirst()
                .map(Integer::valueOf);
    }

    /** Our style in her fonts, its sizes against hers as they were against ours, headings in the colour of her text. */
    private void add(Element ours, double scale) {
        Element style = (Element) hers.getOwnerDocument().importNode(ours, true);
        if (Xml.all(hers, "style").stream().anyMatch(her -> sameKind(her, style) && isPlain(her))) {
            style.removeAttributeNS(Xml.WORD, "default");
        }
        Xml.all(style, "rFonts").forEach(TemplateStyles::remove);
        for (String size : List.of("sz", "szCs")) {
            Xml.all(style, size).stream()
                    .filter(each -> Xml.is(each.getParentNode(), "rPr"))
                    .forEach(each -> Xml.set(
                            each, "val", Long.toString(Math.round(Integer.parseInt(Xml.get(each, "val")) * scale))));
        }
        if (!Xml.all(style, "outlineLvl").isEmpty()) {
            Xml.all(style, "pBdr").forEach(TemplateStyles::remove);
            Xml.all(style, "color").forEach(TemplateStyles::remove);
        }
        hers.appendChild(style);
    }

    private static boolean sameKind(Element one, Element other) {
        return Xml.get(one, "type").equals(Xml.get(other, "type"));
    }

    private static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }
}
