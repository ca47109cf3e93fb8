package org.cotejo.office;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What ECMA-376, part 2, asks of a package: a type for each part, an end for each relationship, one set of properties. */
final class PackageRules {
    private static final String TYPES = "/[Content_Types].xml";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final Set<String> CORE_PROPERTIES = Set.of(
            "category",
            "contentStatus",
            "created",
            "creator",
            "description",
            "identifier",
            "keywords",
            "language",
            "lastModifiedBy",
            "lastPrinted",
            "modified",
            "revision",
            "subject",
            "title",
            "version");

    private final OfficeFile file;
    private final List<String> faults = new ArrayList<>();

    private PackageRules(OfficeFile file) {
        this.file = file;
    }

    static List<String> faults(OfficeFile file) {
        PackageRules rules = new PackageRules(file);
        rules.types();
        file.documents().forEach((name, document) -> {
            if (name.endsWith(".rels")) {
                rules.relationships(name, document);
            }
            if (CORE.equals(document.getDocumentElement().getNamespaceURI())) {
                rules.coreProperties(name, document);
            }
        });
        return rules.faults;
    }

    private void types() {
        Document types = file.documents().get(TYPES);
        if (types == null) {
            faults.add(TYPES + ": is missing");
            return;
        }
        Map<String, String> defaults = new HashMap<>();
        Map<String, String> overrides = new HashMap<>();
        for (Element type : Xml.children(types.getDocumentElement())) {
            boolean isDefault = type.getLocalName().equals("Default");
            String key =
                    isDefault ? type.getAttribute("Extension").toLowerCase(Locale.ROOT) : type.getAttribute("PartName");
            if ((isDefault ? defaults : overrides).put(key, type.getAttribute("ContentType")) != null) {
                faults.add(TYPES + ": says twice what " + key + " is");
            }
        }
        overrides.keySet().stream()
                .filter(part -> !file.has(part))
                .forEach(part -> faults.add(TYPES + ": there is no " + part));
        file.names().stream()
                .filter(name -> !name.equals(TYPES) && !overrides.containsKey(name))
                .filter(name -> !defaults.containsKey(
                        name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)))
                .forEach(name -> faults.add(name + ": has no content type"));
    }

    private void relationships(String name, Document relationships) {
        int folder = name.lastIndexOf("_rels/");
        String source = name.substring(0, folder)
                + name.substring(folder + "_rels/".length(), name.length() - ".rels".length());
        if (!source.equals("/") && !file.has(source)) {
            faults.add(name + ": relates a part that is not there");
        }
        Set<String> ids = new HashSet<>();
        Xml.all(relationships, RELATIONSHIPS, "Relationship").forEach(relationship -> {
            if (!ids.add(relationship.getAttribute("Id"))) {
                faults.add(name + ": " + relationship.getAttribute("Id") + " is there twice");
            }
            String target = relationship.getAttribute("Target");
            if (!relationship.getAttribute("TargetMode").equals("External") && !file.has(resolved(source, target))) {
                faults.add(name + ": there is no " + target);
            }
        });
    }

    private static String resolved(String source, String target) {
        return URI.create(source).resolve(target).normalize().getPath();
    }

    private void coreProperties(String name, Document properties) {
        Set<String> seen = new HashSet<>();
        for (Element property : Xml.children(properties.getDocumentElement())) {
            if (!CORE_PROPERTIES.contains(property.getLocalName()) || !seen.add(property.getLocalName())) {
                faults.add(name + ": unknown or twice: " + property.getNodeName());
            }
        }
    }
}
