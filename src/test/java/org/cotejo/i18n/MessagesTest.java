package org.cotejo.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MessagesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/cotejo/i18n");
    private static final List<String> LANGUAGES = List.of("", "_en", "_fr");
    /** Read by picocli as it stands, with its own {@code %} formats. */
    private static final String HELP = "help";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d++)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    @TestFactory
    Stream<DynamicTest> every_language_has_the_same_keys() throws IOException {
        return areas().map(area -> dynamicTest(area, () -> {
            for (String language : LANGUAGES) {
                assertThat(keys(area, language)).as(area + language).isEqualTo(keys(area, ""));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> every_language_uses_the_same_placeholders() throws IOException {
        return areas().map(area -> dynamicTest(area, () -> {
            for (String language : LANGUAGES) {
                assertThat(placeholders(area, language)).as(area + language).isEqualTo(placeholders(area, ""));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> every_message_is_a_pattern_with_its_apostrophes_doubled() throws IOException {
        return areas().filter(area -> !area.equals(HELP))
                .map(area -> dynamicTest(area, () -> {
                    for (String language : LANGUAGES) {
                        assertThat(load(area, language)).allSatisfy((key, pattern) -> {
                            assertThat(pattern.toString()).doesNotContainPattern(LONE_APOSTROPHE);
                            assertThat(new MessageFormat(pattern.toString(), Locale.ROOT))
                                    .isNotNull();
                        });
                    }
                }));
    }

    @Test
    void any_other_language_gets_spanish() {
        Locale german = Locale.forLanguageTag("de");

        assertThat(Messages.in(german).get("ingest.missing", "x.doc"))
                .isEqualTo(Messages.in(Locale.forLanguageTag("es")).get("ingest.missing", "x.doc"))
                .isNotEqualTo(Messages.in(Locale.ENGLISH).get("ingest.missing", "x.doc"));
    }

    @Test
    void a_message_carries_its_arguments_and_single_apostrophes() {
        assertThat(Messages.in(Locale.FRENCH).get("ingest.unsupported", "x.pdf", "PDF"))
                .startsWith("x.pdf")
                .contains("PDF")
                .contains("n'est")
                .doesNotContain("''");
    }

    private static Stream<String> areas() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString().replaceAll("(_en|_fr)?\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Properties load(String area, String language) throws IOException {
        Properties properties = new Properties();
        try (Reader in =
                Files.newBufferedReader(BUNDLES.resolve(area + language + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    private static TreeSet<String> keys(String area, String language) throws IOException {
        return new TreeSet<>(load(area, language).stringPropertyNames());
    }

    private static Map<String, TreeSet<String>> placeholders(String area, String language) throws IOException {
        return load(area, language).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), entry -> PLACEHOLDER
                        .matcher(entry.getValue().toString())
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new))));
    }
}
