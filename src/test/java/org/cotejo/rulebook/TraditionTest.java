package org.cotejo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.model.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraditionTest {
    private static final Path MX = Path.of("rules", "traditions", "mx.yaml");

    @TempDir
    Path folder;

    @Test
    void a_tradition_has_words_for_every_level() {
        Tradition tradition = Tradition.load("mx");

        for (Level level : Level.values()) {
            assertThat(tradition.unit(level).words()).as(level.key()).isNotEmpty();
            assertThat(tradition.unit(level).prefix()).isNotEmpty();
        }
    }

    @Test
    void a_tradition_is_the_same_from_the_class_path_and_from_a_file() throws IOException {
        assertThat(Tradition.load(MX)).isEqualTo(Tradition.load("mx"));
    }

    @Test
    void whatever_a_register_says_otherwise_gives_another_fingerprint() {
        Tradition.Entity plain = new Tradition.Entity("A", "Alfa", List.of("Alfa"), null);
        Tradition.Entity named = new Tradition.Entity("A", "Alfa", List.of("Alfa", "Alfa la Grande"), null);
        Tradition.Entity placed = new Tradition.Entity("A", "Alfa", List.of("Alfa"), new Tradition.Tile(1, 2));
        Tradition.Entity moved = new Tradition.Entity("A", "Alfa", List.of("Alfa"), new Tradition.Tile(12, 0));

        assertThat(Stream.of(plain, named, placed, moved).map(entity -> new Entities(List.of(entity)).words()))
                .doesNotHaveDuplicates();
        assertThat(Tradition.load("mx").fingerprint())
                .isEqualTo(Tradition.load("mx").fingerprint());
    }

    @Test
    void an_unknown_tradition_is_named() {
        assertThatThrownBy(() -> Tradition.load("xx"))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("xx.yaml");
    }

    @Test
    void a_broken_file_is_told_with_its_line() throws IOException {
        Path file = write("code: mx\nlanguage: [es\n");

        assertThatThrownBy(() -> Tradition.load(file))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("own.yaml")
                .hasMessageContaining("3");
    }

    @Test
    void a_missing_key_is_named() throws IOException {
        Path file = write(Files.readString(MX).replace("signatures:", "firmas:"));

        assertThatThrownBy(() -> Tradition.load(file))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("signatures");
    }

    @Test
    void a_wrong_pattern_is_named_while_loading() throws IOException {
        Path file = write(Files.readString(MX).replace("\"acuerdo por el que\\\\b.{0,2000}\"", "\"acuerdo (por\""));

        assertThatThrownBy(() -> Tradition.load(file))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("decrees");
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("own.yaml"), yaml);
    }
}
