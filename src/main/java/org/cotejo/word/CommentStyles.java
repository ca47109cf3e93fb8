package org.cotejo.word;

import java.util.Optional;
import org.w3c.dom.Element;

/**
 * How comments are set: in the file's own style for them, where it has one, else small and without the indents of its text.
 *
 * @param text id of the paragraph style, empty for none
 */
record CommentStyles(String text) {
    private static final String NAME = "annotation text";

    static CommentStyles of(WordFile file) {
        return new CommentStyles(
                file.look("styles").flatMap(CommentStyles::named).orElse(""));
    }

    private static Optional<String> named(WordPart styles) {
        return styles.all("style").stream()
                .filter(style -> styles.attribute(style, "type").equals("paragraph"))
                .filter(style -> styles.all(style, "name").stream()
                        .anyMatch(name -> styles.attribute(name, "val").equals(NAME)))
                .map(style -> styles.attribute(style, "styleId"))
                .findFirst();
    }

    /** A new paragraph at the end of a comment. */
    Element paragraph(WordPart part, Element comment) {
        Element paragraph = part.element("p");
        Element properties = part.element("pPr");
        if (text.isEmpty()) {
            properties.appendChild(
                    part.element("spacing", "before", "0", "after", "40", "line", "240", "lineRule", "auto"));
            properties.appendChild(part.element("ind", "left", "0", "right", "0", "firstLine", "0"));
            properties.appendChild(part.element("jc", "val", "left"));
        } else {
            properties.appendChild(part.element("pStyle", "val", text));
        }
        paragraph.appendChild(properties);
        if (comment.getFirstChild() == null) {
            Element run = part.element("r");
            run.appendChild(part.element("annotationRef"));
            paragraph.appendChild(run);
        }
        comment.appendChild(paragraph);
        return paragraph;
    }

    /** Words at the end of a paragraph; none for no words. */
    void run(WordPart part, Element paragraph, String words, boolean bold) {
        if (words.isEmpty()) {
            return;
        }
        Element run = part.element("r");
        Element properties = part.element("rPr");
        if (bold) {
            properties.appendChild(part.element("b"));
        }
        if (text.isEmpty()) {
            properties.appendChild(part.element("sz", "val", "18"));
        }
        if (properties.getFirstChild() != null) {
            run.appendChild(properties);
        }
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.appendChild(part.element("br"));
            }
            run.appendChild(part.text("t", lines[i].replace('\t', ' ')));
        }
        paragraph.appendChild(run);
    }
}
