package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What would cost at each start, since no class-data archive keeps it. */
class StartTest {
    @Test
    void no_class_joins_texts_by_what_the_jvm_makes_at_run_time() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target", "classes", "org", "cotejo"))) {
            List<String> joining = files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.toString().contains("logic")) // compiled by the rule engine's plugin
                    .filter(StartTest::isJoining)
                    .map(Path::toString)
                    .toList();

            assertThat(joining).as("compiled without -XDstringConcat=inline").isEmpty();
        }
    }

    private static boolean isJoining(Path file) {
        try {
            String constants = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return constants.contains("makeConcatWithConstants");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
