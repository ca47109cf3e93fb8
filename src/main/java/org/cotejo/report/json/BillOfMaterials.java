package org.cotejo.report.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The libraries the program was built with, from the CycloneDX bill of materials in its jar. */
public final class BillOfMaterials {
    private static final String FILE = "/META-INF/sbom/cotejo.cdx.json";

    private BillOfMaterials() {}

    /**
     * One library.
     *
     * @param name group and artifact, with a colon between them
     * @param licences SPDX identifiers, or names where the library gives another; where there are several, any of them may
     *     be chosen
     */
    public record Component(String name, String version, List<String> licences) {
        public Component {
            licences = List.copyOf(licences);
        }
    }

    /** Sorted by name; none where the program was built without a network, when no bill is made. */
    public static List<Component> components() throws IOException {
        try (InputStream in = BillOfMaterials.class.getResourceAsStream(FILE)) {
            if (in == null) {
                return List.of();
            }
            List<Component> components = new ArrayList<>();
            new ObjectMapper().readTree(in).path("components").forEach(each -> components.add(component(each)));
            components.sort(Comparator.comparing(Component::name));
            return List.copyOf(components);
        }
    }

    private static Component component(JsonNode node) {
        List<String> licences = new ArrayList<>();
        for (JsonNode choice : node.path("licenses")) {
            JsonNode licence = choice.path("license");
            licences.add(choice.path("expression")
                    .asText(licence.path("id").asText(licence.path("name").asText())));
        }
        String name = node.path("group").asText() + ":" + node.path("name").asText();
        return new Component(name, node.path("version").asText(), licences);
    }
}
