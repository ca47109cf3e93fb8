package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.i18n.Messages;
import org.cotejo.text.Fold;
import org.junit.jupiter.api.Test;

/** A reader sees which rule decided: each has a sentence in the bundles. */
class RuleNamesTest {
    private static final Pattern NAME = Pattern.compile("^rule \"([^\"]++)\"", Pattern.MULTILINE);

    @Test
    void every_rule_is_worded_for_readers_and_its_name_is_its_english_wording() throws IOException {
        Messages english = Messages.in(Locale.ENGLISH);

        assertThat(ruleNames()).isNotEmpty().allSatisfy(name -> {
            String key = "logic." + Fold.words(name).replace(' ', '_');
            assertThat(english.get(key)).isEqualTo(name);
        });
    }

    private static List<String> ruleNames() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rules/logic"))) {
            return files.flatMap(RuleNamesTest::namesIn).toList();
        }
    }

    private static Stream<String> namesIn(Path file) {
        try {
            return NAME.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
