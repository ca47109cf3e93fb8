package org.cotejo.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes tracked insertions and deletions: runs and paragraphs, each with an author and a number of its own. */
final class Revisions {
    private static final List<String> NUMBERED = List.of("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange");
    /** What comes last in the properties of a paragraph, behind those of its mark. */
    private static final Set<String> LAST = Set.of("sectPr", "pPrChange");

    private final WordPart part;
    private final String author;
    private int number;

    Revisions(WordPart part, String author) {
        this.part = part;
        this.author = author;
        for (String name : NUMBERED) {
            part.all(name).forEach(each -> number = Math.max(number, number(part.attribute(each, "id"))));
        }
    }

    private static int number(String id) {
        return id.matches("\\d{1,9}") ? Integer.parseInt(id) : 0;
    }

    private Element mark(String name) {
        number++;
        return part.element(name, "id", Integer.toString(number), "author", author);
    }

    /** A run that is inserted, without a place yet. */
    Element inserted(String words, @Nullable Element properties) {
        Element mark = mark("ins");
        mark.appendChild(run(words, properties));
        return mark;
    }

    private Element run(String words, @Nullable Element properties) {
        Element run = part.element("r");
        if (properties != null) {
            run.appendChild(properties.cloneNode(true));
        }
        run.appendChild(part.text("t", words));
        return run;
    }

    /** Marks a run as deleted; one that an earlier revision inserted or deleted keeps that mark around it. */
    void delete(Element run) {
        for (Element child : WordPart.children(run)) {
            if (part.is(child, "t") || part.is(child, "instrText")) {
                Element deleted = part.text(part.is(child, "t") ? "delText" : "delInstrText", child.getTextContent());
                run.replaceChild(deleted, child);
            }
        }
        Element mark = mark("del");
        run.getParentNode().replaceChild(mark, run);
        mark.appendChild(run);
    }

    /** Marks a whole paragraph as deleted; one that ends a section keeps its mark. */
    void deleteParagraph(Element paragraph) {
        runs(paragraph).forEach(this::delete);
        Element properties = properties(paragraph);
        boolean endsSection = WordPart.children(properties).stream().anyMatch(each -> part.is(each, "sectPr"));
        if (!endsSection) {
            markOf(properties).insertBefore(mark("del"), markOf(properties).getFirstChild());
        }
    }

    /** Runs that are not deleted yet, in order. */
    List<Element> runs(Element paragraph) {
        List<Element> runs = new ArrayList<>();
        collect(paragraph, runs);
        return runs;
    }

    private void collect(Element element, List<Element> runs) {
        for (Element child : WordPart.children(element)) {
            if (part.is(child, "r")) {
                runs.add(child);
            } else if (!part.is(child, "del") && !part.is(child, "moveFrom") && !part.is(child, "pPr")) {
                collect(child, runs);
            }
        }
    }

    /**
     * A paragraph that is inserted, without a place yet.
     *
     * @param like whose properties it gets
     */
    Element insertedParagraph(@Nullable Element like) {
        Element paragraph = part.element("p");
        Element properties = like == null ? null : find(like, "pPr");
        if (properties != null) {
            Element own = (Element) properties.cloneNode(true);
            WordPart.children(own).stream()
                    .filter(each -> LAST.contains(each.getLocalName()))
                    .forEach(WordPart::remove);
            Element mark = find(own, "rPr");
            if (mark != null) {
                WordPart.children(mark).stream()
                        .filter(each -> NUMBERED.contains(each.getLocalName()))
                        .forEach(WordPart::remove);
            }
            paragraph.appendChild(own);
        }
        Element mark = markOf(properties(paragraph));
        mark.insertBefore(mark("ins"), mark.getFirstChild());
        return paragraph;
    }

    /** Takes a paragraph out of the list that it, or its style, puts it in. */
    void unlist(Element paragraph) {
        Element properties = properties(paragraph);
        Element list = find(properties, "numPr");
        if (list != null) {
            WordPart.remove(list);
        }
        Element none = part.element("numPr");
        none.appendChild(part.element("numId", "val", "0"));
        Node before = properties.getFirstChild();
        while (before != null
                && Set.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
                        .contains(String.valueOf(before.getLocalName()))) {
            before = before.getNextSibling();
        }
        properties.insertBefore(none, before);
    }

    private Element properties(Element paragraph) {
        Element known = find(paragraph, "pPr");
        if (known != null) {
            return known;
        }
        Element properties = part.element("pPr");
        paragraph.insertBefore(properties, paragraph.getFirstChild());
        return properties;
    }

    /** The properties of the paragraph's mark. */
    private Element markOf(Element properties) {
        Element known = find(properties, "rPr");
        if (known != null) {
            return known;
        }
        Element mark = part.element("rPr");
        Node before = WordPart.children(properties).stream()
                .filter(each -> LAST.contains(each.getLocalName()))
                .findFirst()
                .orElse(null);
        properties.insertBefore(mark, before);
        return mark;
    }

    private @Nullable Element find(Element element, String name) {
        return WordPart.children(element).stream()
                .filter(each -> part.is(each, name))
                .findFirst()
                .orElse(null);
    }
}
