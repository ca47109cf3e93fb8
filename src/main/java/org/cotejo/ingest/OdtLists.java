package org.cotejo.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The numbered lists of an OpenDocument file: their styles, which of them are open, and the label of the next item. */
final class OdtLists {
    private final Map<String, List<ListLevel>> styles = new HashMap<>();
    private final Map<String, ListCounter> counters = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private List<ListLevel> current = levels();
    private String label = "";

    private static List<ListLevel> levels() {
        List<ListLevel> levels = new ArrayList<>();
        for (int i = 0; i < ListLevel.COUNT; i++) {
            levels.add(ListLevel.UNNUMBERED);
        }
        return levels;
    }

    /** Takes in an element of a list's style; others do no harm. */
    void style(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "list-style" -> {
                current = levels();
                styles.put(Xml.attribute(reader, "name", ""), current);
            }
            case "list-level-style-number" -> level(reader);
            case "list-level-style-bullet" -> {
                String sign = Xml.attribute(reader, "bullet-char", "•");
                set(reader, new ListLevel(1, NumberFormat.BULLET, sign, -1, false));
            }
            default -> {}
        }
    }

    private void level(XMLStreamReader reader) {
        String type = Xml.attribute(reader, "num-format", "");
        NumberFormat format =
                switch (type) {
                    case "I" -> NumberFormat.UPPER_ROMAN;
                    case "i" -> NumberFormat.LOWER_ROMAN;
                    case "A" -> NumberFormat.UPPER_LETTER;
                    case "a" -> NumberFormat.LOWER_LETTER;
                    case "" -> NumberFormat.NONE;
                    default -> NumberFormat.DECIMAL;
                };
        int level = Xml.number(reader, "level", 1);
        int shown = Math.max(1, Math.min(level, Xml.number(reader, "display-levels", 1)));
        StringBuilder numbers = new StringBuilder();
        for (int i = level - shown + 1; i <= level; i++) {
            numbers.append(numbers.length() == 0 ? "%" : ".%").append(i);
        }
        String text = format == NumberFormat.NONE ? "" : numbers.toString();
        String whole = Xml.attribute(reader, "num-prefix", "") + text + Xml.attribute(reader, "num-suffix", "");
        set(reader, new ListLevel(Xml.number(reader, "start-value", 1), format, whole, -1, false));
    }

    private void set(XMLStreamReader reader, ListLevel level) {
        int index = Xml.number(reader, "level", 1) - 1;
        if (index >= 0 && index < ListLevel.COUNT) {
            current.set(index, level);
        }
    }

    /** A list begins, perhaps inside another, whose style it then has unless it names its own. */
    void begin(XMLStreamReader reader) {
        String style = Xml.attribute(reader, "style-name", Objects.requireNonNullElse(open.peek(), ""));
        boolean goesOn = !open.isEmpty() || "true".equals(Xml.attribute(reader, "continue-numbering"));
        goesOn |= Xml.attribute(reader, "continue-list") != null;
        if (!goesOn) {
            counters.remove(style);
        }
        open.push(style);
    }

    void end() {
        open.poll();
        label = "";
    }

    void item(XMLStreamReader reader) {
        @Nullable String style = open.peek();
        List<ListLevel> levels = style == null ? null : styles.get(style);
        if (levels == null || open.size() > ListLevel.COUNT) {
            label = "";
            return;
        }
        int level = open.size() - 1;
        int start = Xml.number(reader, "start-value", -1);
        ListCounter counter = counters.computeIfAbsent(style, key -> new ListCounter());
        List<ListLevel> started = levels;
        if (start >= 0) {
            counter.restart(level);
            started = new ArrayList<>(levels);
            started.set(level, levels.get(level).startingAt(start));
        }
        label = counter.next(started, level);
    }

    /** The label for the next paragraph, once. */
    String take() {
        String taken = label;
        label = "";
        return taken;
    }
}
