package org.cotejo.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cotejo.akn.XmlTree;
import org.cotejo.ingest.SourceParagraph.Alignment;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.model.Diagnostic;

/** Turns the parts of an OpenDocument text into paragraphs. A paragraph inside another, of a note or a box, comes first. */
final class OdtStory {
    private static final Set<String> UNREAD = Set.of(
            "annotation", "note-citation", "tracked-changes", "forms", "script", "page-number", "page-count", "desc");
    private static final int WIDEST_SPACE = 100;

    private final OdtStyles styles = new OdtStyles();
    private final OdtLists lists = new OdtLists();
    private final Paragraphs out = new Paragraphs();
    private final WordNotes notes = new WordNotes();
    private final Deque<Draft> open = new ArrayDeque<>();
    private final Deque<Boolean> bold = new ArrayDeque<>(List.of(false));
    private final Deque<Boolean> hidden = new ArrayDeque<>(List.of(false));
    private final Deque<Origin> origins = new ArrayDeque<>(List.of(Origin.BODY));

    List<SourceParagraph> paragraphs() {
        return out.list();
    }

    List<Diagnostic> diagnostics() {
        return notes.diagnostics();
    }

    /** @param reader at the root element */
    void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    words(reader.getText().replaceAll("\\s++", " "));
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        boolean caption =
                name.equals("title") && String.valueOf(reader.getNamespaceURI()).contains("svg");
        if (UNREAD.contains(name) || caption) {
            unread(name, reader);
            return;
        }
        styles.element(reader);
        lists.style(reader);
        switch (name) {
            case "p", "h" -> paragraph(reader, name);
            case "span", "a" -> {
                String style = Xml.attribute(reader, "style-name", "");
                bold.push(styles.isBold(style, bold.element()));
                hidden.push(styles.isHidden(style, hidden.element()));
            }
            case "s" -> words(" ".repeat(Math.max(1, Math.min(WIDEST_SPACE, Xml.number(reader, "c", 1)))));
            case "tab" -> words("\t");
            case "line-break" -> words("\n");
            case "list" -> lists.begin(reader);
            case "list-item" -> lists.item(reader);
            case "change-start" -> notes.inserted(out.next());
            default -> origins.push(origin(name));
        }
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> {
                out.add(open.pop());
                bold.pop();
                hidden.pop();
            }
            case "span", "a" -> {
                bold.pop();
                hidden.pop();
            }
            case "list" -> lists.end();
            case "s", "tab", "line-break", "list-item", "change-start" -> {}
            default -> {
                if (origins.size() > 1) {
                    origins.pop();
                }
            }
        }
    }

    private void unread(String name, XMLStreamReader reader) throws XMLStreamException {
        if (name.equals("annotation")) {
            notes.comment(
                    XmlTree.read(reader).content().replaceAll("\\s++", " ").strip());
            return;
        }
        if (!name.equals("tracked-changes")) {
            Xml.skip(reader);
            return;
        }
        StringBuilder struck = new StringBuilder();
        for (int depth = 1, inside = 0; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                inside += reader.getLocalName().equals("deletion") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (reader.getLocalName().equals("deletion")) {
                    inside--;
                    notes.deleted(out.next(), struck.toString());
                    struck.setLength(0);
                }
            } else if (event == XMLStreamConstants.CHARACTERS && inside > 0) {
                struck.append(reader.getText()).append(' ');
            }
        }
    }

    private Origin origin(String name) {
        return switch (name) {
            case "header", "header-left", "header-first" -> Origin.HEADER;
            case "footer", "footer-left", "footer-first" -> Origin.FOOTER;
            case "note" -> Origin.FOOTNOTE;
            case "text-box", "custom-shape" -> Origin.TEXT_BOX;
            case "table-cell" -> Origin.TABLE_CELL;
            default -> origins.element();
        };
    }

    private void paragraph(XMLStreamReader reader, String name) {
        String style = Xml.attribute(reader, "style-name", "");
        Draft draft = new Draft();
        draft.origin = origins.element();
        draft.alignment = styles.alignment(style, Alignment.LEFT);
        draft.headingLevel = name.equals("h") ? Math.min(9, Math.max(1, Xml.number(reader, "outline-level", 1))) : 0;
        draft.label = lists.take();
        open.push(draft);
        bold.push(styles.isBold(style, false));
        hidden.push(styles.isHidden(style, false));
    }

    private void words(String words) {
        Draft draft = open.peek();
        if (draft != null) {
            if (hidden.element()) {
                notes.hidden(out.next(), words);
            } else {
                draft.append(words, bold.element());
            }
        }
    }
}
