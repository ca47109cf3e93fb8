package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.cotejo.word.MarginRead;
import org.cotejo.word.MarginRead.Comment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateIT {
    private static final Path SPECIMENS = Path.of("laws/specimens");
    private static final String HOSTILE = "=cmd <b>&'ley\u202e.doc";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_folder_gives_a_copy_of_each_law_names_what_it_cannot_read_and_touches_no_source() throws IOException {
        Path laws = Files.createDirectories(folder.resolve("laws"));
        Path word = Files.copy(SPECIMENS.resolve("huasteca.docx"), laws.resolve("ley.docx"));
        Files.copy(SPECIMENS.resolve("soconusco.doc"), laws.resolve("ley.doc"));
        Files.copy(SPECIMENS.resolve("soconusco.doc"), laws.resolve(HOSTILE));
        Files.writeString(laws.resolve("rota.docx"), "PK\u0003\u0004 not a law");

        int code = run("anotar", laws.toString());

        assertThat(code).isEqualTo(5);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("rota.docx", "ley.docx: comentarios ");
        List<Path> copies = List.of(
                laws.resolve("ley.cotejo.docx"),
                laws.resolve("ley-2.cotejo.docx"),
                laws.resolve(HOSTILE.replace(".doc", ".cotejo.docx")));
        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(Path::of))
                .containsExactlyInAnyOrderElementsOf(copies);
        assertThat(word).hasSameBinaryContentAs(SPECIMENS.resolve("huasteca.docx"));
        for (Path copy : copies) {
            assertThat(MarginRead.comments(Files.readAllBytes(copy))).isNotEmpty();
        }

        FileTime longAgo = FileTime.fromMillis(1_000_000);
        for (Path copy : copies) {
            Files.setLastModifiedTime(copy, longAgo);
        }
        assertThat(run("annotate", laws.toString())).isEqualTo(5);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("sin cambios");
        for (Path copy : copies) {
            assertThat(Files.getLastModifiedTime(copy)).isEqualTo(longAgo);
        }
        try (var files = Files.list(laws)) {
            assertThat(files).hasSize(7);
        }
    }

    @Test
    void the_user_chooses_what_is_said() throws IOException {
        Path law = Files.copy(SPECIMENS.resolve("huasteca.docx"), folder.resolve("ley.docx"));

        assertThat(run(
                        "annotate",
                        law.toString(),
                        "--out",
                        folder.resolve("few").toString(),
                        "--verdict",
                        "CONFLICT"))
                .isZero();
        List<Comment> few = MarginRead.comments(Files.readAllBytes(folder.resolve("few/ley.cotejo.docx")));
        assertThat(run(
                        "annotate",
                        law.toString(),
                        "--out",
                        folder.resolve("all").toString(),
                        "--all",
                        "--lang",
                        "fr"))
                .isZero();
        List<Comment> all = MarginRead.comments(Files.readAllBytes(folder.resolve("all/ley.cotejo.docx")));

        assertThat(few).isNotEmpty().allSatisfy(comment -> assertThat(comment.text())
                .contains("Contradice", "Dice la ley:", "Dice la referencia:"));
        assertThat(all.size()).isGreaterThan(100).isGreaterThan(few.size());
        assertThat(all).anySatisfy(comment -> assertThat(comment.text()).contains("Satisfait"));
        assertThat(run("annotate", law.toString(), "--verdict", "NONE")).isEqualTo(2);
        assertThat(run("annotate", folder.resolve("nothing").toString())).isEqualTo(2);
    }

    @Test
    void who_decided_and_why_is_said_in_the_margin() throws IOException {
        Path law = Files.copy(SPECIMENS.resolve("huasteca.docx"), folder.resolve("ley.docx"));
        run(
                "review",
                law.toString(),
                "ext-repatriacion-voluntaria",
                "--decision",
                "override",
                "--verdict",
                "MET",
                "--reason",
                "Lo prevé <otra> ley",
                "--by",
                "A. Núñez");

        run("annotate", law.toString());

        assertThat(MarginRead.comments(Files.readAllBytes(folder.resolve("ley.cotejo.docx"))))
                .filteredOn(comment -> comment.key().equals("ext-repatriacion-voluntaria"))
                .singleElement()
                .satisfies(
                        comment -> assertThat(comment.text()).contains("Revisión:", "A. Núñez", "Lo prevé <otra> ley"));
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        List<String> all = new java.util.ArrayList<>(List.of(arguments));
        all.addAll(List.of("--workspace", folder.resolve("workspace").toString()));
        return Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                all.toArray(String[]::new));
    }
}
