package org.cotejo.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a docx and their running numbers. Lists ({@code w:num}) of one pattern ({@code w:abstractNum}) count on
 * from each other, unless one says where it starts.
 */
final class DocxNumbering {
    private record Level(ListLevel numbering, @Nullable String style, ParagraphStyle paragraph) {
        static final Level NONE = new Level(ListLevel.UNNUMBERED, null, ParagraphStyle.NONE);
    }

    private record Pattern(
            Map<Integer, Level> levels, @Nullable String styleLink) {}

    private record Numbered(String pattern, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

    private final DocxStyles styles;
    private final Map<String, Pattern> patterns = new HashMap<>();
    private final Map<String, Numbered> lists = new HashMap<>();
    private final ListCounters counters = new ListCounters();

    DocxNumbering(DocxStyles styles) {
        this.styles = styles;
    }

    /** @param reader at the beginning of {@code numbering.xml} */
    void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "abstractNum" -> patterns.put(Xml.attribute(reader, "abstractNumId", ""), pattern(reader));
                case "num" -> lists.put(Xml.attribute(reader, "numId", ""), list(reader));
                default -> {}
            }
        }
    }

    /** Whether a paragraph of this style is an item of a list that the file defines. */
    boolean isItem(ParagraphStyle paragraph) {
        return paragraph.list() != null && lists.containsKey(paragraph.list());
    }

    /** What the list says about the paragraph: its indent, if anything. */
    ParagraphStyle style(ParagraphStyle paragraph) {
        return level(paragraph.list(), level(paragraph)).paragraph();
    }

    /** Counts this paragraph, which is an item of a list, and gives its label. */
    String next(ParagraphStyle paragraph) {
        String id = Objects.requireNonNull(paragraph.list());
        int level = level(paragraph);
        List<ListLevel> levels = new ArrayList<>();
        for (int i = 0; i < ListLevel.COUNT; i++) {
            levels.add(level(id, i).numbering());
        }
        return counters.next(pattern(id), id, levels, lists.get(id).starts(), level);
    }

    /** The level named, or else the one that is tied to the paragraph's style, or else the first. */
    private int level(ParagraphStyle paragraph) {
        if (paragraph.level() != null) {
            return paragraph.level();
        }
        for (int i = 0; paragraph.style() != null && i < ListLevel.COUNT; i++) {
            if (paragraph.style().equals(level(paragraph.list(), i).style())) {
                return i;
            }
        }
        return 0;
    }

    private Level level(@Nullable String list, int index) {
        Numbered own = lists.get(list);
        if (own == null) {
            return Level.NONE;
        }
        Level overriding = own.levels().get(index);
        Pattern pattern = patterns.get(pattern(list));
        return overriding != null || pattern == null
                ? Objects.requireNonNullElse(overriding, Level.NONE)
                : pattern.levels().getOrDefault(index, Level.NONE);
    }

    /** A pattern may have its levels elsewhere: in the list that a numbering style names. */
    private String pattern(@Nullable String list) {
        String id = lists.get(list).pattern();
        Pattern pattern = patterns.get(id);
        if (pattern == null || pattern.styleLink() == null) {
            return id;
        }
        Numbered linked =
                lists.get(styles.paragraph(pattern.styleLink()).paragraph().list());
        return linked == null ? id : linked.pattern();
    }

    private static Pattern pattern(XMLStreamReader reader) throws XMLStreamException {
        Map<Integer, Level> levels = new HashMap<>();
        String link = null;
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (!reader.isStartElement()) {
                continue;
            }
            if ("lvl".equals(reader.getLocalName())) {
                levels.put(Xml.number(reader, "ilvl", 0), level(reader));
            } else {
                link = "numStyleLink".equals(reader.getLocalName()) ? Xml.attribute(reader, "val") : link;
                Xml.skip(reader);
            }
        }
        return new Pattern(levels, link);
    }

    private static Numbered list(XMLStreamReader reader) throws XMLStreamException {
        String pattern = "";
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, Level> levels = new HashMap<>();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (!reader.isStartElement()) {
                continue;
            }
            if ("lvlOverride".equals(reader.getLocalName())) {
                override(reader, starts, levels);
            } else {
                pattern = "abstractNumId".equals(reader.getLocalName()) ? Xml.attribute(reader, "val", "") : pattern;
                Xml.skip(reader);
            }
        }
        return new Numbered(pattern, starts, levels);
    }

    private static void override(XMLStreamReader reader, Map<Integer, Integer> starts, Map<Integer, Level> levels)
            throws XMLStreamException {
        int index = Math.max(0, Math.min(Xml.number(reader, "ilvl", 0), ListLevel.COUNT - 1));
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (!reader.isStartElement()) {
                continue;
            }
            if ("lvl".equals(reader.getLocalName())) {
                levels.put(index, level(reader));
            } else {
                if ("startOverride".equals(reader.getLocalName())) {
                    starts.put(index, Xml.number(reader, "val", 1));
                }
                Xml.skip(reader);
            }
        }
    }

    private static Level level(XMLStreamReader reader) throws XMLStreamException {
        int start = 0;
        NumberFormat format = NumberFormat.DECIMAL;
        String text = "";
        int restart = -1;
        boolean legal = false;
        String style = null;
        ParagraphStyle paragraph = ParagraphStyle.NONE;
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (!reader.isStartElement()) {
                continue;
            }
            String name = reader.getLocalName();
            if ("pPr".equals(name)) {
                paragraph = DocxProperties.paragraph(reader);
                continue;
            }
            switch (name) {
                case "start" -> start = Xml.number(reader, "val", 0);
                case "numFmt" -> format = NumberFormat.named(Xml.attribute(reader, "val", ""));
                case "lvlText" -> text = Xml.attribute(reader, "val", "");
                case "lvlRestart" -> restart = Xml.number(reader, "val", -1);
                case "isLgl" -> legal = DocxProperties.isOn(reader);
                case "pStyle" -> style = Xml.attribute(reader, "val");
                default -> {}
            }
            Xml.skip(reader);
        }
        return new Level(new ListLevel(start, format, text, restart, legal), style, paragraph);
    }
}
