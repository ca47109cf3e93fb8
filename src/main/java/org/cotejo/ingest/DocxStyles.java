package org.cotejo.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The styles of a docx, each with what it inherits. */
final class DocxStyles {
    /** One style with all it inherits from those it is based on. */
    record Style(ParagraphStyle paragraph, RunStyle run) {
        static final Style NONE = new Style(ParagraphStyle.NONE, RunStyle.NONE);
    }

    private record Definition(@Nullable String base, ParagraphStyle paragraph, RunStyle run) {}

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();
    private ParagraphStyle paragraphDefaults = ParagraphStyle.NONE;
    private RunStyle runDefaults = RunStyle.NONE;
    private String defaultStyle = "";

    /** @param reader at the beginning of {@code styles.xml} */
    void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "style" -> style(reader);
                case "pPrDefault" -> paragraphDefaults = definition(reader).paragraph();
                case "rPrDefault" -> runDefaults = definition(reader).run();
                default -> {}
            }
        }
    }

    /** The paragraph style of this id, the document's default one for {@code null}. */
    Style paragraph(@Nullable String id) {
        Style style = resolve(id == null ? defaultStyle : id);
        return new Style(style.paragraph().over(paragraphDefaults), style.run());
    }

    /** Bold and hidden switch each other off where both the paragraph's and the characters' style set them. */
    RunStyle run(RunStyle own, Style paragraph) {
        RunStyle named =
                own.style() == null ? RunStyle.NONE : resolve(own.style()).run();
        RunStyle styled = new RunStyle(
                null,
                either(named.bold(), paragraph.run().bold(), runDefaults.bold()),
                either(named.hidden(), paragraph.run().hidden(), runDefaults.hidden()));
        return own.over(styled);
    }

    private static boolean either(@Nullable Boolean one, @Nullable Boolean other, @Nullable Boolean everywhere) {
        return Boolean.TRUE.equals(everywhere) || Boolean.TRUE.equals(one) != Boolean.TRUE.equals(other);
    }

    private Style resolve(String id) {
        Style known = resolved.get(id);
        if (known == null) {
            known = resolve(id, new HashSet<>());
            resolved.put(id, known);
        }
        return known;
    }

    private Style resolve(String id, Set<String> seen) {
        Definition own = definitions.get(id);
        if (own == null || !seen.add(id)) {
            return Style.NONE;
        }
        Style base = own.base() == null ? Style.NONE : resolve(own.base(), seen);
        return new Style(own.paragraph().over(base.paragraph()), own.run().over(base.run()));
    }

    private void style(XMLStreamReader reader) throws XMLStreamException {
        String id = Xml.attribute(reader, "styleId", "");
        boolean standard =
                !"0".equals(Xml.attribute(reader, "default", "0")) && "paragraph".equals(Xml.attribute(reader, "type"));
        definitions.put(id, definition(reader));
        if (standard) {
            defaultStyle = id;
        }
    }

    private static Definition definition(XMLStreamReader reader) throws XMLStreamException {
        String base = null;
        String name = "";
        ParagraphStyle paragraph = ParagraphStyle.NONE;
        RunStyle run = RunStyle.NONE;
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (!reader.isStartElement()) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "pPr" -> paragraph = DocxProperties.paragraph(reader);
                case "rPr" -> run = DocxProperties.run(reader);
                case "basedOn" -> {
                    base = Xml.attribute(reader, "val");
                    Xml.skip(reader);
                }
                case "name" -> {
                    name = Xml.attribute(reader, "val", "");
                    Xml.skip(reader);
                }
                default -> Xml.skip(reader);
            }
        }
        return new Definition(base, withOutline(paragraph, name), run);
    }

    /** Built-in heading styles have English names in the file, whatever the language of the program. */
    private static ParagraphStyle withOutline(ParagraphStyle paragraph, String name) {
        Matcher heading = HEADING.matcher(name.toLowerCase(Locale.ROOT));
        if (paragraph.outline() != null || !heading.matches()) {
            return paragraph;
        }
        int outline = Integer.parseInt(heading.group(1)) - 1;
        return paragraph.over(new ParagraphStyle(null, null, outline, null, null, null, null, false));
    }
}
