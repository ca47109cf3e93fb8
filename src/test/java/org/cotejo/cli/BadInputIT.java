package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cotejo.workspace.Mounted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees when some of her files are no good: one sentence each, and the others are done. */
class BadInputIT {
    private static final Path GOOD = Path.of("laws/specimens/huasteca.docx");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void bad_files_are_named_with_their_cause_and_the_others_are_checked() throws IOException {
        Path laws = Files.createDirectory(folder.resolve("laws"));
        Files.copy(GOOD, laws.resolve("good.docx"));
        byte[] docx = Files.readAllBytes(GOOD);
        Files.write(laws.resolve("truncated.docx"), Arrays.copyOf(docx, docx.length / 2));
        Files.write(laws.resolve("empty.docx"), new byte[0]);
        Files.writeString(laws.resolve("renamed.doc"), "%PDF-1.7\n%%EOF");
        Files.writeString(laws.resolve("broken.xml"), "<akomaNtoso><act></akomaNtoso>");
        Files.writeString(
                laws.resolve("entity.xml"),
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><akomaNtoso>&x;</akomaNtoso>");

        int code = run("check", laws.toString(), "--format", "json");

        assertThat(code).isEqualTo(5);
        assertThat(text(out)).contains("\"file\": \"good.docx\"").doesNotContain("root:");
        assertThat(text(err).lines())
                .as("one line a file")
                .anyMatch(line -> line.contains("truncated.docx"))
                .anyMatch(line -> line.contains("empty.docx") && line.contains("vacío"))
                .anyMatch(line -> line.contains("renamed.doc") && line.contains("pdf"))
                .anyMatch(line -> line.contains("broken.xml"))
                .anyMatch(line -> line.contains("entity.xml"));
        assertThat(text(err)).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void a_folder_without_laws_is_wrong_usage() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(run("check", empty.toString())).isEqualTo(2);
        assertThat(text(err)).contains(empty.toString());
        assertThat(text(out)).isEmpty();
    }

    @Test
    void a_workspace_that_cannot_be_made_is_said_in_one_sentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        int code = run(
                "check", GOOD.toString(), "--workspace", file.resolve("inside").toString());

        assertThat(code).isEqualTo(2);
        assertThat(text(err)).contains("--workspace").doesNotContain("\tat ");
    }

    @Test
    void a_full_disk_is_said_in_one_sentence() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "skipped: this system has no device that is always full");
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(out.resolve("cotejo.html.part"), Path.of("/dev/full"));

        int code = run("report", GOOD.toString(), "--formats", "html", "--out", out.toString());

        assertThat(code).isEqualTo(2);
        assertThat(out.resolve("cotejo.html")).doesNotExist();
        assertThat(text(err)).contains("espacio").doesNotContain("Exception");
    }

    @Test
    void a_folder_that_may_not_be_written_is_named_in_one_sentence() throws Exception {
        Path place = Files.createDirectory(folder.resolve("place"));
        try (Mounted closed = Mounted.closed(place)) {
            for (String[] words : new String[][] {
                {"report", GOOD.toString(), "--formats", "json", "--out", place.toString()},
                {
                    "report",
                    GOOD.toString(),
                    "--formats",
                    "json",
                    "--out",
                    place.resolve("in/side").toString()
                },
                {"ingest", GOOD.toString(), "--workspace", place.resolve("w").toString()},
                {
                    "review",
                    GOOD.toString(),
                    "fnd-fuentes",
                    "--decision",
                    "confirm",
                    "--reason",
                    "leído",
                    "--by",
                    "A. Núñez",
                    "--review",
                    place.resolve("decisiones.yaml").toString()
                }
            }) {
                err.reset();

                assertThat(run(words)).as(String.join(" ", words)).isEqualTo(2);
                assertThat(text(err))
                        .contains(place.toString())
                        .doesNotContain("Exception")
                        .doesNotContain("--debug");
                assertThat(text(err).strip().lines()).as(text(err)).hasSizeLessThan(3);
            }
        }
    }

    @Test
    void a_bad_run_leaves_the_workspace_as_it_was() throws IOException {
        assertThat(run("ingest", GOOD.toString())).isZero();
        Path bad = Files.write(folder.resolve("bad.docx"), new byte[] {'P', 'K', 3, 4, 0});

        assertThat(run("ingest", bad.toString())).isEqualTo(2);
        out.reset();

        assertThat(run("search", "víctimas", "--format", "json")).isZero();
        assertThat(text(out)).contains("\"law\": \"huasteca\"");
    }

    @Test
    void a_finding_as_grave_as_asked_for_is_told_by_the_exit_code() {
        assertThat(run("check", GOOD.toString(), "--fail-on", "ABSENT")).isEqualTo(4);
    }

    private int run(String... words) {
        List<String> args = new ArrayList<>(List.of(words));
        if (!args.contains("--workspace")) {
            args.add("--workspace");
            args.add(folder.resolve("workspace").toString());
        }
        return Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args.toArray(String[]::new));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
