package org.cotejo.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamReader;
import org.cotejo.ingest.SourceParagraph.Alignment;
import org.jspecify.annotations.Nullable;

/** Styles of an OpenDocument file by name, each with what it inherits: alignment and weight are all we need. */
final class OdtStyles {
    private static final int DEEPEST = 50;

    private static final class Style {
        String parent = "";

        @Nullable
        Alignment alignment;

        @Nullable
        Boolean bold;

        @Nullable
        Boolean hidden;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private Style current = new Style();

    /** Takes in an element that stands among styles; others do no harm. */
    void element(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "style" -> {
                current = new Style();
                current.parent = Xml.attribute(reader, "parent-style-name", "");
                styles.put(Xml.attribute(reader, "name", ""), current);
            }
            case "paragraph-properties" -> current.alignment = alignment(Xml.attribute(reader, "text-align", ""));
            case "text-properties" -> {
                current.bold = bold(Xml.attribute(reader, "font-weight", ""));
                String display = Xml.attribute(reader, "display");
                current.hidden = display == null ? null : Boolean.valueOf(display.equals("none"));
            }
            default -> {}
        }
    }

    Alignment alignment(String name, Alignment otherwise) {
        Style style = styles.get(name);
        for (int i = 0; style != null && i < DEEPEST; i++) {
            if (style.alignment != null) {
                return style.alignment;
            }
            style = styles.get(style.parent);
        }
        return otherwise;
    }

    boolean isBold(String name, boolean otherwise) {
        return said(name, style -> style.bold, otherwise);
    }

    boolean isHidden(String name, boolean otherwise) {
        return said(name, style -> style.hidden, otherwise);
    }

    private boolean said(String name, Function<Style, @Nullable Boolean> property, boolean otherwise) {
        Style style = styles.get(name);
        for (int i = 0; style != null && i < DEEPEST; i++) {
            Boolean said = property.apply(style);
            if (said != null) {
                return said;
            }
            style = styles.get(style.parent);
        }
        return otherwise;
    }

    private static @Nullable Alignment alignment(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "center" -> Alignment.CENTER;
            case "end", "right" -> Alignment.RIGHT;
            case "justify" -> Alignment.JUSTIFY;
            case "start", "left" -> Alignment.LEFT;
            default -> null;
        };
    }

    private static @Nullable Boolean bold(String weight) {
        return weight.isEmpty() ? null : weight.equals("bold") || weight.matches("[6-9]00");
    }
}
