package org.cotejo.report.house;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cotejo.ingest.Archive;
import org.cotejo.ingest.PartPath;
import org.cotejo.ingest.SourceFile;
import org.cotejo.model.IngestException;
import org.cotejo.report.FixedZip;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of an Office file by their names, which start without a slash. Not thread-safe. */
final class OfficePackage {
    /** Bytes that all parts together may have. */
    private static final int MAX_BYTES = 128 << 20;

    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Document types;

    /**
     * What a part refers to.
     *
     * @param type the last word of its type
     * @param target name of a part, or an address
     * @param element where it stands
     */
    record Relation(String id, String type, String target, boolean external, Element element) {}

    private OfficePackage(Map<String, byte[]> parts) throws IOException {
        this.parts.putAll(parts);
        this.types = xml(TYPES);
        this.parts.remove(TYPES);
    }

    /** @throws IOException where it is none, is damaged, or grows beyond what an archive may */
    static OfficePackage read(byte[] content) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        int left = MAX_BYTES;
        try (Archive archive = new Archive(new SourceFile("", content))) {
            for (String name : archive.names()) {
                byte[] part = read(archive, name, left);
                left -= part.length;
                if (left == 0) {
                    throw new IOException("too large");
                }
                parts.put(name, part);
            }
        } catch (IngestException e) {
            throw new IOException(e.getMessage(), e);
        }
        return new OfficePackage(parts);
    }

    private static byte[] read(Archive archive, String name, int most) throws IOException {
        try (InputStream in = archive.entry(name).orElseThrow(() -> new IOException(name))) {
            return in.readNBytes(most);
        }
    }

    Set<String> names() {
        return Set.copyOf(parts.keySet());
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** @throws IOException where there is no such part, or it is no XML */
    Document xml(String part) throws IOException {
        byte[] content = parts.get(part);
        if (content == null) {
            throw new IOException("no part " + part);
        }
        return Xml.read(content);
    }

    void put(String part, Document content) throws IOException {
        parts.put(part, Xml.write(content));
    }

    void put(String part, InputStream content) throws IOException {
        parts.put(part, content.readAllBytes());
    }

    /** Type of a part's content; empty where the file does not say. */
    String type(String part) {
        String byEnding = "";
        for (Element each : Xml.children(types.getDocumentElement())) {
            if (("/" + part).equals(each.getAttribute("PartName"))) {
                return each.getAttribute("ContentType");
            }
            if (part.endsWith("." + each.getAttribute("Extension")) && each.hasAttribute("Extension")) {
                byEnding = each.getAttribute("ContentType");
            }
        }
        return byEnding;
    }

    void type(String part, String type) {
        Element root = types.getDocumentElement();
        Xml.children(root).stream()
                .filter(each -> ("/" + part).equals(each.getAttribute("PartName")))
                .forEach(root::removeChild);
        Element override = types.createElementNS(root.getNamespaceURI(), "Override");
        override.setAttribute("PartName", "/" + part);
        override.setAttribute("ContentType", type);
        root.appendChild(override);
    }

    /** What a part refers to, or, for the empty name, the file itself. */
    List<Relation> relations(String part) throws IOException {
        List<Relation> relations = new ArrayList<>();
        if (!has(PartPath.relations(part))) {
            return relations;
        }
        for (Element each : Xml.children(xml(PartPath.relations(part)).getDocumentElement())) {
            boolean external = each.getAttribute("TargetMode").equals("External");
            String type = each.getAttribute("Type");
            String target = each.getAttribute("Target");
            relations.add(new Relation(
                    each.getAttribute("Id"),
                    type.substring(type.lastIndexOf('/') + 1),
                    external ? target : resolved(part, target),
                    external,
                    each));
        }
        return relations;
    }

    /** Leaves a part those of its relations that are wanted. */
    List<Relation> keepRelations(String part, Predicate<Relation> wanted) throws IOException {
        List<Relation> all = relations(part);
        List<Relation> kept = all.stream().filter(wanted).toList();
        if (!all.isEmpty()) {
            Document file = all.get(0).element().getOwnerDocument();
            all.stream().filter(each -> !kept.contains(each)).forEach(each -> file.getDocumentElement()
                    .removeChild(each.element()));
            put(PartPath.relations(part), file);
        }
        return kept;
    }

    void relate(String part, String id, String type, String target) throws IOException {
        Document file =
                has(PartPath.relations(part)) ? xml(PartPath.relations(part)) : Xml.empty(RELATIONS, "Relationships");
        Element relation = file.createElementNS(RELATIONS, "Relationship");
        relation.setAttribute("Id", id);
        relation.setAttribute("Type", type);
        relation.setAttribute("Target", target);
        file.getDocumentElement().appendChild(relation);
        put(PartPath.relations(part), file);
    }

    /** Drops all but these parts and the lists of what they refer to. */
    void keep(Set<String> names) {
        Set<String> kept = new HashSet<>(names);
        names.forEach(name -> kept.add(PartPath.relations(name)));
        kept.add(PartPath.relations(""));
        parts.keySet().retainAll(kept);
        Element root = types.getDocumentElement();
        Xml.children(root).stream()
                .filter(each -> each.hasAttribute("PartName")
                        && !has(each.getAttribute("PartName").substring(1)))
                .forEach(root::removeChild);
    }

    byte[] bytes() throws IOException {
        Map<String, byte[]> all = new TreeMap<>(parts);
        all.put(TYPES, Xml.write(types));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FixedZip.write(all, out);
        return out.toByteArray();
    }

    private static String resolved(String part, String target) throws IOException {
        try {
            return Objects.requireNonNull(URI.create("/" + part).resolve(target).getPath())
                    .substring(1);
        } catch (IllegalArgumentException e) {
            throw new IOException("no name of a part: " + target, e);
        }
    }
}
