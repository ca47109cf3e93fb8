package org.cotejo.ingest;

import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cotejo.ingest.SourceParagraph.Alignment;
import org.jspecify.annotations.Nullable;

/** Reads {@code w:pPr} and {@code w:rPr}, wherever in a docx they stand. The reader is on their start, then on their end. */
final class DocxProperties {
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");
    private static final Map<String, Alignment> ALIGNMENTS = Map.ofEntries(
            Map.entry("left", Alignment.LEFT),
            Map.entry("start", Alignment.LEFT),
            Map.entry("center", Alignment.CENTER),
            Map.entry("right", Alignment.RIGHT),
            Map.entry("end", Alignment.RIGHT),
            Map.entry("both", Alignment.JUSTIFY),
            Map.entry("distribute", Alignment.JUSTIFY));

    private @Nullable String style;
    private @Nullable Alignment alignment;
    private @Nullable Integer outline;
    private @Nullable String list;
    private @Nullable Integer level;
    private @Nullable Integer left;
    private @Nullable Integer first;
    private boolean joined;

    private DocxProperties() {}

    static ParagraphStyle paragraph(XMLStreamReader reader) throws XMLStreamException {
        DocxProperties found = new DocxProperties();
        found.read(reader);
        return new ParagraphStyle(
                found.style,
                found.alignment,
                found.outline,
                found.list,
                found.level,
                found.left,
                found.first,
                found.joined);
    }

    static RunStyle run(XMLStreamReader reader) throws XMLStreamException {
        String style = null;
        Boolean bold = null;
        Boolean hidden = null;
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (!reader.isStartElement()) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "rStyle" -> style = Xml.attribute(reader, "val");
                case "b" -> bold = isOn(reader);
                case "vanish" -> hidden = isOn(reader);
                default -> {}
            }
            Xml.skip(reader);
        }
        return new RunStyle(style, bold, hidden);
    }

    static boolean isOn(XMLStreamReader reader) {
        return !OFF.contains(Xml.attribute(reader, "val", "1"));
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (!reader.isStartElement()) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "numPr" -> read(reader);
                case "rPr" -> mark(reader);
                default -> {
                    property(reader);
                    Xml.skip(reader);
                }
            }
        }
    }

    private void property(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "pStyle" -> style = Xml.attribute(reader, "val");
            case "jc" -> alignment = ALIGNMENTS.getOrDefault(Xml.attribute(reader, "val", ""), Alignment.JUSTIFY);
            case "outlineLvl" -> outline = Xml.number(reader, "val", 9);
            case "numId" -> list = Xml.attribute(reader, "val");
            case "ilvl" -> level = Math.max(0, Math.min(Xml.number(reader, "val", 0), ListLevel.COUNT - 1));
            case "ind" -> indent(reader);
            default -> {}
        }
    }

    private void indent(XMLStreamReader reader) {
        left = either(reader, "left", "start", left);
        first = either(reader, "firstLine", "firstLine", first);
        Integer hanging = either(reader, "hanging", "hanging", null);
        first = hanging == null ? first : Integer.valueOf(-hanging);
    }

    private static @Nullable Integer either(
            XMLStreamReader reader, String name, String other, @Nullable Integer otherwise) {
        String used = Xml.attribute(reader, name) == null ? other : name;
        return Xml.attribute(reader, used) == null ? otherwise : Integer.valueOf(Xml.number(reader, used, 0));
    }

    /** Properties of the sign that ends the paragraph; its deletion joins the paragraph to the next. */
    private void mark(XMLStreamReader reader) throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                joined |= "del".equals(reader.getLocalName()) || "moveFrom".equals(reader.getLocalName());
                Xml.skip(reader);
            }
        }
    }
}
