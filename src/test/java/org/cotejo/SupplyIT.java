package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.cotejo.report.json.BillOfMaterials;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves the build: which libraries, under which terms, and nothing of the machine or the day it was built on. */
class SupplyIT {
    private static final Path JAR = Path.of("target/cotejo.jar");
    private static final String BILL = "META-INF/sbom/cotejo.cdx.json";

    /** Terms under which anybody may use, link and pass on the program. Of several, one must be here. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSD licence", // of ANTLR 3, three clauses
            "EPL-2.0",
            "LGPL-2.1-or-later", // linked as it is, in its own jar, which anybody may replace
            "GNU Lesser General Public License"); // the same, of the fonts' jar

    /** What a bill of materials takes for other terms than the library has: LIBLINEAR's «BSD License» has three clauses. */
    private static final Set<String> MISREAD = Set.of("de.bwaldvogel:liblinear BSD-4-Clause");

    @BeforeEach
    void needs_the_jar() {
        assumeTrue(Files.exists(JAR), "the jar is not built yet");
    }

    @Test
    void every_library_is_in_the_bill_of_materials_to_the_byte_and_nothing_else_is() throws Exception {
        Map<String, String> billed = new TreeMap<>();
        for (JsonNode each : bill().get("components")) {
            billed.put(file(each), hash(each));
        }

        assertThat(billed).isEqualTo(shipped());
    }

    @Test
    void every_library_is_under_terms_that_are_allowed() throws IOException {
        bill();
        List<String> refused = new ArrayList<>();
        for (BillOfMaterials.Component each : BillOfMaterials.components()) {
            if (each.licences().stream()
                    .noneMatch(terms -> ALLOWED.contains(terms) || MISREAD.contains(each.name() + " " + terms))) {
                refused.add(each.name() + " " + each.version() + ": " + each.licences());
            }
        }

        assertThat(refused).isEmpty();
    }

    @Test
    void the_jar_tells_nothing_of_the_machine_and_the_day_it_was_built_on() throws IOException {
        String here = Path.of("").toAbsolutePath().toString();
        Set<Long> times = new TreeSet<>();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                times.add(entry.getTime());
                String content = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                assertThat(content.contains(here)).as(entry + " names " + here).isFalse();
            }
            assertThat(jar.getManifest().getMainAttributes().keySet().toString())
                    .contains("Automatic-Module-Name")
                    .doesNotContain("Built-By", "Build-Time", "Bnd-LastModified");
        }
        assertThat(times).as("times of entries").hasSize(1);
        assertThat(bill().at("/metadata/timestamp").isMissingNode()).isTrue();
    }

    private static JsonNode bill() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            JarEntry entry = jar.getJarEntry(BILL);
            assumeTrue(entry != null, "built with mvn -o, which makes no bill of materials");
            return new ObjectMapper().readTree(jar.getInputStream(entry));
        }
    }

    private static String file(JsonNode component) {
        return component.get("name").asText() + "-" + component.get("version").asText() + ".jar";
    }

    private static String hash(JsonNode component) {
        for (JsonNode hash : component.get("hashes")) {
            if (hash.get("alg").asText().equals("SHA-256")) {
                return hash.get("content").asText();
            }
        }
        return "none";
    }

    private static Map<String, String> shipped() throws Exception {
        Map<String, String> shipped = new TreeMap<>();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String classPath = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            for (String each : classPath.split(" ")) {
                Path library = JAR.resolveSibling(each);
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(library));
                shipped.put(library.getFileName().toString(), HexFormat.of().formatHex(hash));
            }
        }
        return shipped;
    }
}
