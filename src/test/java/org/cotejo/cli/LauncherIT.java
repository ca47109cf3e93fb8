package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code cotejo} over the jar that this build made. */
class LauncherIT {
    private static final Path SCRIPT = Path.of("cotejo").toAbsolutePath();

    @TempDir
    Path folder;

    @BeforeEach
    void needs_a_posix_shell_and_the_jar() {
        assumeTrue(File.separatorChar == '/', "the script is for POSIX shells");
        assumeTrue(Files.exists(Path.of("target/cotejo.jar")), "the jar is not built yet");
    }

    @Test
    void it_runs_where_the_user_stands_and_prints_results_alone_on_standard_output() throws Exception {
        Ended ended = run(SCRIPT, "--version");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).matches("cotejo \\d+\\.\\d+\\.\\d+\\n");
    }

    @Test
    void exit_codes_and_arguments_pass_through() throws Exception {
        Ended ended = run(SCRIPT, "structure", "no such ñ.docx", "what is this", "--lang", "en");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("Not recognised: what is this");
    }

    @Test
    void it_works_through_links_and_from_folders_with_spaces() throws Exception {
        Path spaced = Files.createDirectory(folder.resolve("a folder"));
        Path link = Files.createSymbolicLink(spaced.resolve("link"), SCRIPT);
        Path again = Files.createSymbolicLink(folder.resolve("again"), Path.of("a folder", "link"));

        assertThat(run(link, "--version").code()).isZero();
        assertThat(run(again, "--version").code()).isZero();
    }

    @Test
    void words_with_accents_arrive_whole_without_a_locale() throws Exception {
        // through a file: a JVM that itself runs without a locale cannot hand accents to another process
        Path asking = Files.writeString(folder.resolve("ask.sh"), "exec '" + SCRIPT + "' órden-que-no-existe\n");

        assertThat(run(Path.of("/bin/sh"), asking.toString()).err()).contains("órden-que-no-existe");
    }

    @Test
    void what_one_run_took_in_is_not_read_again_by_the_next() throws Exception {
        Path law = Files.writeString(
                folder.resolve("law.html"), "<p>LEY DE PRUEBA</p><p>Artículo 1. Uno.</p><p>Artículo 2. Dos.</p>");
        String workspace = folder.resolve("workspace").toString();
        Ended first = run(SCRIPT, "ingest", law.toString(), "--workspace", workspace, "--lang", "en");
        Ended second = run(SCRIPT, "ingest", law.toString(), "--workspace", workspace, "--lang", "en");

        assertThat(first.out() + first.err()).contains("added");
        assertThat(second.out() + second.err()).doesNotContain("added");
    }

    @Test
    void an_archive_of_another_jar_is_ignored_in_silence() throws Exception {
        run(SCRIPT, "--version");
        Path archive = Path.of("target/cotejo.jsa");
        byte[] good = Files.readAllBytes(archive);
        try {
            Files.delete(archive);
            Files.writeString(archive, "not an archive");

            Ended ended = run(SCRIPT, "--version");

            assertThat(ended.code()).isZero();
            assertThat(ended.out()).startsWith("cotejo ");
            assertThat(ended.err()).isEmpty();
        } finally {
            Files.write(archive, good);
        }
    }

    private record Ended(int code, String out, String err) {}

    private Ended run(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int code = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start()
                .waitFor();
        return new Ended(code, read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
