package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cotejo.finding.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was judged before is not judged again, and nobody can tell. */
class JudgedLawsTest {
    private static final Path LAWS = Path.of("laws/specimens");

    @TempDir
    Path folder;

    @Test
    void after_one_file_changed_a_report_is_the_one_that_a_new_program_gives() throws IOException {
        Path laws = Files.createDirectory(folder.resolve("laws"));
        Files.copy(LAWS.resolve("anahuac.xml"), laws.resolve("one.xml"));
        Files.copy(LAWS.resolve("bajio.xml"), laws.resolve("two.xml"));
        try (Cotejo cotejo = Cotejo.open(folder.resolve("kept"))) {
            Report first = cotejo.check(List.of(laws));
            Files.delete(laws.resolve("two.xml"));
            Files.copy(LAWS.resolve("tamoanchan.xml"), laws.resolve("two.xml"));

            Report again = cotejo.check(List.of(laws));

            assertThat(again.laws().get(0)).isSameAs(first.laws().get(0));
            assertThat(again.laws().get(1)).isNotEqualTo(first.laws().get(1));
            try (Cotejo fresh = Cotejo.open(folder.resolve("fresh"))) {
                assertThat(again).isEqualTo(fresh.check(List.of(laws)));
            }
        }
    }
}
