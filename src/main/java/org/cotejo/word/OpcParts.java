package org.cotejo.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.cotejo.ingest.Archive;
import org.cotejo.ingest.PartPath;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.Xml;
import org.cotejo.model.IngestException;
import org.cotejo.model.IngestException.Reason;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The parts of an Office package by their paths, what type each has and how they refer to each other. Parts that nobody asks for as
 * XML are kept as the bytes they were. Not thread-safe.
 */
final class OpcParts {
    private static final String TYPES = "[Content_Types].xml";
    private static final String TYPES_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final SourceFile file;
    private final Map<String, byte[]> bytes = new LinkedHashMap<>();
    private final Map<String, Document> trees = new LinkedHashMap<>();

    private OpcParts(SourceFile file) {
        this.file = file;
    }

    static OpcParts of(SourceFile file) {
        OpcParts parts = new OpcParts(file);
        try (Archive archive = new Archive(file)) {
            for (String name : archive.names()) {
                Optional<InputStream> entry = archive.entry(name);
                if (entry.isPresent()) {
                    try (InputStream in = entry.get()) {
                        parts.bytes.put(name, in.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new IngestException(Reason.CORRUPT, file.name(), String.valueOf(e.getMessage()), e);
        }
        return parts;
    }

    boolean has(String path) {
        return bytes.containsKey(path) || trees.containsKey(path);
    }

    /**
     * The part as a tree that is there to be changed: it is written in place of its bytes from then on.
     *
     * @throws IngestException where there is no such part or it is no XML that we read
     */
    Document change(String path) {
        Document tree = look(path);
        trees.put(path, tree);
        return tree;
    }

    /** The part as a tree to look at, as {@link #change}. */
    Document look(String path) {
        Document known = trees.get(path);
        if (known != null) {
            return known;
        }
        byte[] content = bytes.get(path);
        if (content == null) {
            throw new IngestException(Reason.CORRUPT, file.name(), path);
        }
        try {
            return XmlDom.read(new ByteArrayInputStream(content));
        } catch (XMLStreamException e) {
            throw Xml.trouble(file, e, Reason.CORRUPT);
        }
    }

    /** Adds a part, or puts a tree in the place of one. */
    void put(String path, Document tree, String contentType) {
        bytes.putIfAbsent(path, new byte[0]);
        trees.put(path, tree);
        Document types = change(TYPES);
        boolean known = WordPart.children(types.getDocumentElement()).stream()
                .anyMatch(each -> each.getAttribute("PartName").equalsIgnoreCase("/" + path));
        if (!known) {
            Element type = child(types, TYPES_NAMESPACE, "Override");
            type.setAttribute("PartName", "/" + path);
            type.setAttribute("ContentType", contentType);
        }
    }

    /** Paths that a part, or with an empty name the package, refers to by a relationship whose type ends so, each once. */
    List<String> related(String part, String type) {
        String relations = PartPath.relations(part);
        if (!has(relations)) {
            return List.of();
        }
        return WordPart.children(look(relations).getDocumentElement()).stream()
                .filter(each -> each.getAttribute("Type").endsWith("/" + type))
                .filter(each -> !each.getAttribute("TargetMode").equals("External"))
                .map(each -> PartPath.target(PartPath.folder(part), each.getAttribute("Target")))
                .distinct()
                .toList();
    }

    void relate(String part, String type, String target) {
        String path = PartPath.relations(part);
        if (!has(path)) {
            Document fresh = XmlDom.create();
            Element root = fresh.createElementNS(RELATIONS_NAMESPACE, "Relationships");
            root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns", RELATIONS_NAMESPACE);
            fresh.appendChild(root);
            bytes.put(path, new byte[0]);
            trees.put(path, fresh);
        }
        Document relations = change(path);
        Set<String> taken = WordPart.children(relations.getDocumentElement()).stream()
                .map(each -> each.getAttribute("Id"))
                .collect(Collectors.toSet());
        int number = 1;
        while (taken.contains("rId" + number)) {
            number++;
        }
        Element relation = child(relations, RELATIONS_NAMESPACE, "Relationship");
        relation.setAttribute("Id", "rId" + number);
        relation.setAttribute("Type", type);
        boolean beside = PartPath.folder(part).equals(PartPath.folder(target));
        relation.setAttribute(
                "Target", beside ? target.substring(PartPath.folder(part).length()) : "/" + target);
    }

    private static Element child(Document document, String namespace, String name) {
        Element root = document.getDocumentElement();
        String prefix = root.getPrefix();
        Element child = document.createElementNS(namespace, prefix == null ? name : prefix + ":" + name);
        root.appendChild(child);
        return child;
    }

    /** Everything, as it is to be written. */
    Map<String, byte[]> content() throws IOException {
        Map<String, byte[]> content = new LinkedHashMap<>(bytes);
        for (String path : new ArrayList<>(trees.keySet())) {
            content.put(path, XmlDom.bytes(trees.get(path)));
        }
        return content;
    }
}
