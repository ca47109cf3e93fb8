package org.cotejo.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Document;

/** The parts of a package by their names, which begin with a slash. */
public final class OfficeFile {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private OfficeFile() {}

    public static OfficeFile read(byte[] archive) throws IOException {
        OfficeFile file = new OfficeFile();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    file.add("/" + entry.getName(), zip.readAllBytes());
                }
            }
        }
        return file;
    }

    private void add(String name, byte[] bytes) {
        boolean taken = parts.keySet().stream().anyMatch(name::equalsIgnoreCase);
        if (taken) {
            faults.add(name + ": there are two parts of this name");
        }
        parts.put(name, bytes);
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
            Xml.read(bytes, fault -> faults.add(name + ": " + fault))
                    .ifPresent(document -> documents.put(name, document));
        }
    }

    /** Names of all parts, the list of content types among them. */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Parts that are XML, as they were read. */
    public Map<String, Document> documents() {
        return documents;
    }

    /** What is wrong, part by part; nothing where all is well. */
    public List<String> faults() {
        List<String> all = new ArrayList<>(faults);
        all.addAll(PackageRules.faults(this));
        documents.forEach(
                (name, document) -> OfficeSchemas.faults(document).forEach(fault -> all.add(name + ": " + fault)));
        all.addAll(References.faults(this));
        return all;
    }
}
