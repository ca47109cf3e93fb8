package org.cotejo.akn;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.cotejo.model.Amendment;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;

/**
 * Writes provisions. Words before the first numbered unit are the {@code intro}, those after the last one the
 * {@code wrapUp}, those between units an unnumbered {@code paragraph}. A note of the editor is a {@code remark} whose
 * {@code class} names the rank of the unit it is about; a repealed unit has the status {@code removed}.
 */
final class AknUnitWriter {
    private final XmlOut out;

    AknUnitWriter(XmlOut out) {
        this.out = out;
    }

    void write(Provision unit) throws XMLStreamException {
        String rank =
                unit.level().compareTo(Level.PARAGRAPH) >= 0 ? unit.level().key() : "";
        write(unit, element(unit.level()), "class", rank);
    }

    /** An article of a decree's transitory ones. */
    void transitory(Provision unit) throws XMLStreamException {
        write(unit, "hcontainer", "name", "transitorio");
    }

    private void write(Provision unit, String element, String attribute, String value) throws XMLStreamException {
        out.start(element, attribute, value, "eId", unit.eId().value(), "status", status(unit));
        if (!unit.num().isEmpty()) {
            out.words("num", unit.num());
        }
        if (!unit.heading().isEmpty()) {
            out.words("heading", unit.heading());
        }
        content(unit);
        out.end();
    }

    private static String element(Level level) {
        return switch (level) {
            case FRACTION -> "paragraph";
            case SUBPOINT -> "indent";
            default -> level.key();
        };
    }

    private static String status(Provision unit) {
        return unit.repealed() ? "removed" : "";
    }

    private void content(Provision unit) throws XMLStreamException {
        List<Provision> children = unit.children();
        int first = firstNumbered(children);
        int last = first == children.size() ? first : lastNumbered(children) + 1;
        if (first == children.size()) {
            opening("content", unit, children);
            return;
        }
        boolean spoken =
                first > 0 || !unit.text().isEmpty() || !unit.amendments().isEmpty();
        if (spoken) {
            opening("intro", unit, children.subList(0, first));
        }
        for (Provision child : children.subList(first, last)) {
            if (isWords(child)) {
                between(child);
            } else {
                write(child);
            }
        }
        if (last < children.size()) {
            words("wrapUp", children.subList(last, children.size()));
        }
    }

    /** The unit's own words and notes, and its first paragraphs. */
    private void opening(String name, Provision unit, List<Provision> paragraphs) throws XMLStreamException {
        out.start(name);
        if (!unit.text().isEmpty()) {
            out.words("p", unit.text());
        }
        for (Amendment note : unit.amendments()) {
            out.startWords("p");
            remark(note, unit);
            out.endWords();
        }
        for (Provision paragraph : paragraphs) {
            paragraph(paragraph);
        }
        boolean nothing = unit.text().isEmpty() && unit.amendments().isEmpty() && paragraphs.isEmpty();
        if (nothing) {
            out.words("p", "");
        }
        out.end();
    }

    private void between(Provision paragraph) throws XMLStreamException {
        out.start("paragraph", "eId", paragraph.eId().value());
        out.start("content");
        out.startWords("p", "status", status(paragraph));
        spoken(paragraph);
        out.endWords();
        out.end();
        out.end();
    }

    private void words(String name, List<Provision> paragraphs) throws XMLStreamException {
        out.start(name);
        for (Provision paragraph : paragraphs) {
            paragraph(paragraph);
        }
        out.end();
    }

    private void paragraph(Provision paragraph) throws XMLStreamException {
        out.startWords("p", "eId", paragraph.eId().value(), "status", status(paragraph));
        spoken(paragraph);
        out.endWords();
    }

    private void spoken(Provision paragraph) throws XMLStreamException {
        out.text(paragraph.text());
        for (Amendment note : paragraph.amendments()) {
            out.text(" ");
            remark(note, paragraph);
        }
    }

    private void remark(Amendment note, Provision unit) throws XMLStreamException {
        out.inline(
                "remark",
                note.text(),
                "status",
                "editorial",
                "class",
                unit.level().key());
    }

    private static boolean isWords(Provision unit) {
        return unit.level() == Level.PARAGRAPH
                && unit.num().isEmpty()
                && unit.children().isEmpty();
    }

    private static int firstNumbered(List<Provision> children) {
        int i = 0;
        while (i < children.size() && isWords(children.get(i))) {
            i++;
        }
        return i;
    }

    private static int lastNumbered(List<Provision> children) {
        List<Provision> reversed = new ArrayList<>(children);
        java.util.Collections.reverse(reversed);
        return children.size() - 1 - firstNumbered(reversed);
    }
}
