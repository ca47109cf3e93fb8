package org.cotejo.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Not API. The build parses the YAML of the rules once and puts beside each file what it says, since to parse it was a third
 * of judging one law. A file whose bytes are other ones is parsed as ever.
 */
public final class ParsedRules {
    private static final String ENDING = ".parsed";
    private static final String DIGEST = ".sha256";

    private ParsedRules() {}

    /** @param name path with slashes, relative to {@code rules/} */
    static Optional<YamlTree> find(String name, byte[] yaml) {
        try (InputStream in = ParsedRules.class.getResourceAsStream("/rules/" + name + ENDING)) {
            return in == null ? Optional.empty() : ParsedYaml.read(in.readAllBytes(), yaml);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The digest of a rulebook of which every file is {@linkplain YamlParser.Parsed#asBuilt as it was built with}. */
    static Optional<String> digest(String rulebook) throws IOException {
        try (InputStream in = ParsedRules.class.getResourceAsStream("/rules/" + rulebook + DIGEST)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
        }
    }

    /** @param folders one: that of the rules among the classes */
    public static void main(String... folders) throws IOException {
        Path rules = Path.of(folders[0]);
        for (Path file : yaml(rules)) {
            Files.deleteIfExists(digestOf(file.getParent()));
            byte[] yaml = Files.readAllBytes(file);
            YamlTree tree = YamlParser.read(file.toString(), yaml).root();
            Files.write(Path.of(file + ENDING), ParsedYaml.write(tree, yaml));
        }
        for (Path file : yaml(rules)) {
            if (file.endsWith("rulebook.yaml")) {
                Path rulebook = file.getParent();
                String digest = RulebookLoader.sha256(
                        RulebookFiles.in(rules), rulebook.getFileName().toString());
                Files.writeString(digestOf(rulebook), digest);
            }
        }
    }

    private static Path digestOf(Path rulebook) {
        return rulebook.resolveSibling(rulebook.getFileName() + DIGEST);
    }

    private static List<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }
}
