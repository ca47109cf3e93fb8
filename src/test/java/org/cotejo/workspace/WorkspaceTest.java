package org.cotejo.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;
import org.cotejo.ingest.SourceFile;
import org.cotejo.model.CotejoException;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.IngestException;
import org.cotejo.model.Level;
import org.cotejo.model.Manifestation;
import org.cotejo.model.Particulars;
import org.cotejo.model.Provision;
import org.cotejo.model.SourcePlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    @TempDir
    private Path folder;

    private final List<String> parsed = new ArrayList<>();
    private String generation = "1";
    private Path a;
    private Path b;

    @BeforeEach
    void write_two_files() throws IOException {
        a = Files.writeString(folder.resolve("a.txt"), "Primera ley");
        b = Files.writeString(folder.resolve("b.txt"), "Segunda ley");
    }

    @Test
    void a_content_is_read_once() throws IOException {
        try (Workspace workspace = open()) {
            ingest(workspace, a, b);
        }
        try (Workspace workspace = open()) {
            assertThat(ingest(workspace, b, a)).extracting(Outcome::isNew).containsExactly(false, false);
            assertThat(titles(workspace)).containsExactly("Primera ley", "Segunda ley");
        }
        assertThat(parsed).containsExactlyInAnyOrder("a.txt", "b.txt");
    }

    @Test
    void a_changed_file_is_read_again_beside_its_earlier_content() throws IOException {
        try (Workspace workspace = open()) {
            ingest(workspace, a);
            Files.writeString(a, "Primera ley, reformada");

            assertThat(ingest(workspace, a)).extracting(Outcome::isNew).containsExactly(true);
            assertThat(titles(workspace)).containsExactlyInAnyOrder("Primera ley", "Primera ley, reformada");
        }
    }

    @Test
    void a_file_that_cannot_be_read_stops_no_other() throws IOException {
        Path bad = Files.writeString(folder.resolve("aa.txt"), "BAD");
        try (Workspace workspace = open()) {
            List<Outcome> outcomes = ingest(workspace, a, bad, b, folder.resolve("missing.txt"));

            assertThat(outcomes)
                    .extracting(outcome ->
                            outcome.trouble().map(CotejoException::key).orElse(""))
                    .containsExactly("", "ingest.corrupt", "", "ingest.missing");
            assertThat(titles(workspace)).containsExactly("Primera ley", "Segunda ley");
        }
    }

    @Test
    void laws_of_an_earlier_generation_are_read_again_in_place() throws IOException {
        try (Workspace workspace = open()) {
            ingest(workspace, a);
        }
        generation = "2";
        try (Workspace workspace = open()) {
            assertThat(ingest(workspace, a)).extracting(Outcome::isNew).containsExactly(true);
            assertThat(titles(workspace)).containsExactly("Primera ley");
        }
    }

    @Test
    void a_damaged_index_is_built_anew_from_the_sources() throws IOException {
        try (Workspace workspace = open()) {
            ingest(workspace, a, b);
        }
        try (Stream<Path> files = Files.list(home().resolve("index"))) {
            for (Path segment : files.filter(file -> file.toString().endsWith(".si")
                            || file.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(segment, "damaged");
            }
        }

        try (Workspace workspace = open()) {
            assertThat(titles(workspace)).containsExactly("Primera ley", "Segunda ley");
        }
    }

    @Test
    void one_process_at_a_time_has_it_open() throws IOException {
        try (Workspace workspace = open()) {
            assertThat(titles(workspace)).isEmpty();
            assertThatThrownBy(this::open)
                    .isInstanceOf(CotejoException.class)
                    .hasMessageContaining("another Cotejo process");
        }
    }

    @Test
    void a_place_that_cannot_be_a_folder_is_refused_in_one_sentence() {
        assertThatThrownBy(() -> Workspace.open(a.resolve("inside"), new PlainParser()))
                .isInstanceOf(CotejoException.class)
                .hasMessageContaining("cannot be used");
    }

    private Workspace open() {
        return Workspace.open(home(), new PlainParser());
    }

    private Path home() {
        return folder.resolve("home");
    }

    private static List<Outcome> ingest(Workspace workspace, Path... files) {
        return workspace.ingest(List.of(files), outcome -> {});
    }

    private static List<String> titles(Workspace workspace) throws IOException {
        try (LawSnapshot snapshot = workspace.snapshot()) {
            return snapshot.laws().stream().map(IndexedLaw::title).toList();
        }
    }

    /** Takes the whole file for the title and the one article of a law. */
    private final class PlainParser implements LawParser {
        @Override
        public Expression parse(SourceFile source) {
            String text = new String(source.content(), StandardCharsets.UTF_8);
            if (text.equals("BAD")) {
                throw new IngestException(IngestException.Reason.CORRUPT, source.name(), "bad");
            }
            synchronized (parsed) {
                parsed.add(source.name());
            }
            Provision article = new Provision(
                    new EId("art_1"), Level.ARTICLE, "1", "", text, List.of(), false, List.of(), SourcePlace.UNKNOWN);
            return new Expression(
                    text,
                    "es",
                    "",
                    null,
                    null,
                    Particulars.NONE,
                    List.of(),
                    List.of(article),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    new Manifestation(source.name(), source.sha256(), "txt"));
        }

        @Override
        public Map<EId, String> citations(Expression law) {
            return Map.of();
        }

        @Override
        public String generation() {
            return generation;
        }
    }
}
