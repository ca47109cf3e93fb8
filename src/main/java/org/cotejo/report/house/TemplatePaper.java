package org.cotejo.report.house;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cotejo.model.CotejoException;
import org.cotejo.report.house.OfficePackage.Relation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A template made into an empty file to write in. Kept are its styles, numbering, theme, fonts and settings, and its last
 * section's paper with heads and feet; everything else is left behind.
 */
final class TemplatePaper {
    private static final String STYLES = "/org/cotejo/report/styles.xml";
    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String STYLES_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";
    private static final String WORD_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final Set<String> KEPT = Set.of("styles", "numbering", "theme", "fontTable", "settings");
    private static final Set<String> OBJECTS =
            Set.of("control", "oleObject", "package", "vbaProject", "aFChunk", "subDocument", "frame");

    /** Settings that are about the template, its text or its makers. */
    private static final Set<String> DROPPED_SETTINGS = Set.of(
            "attachedTemplate",
            "linkStyles",
            "documentProtection",
            "writeProtection",
            "mailMerge",
            "trackRevisions",
            "docVars",
            "rsids",
            "footnotePr",
            "endnotePr",
            "attachedSchema",
            "removePersonalInformation");

    private final OfficePackage parts;
    private final String main;

    private TemplatePaper(OfficePackage parts, String main) {
        this.parts = parts;
        this.main = main;
    }

    /** @throws CotejoException where it cannot be used, told in one sentence */
    static byte[] of(String name, byte[] content) {
        if (content.length < 2 || content[0] != 'P' || content[1] != 'K') {
            boolean old = content.length > 1 && (content[0] & 0xff) == 0xD0 && (content[1] & 0xff) == 0xCF;
            throw new CotejoException(old ? "house.old_or_locked" : "house.not_word", name);
        }
        try {
            OfficePackage parts = OfficePackage.read(content);
            return new TemplatePaper(parts, main(name, parts)).paper(name);
        } catch (IOException e) {
            throw new CotejoException("house.damaged", List.of(name), e);
        }
    }

    private static String main(String name, OfficePackage parts) throws IOException {
        String main = parts.relations("").stream()
                .filter(relation -> relation.type().equals("officeDocument"))
                .findFirst()
                .map(Relation::target)
                .orElseThrow(() -> new CotejoException("house.not_word", name));
        String type = parts.type(main);
        if (type.contains(".macroEnabled") || parts.names().stream().anyMatch(part -> part.contains("vbaProject"))) {
            throw new CotejoException("house.macros", name);
        }
        if (!type.startsWith(WORD_TYPES)) {
            throw new CotejoException("house.not_word", name);
        }
        if (!Xml.is(parts.xml(main).getDocumentElement(), "document")) {
            throw new CotejoException("house.strict", name);
        }
        return main;
    }

    private byte[] paper(String name) throws IOException {
        Document document = parts.xml(main);
        Element section = TemplateSection.of(document, parts, main);
        if (TemplateSection.textWidth(section) < TemplateSection.LEAST_WIDTH) {
            throw new CotejoException("house.narrow", name);
        }
        Set<String> used = TemplateSection.references(section);
        parts.put(main, document);
        parts.type(main, DOCUMENT);
        parts.keepRelations("", relation -> relation.type().equals("officeDocument"));
        parts.keepRelations(main, relation -> KEPT.contains(relation.type()) || used.contains(relation.id()));
        settings();
        parts.keep(reached(name));
        styles();
        return parts.bytes();
    }

    private void settings() throws IOException {
        for (Relation relation : parts.relations(main)) {
            if (relation.type().equals("settings")) {
                Document settings = parts.xml(relation.target());
                Element root = settings.getDocumentElement();
                Xml.children(root).stream()
                        .filter(each -> DROPPED_SETTINGS.contains(each.getLocalName()))
                        .forEach(root::removeChild);
                parts.put(relation.target(), settings);
                parts.keepRelations(relation.target(), each -> false);
            }
        }
    }

    /** Every part that is still referred to. */
    private Set<String> reached(String name) throws IOException {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(main));
        while (!open.isEmpty()) {
            String part = open.pop();
            if (!parts.has(part)) {
                throw new CotejoException("house.damaged", name);
            }
            if (reached.add(part)) {
                for (Relation relation : parts.relations(part)) {
                    if (OBJECTS.contains(relation.type())) {
                        throw new CotejoException("house.objects", name);
                    }
                    if (!relation.external()) {
                        open.push(relation.target());
                    }
                }
            }
        }
        return reached;
    }

    private void styles() throws IOException {
        for (Relation relation : parts.relations(main)) {
            if (relation.type().equals("styles")) {
                Document hers = parts.xml(relation.target());
                Map<String, String> renamed = TemplateStyles.merge(hers, ours());
                parts.put(relation.target(), hers);
                rename(renamed, relation.target());
                return;
            }
        }
        String part = main.substring(0, main.lastIndexOf('/') + 1) + "cotejo-styles.xml";
        parts.put(part, ours());
        parts.type(part, STYLES_TYPE);
        parts.relate(main, "cotejoStyles", Xml.REFERENCES + "/styles", "/" + part);
    }

    private static Document ours() throws IOException {
        try (InputStream in = Objects.requireNonNull(TemplatePaper.class.getResourceAsStream(STYLES))) {
            return Xml.read(in.readAllBytes());
        }
    }

    private void rename(Map<String, String> renamed, String styles) throws IOException {
        for (String part : parts.names()) {
            if (!part.equals(styles) && parts.type(part).startsWith(WORD_TYPES) && !renamed.isEmpty()) {
                Document content = parts.xml(part);
                TemplateStyles.rename(content, renamed);
                parts.put(part, content);
            }
        }
    }
}
