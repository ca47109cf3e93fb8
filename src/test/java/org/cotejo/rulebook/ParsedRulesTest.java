package org.cotejo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the build has parsed may stand in for the YAML, or for nothing. */
class ParsedRulesTest {
    private static final Path RULES = Path.of("rules");
    private static final byte[] YAML = "a: [uno, «dos», 'uno']\nb: {c: ñandú}\n".getBytes(StandardCharsets.UTF_8);

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_build_has_parsed_every_file_and_it_says_what_the_yaml_says(Path file) throws IOException {
        byte[] yaml = Files.readAllBytes(file);
        String name = RULES.relativize(file).toString();

        assertThat(ParsedRules.find(name, yaml))
                .contains(YamlParser.read(name, yaml).root());
    }

    @Test
    void a_file_with_another_byte_is_parsed_anew() throws IOException {
        Path file = RULES.resolve("general-law").resolve("definiciones.yaml");
        byte[] yaml = (Files.readString(file) + "\n").getBytes(StandardCharsets.UTF_8);

        assertThat(YamlParser.parse("general-law/definiciones.yaml", yaml).asBuilt())
                .isFalse();
    }

    @Test
    void what_is_damaged_stands_in_for_nothing() {
        byte[] parsed = ParsedYaml.write(YamlParser.read("a.yaml", YAML).root(), YAML);

        assertThat(ParsedYaml.read(parsed, YAML))
                .contains(YamlParser.read("a.yaml", YAML).root());
        for (int i = 0; i < parsed.length; i++) {
            byte[] damaged = parsed.clone();
            damaged[i] ^= 4;
            assertThat(ParsedYaml.read(damaged, YAML)).as("byte %d", i).isEmpty();
            assertThat(ParsedYaml.read(Arrays.copyOf(parsed, i), YAML))
                    .as("%d bytes", i)
                    .isEmpty();
        }
    }

    @Test
    void the_digest_of_a_rulebook_is_that_of_its_files() throws IOException {
        RulebookFiles files = RulebookFiles.in(RULES);

        String name = RulebookLoader.standard(files);

        assertThat(RulebookLoader.load(files, name).sha256()).isEqualTo(RulebookLoader.sha256(files, name));
    }

    @Test
    void an_edited_rulebook_has_its_own_digest_and_words() throws IOException {
        String name = RulebookLoader.standard(RulebookFiles.in(RULES));
        RulebookFiles edited = file -> {
            try (InputStream in = RulebookFiles.in(RULES).open(file)) {
                String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                boolean head = file.equals(name + "/rulebook.yaml");
                String other = head ? yaml.replaceFirst("version: .*", "version: x") : yaml;
                return new ByteArrayInputStream(other.getBytes(StandardCharsets.UTF_8));
            }
        };

        Rulebook rulebook = RulebookLoader.load(edited, name);

        assertThat(rulebook.version()).isEqualTo("x");
        assertThat(rulebook.sha256())
                .isNotEqualTo(RulebookLoader.load(RulebookFiles.in(RULES), name).sha256())
                .isEqualTo(RulebookLoader.sha256(edited, name));
    }
}
