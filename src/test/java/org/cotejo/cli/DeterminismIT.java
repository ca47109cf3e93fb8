package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.text.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same laws give the same bytes, whatever the machine is set to and however the laws came in. What the library takes from
 * the machine while it runs is changed within this process; a process of its own has what is taken at the start.
 */
class DeterminismIT {
    private static final String FORMATS = "json,html,docx,xlsx,csv";

    @TempDir
    private static Path folder;

    private static Map<String, String> usual = Map.of();

    private final List<String> laws = new ArrayList<>(List.of(
            folder.resolve("huasteca.docx").toString(),
            folder.resolve("sierra-gorda.docx").toString()));

    @BeforeAll
    static void report_as_usual() throws IOException {
        for (String name : List.of("huasteca.docx", "sierra-gorda.docx")) {
            Files.copy(Path.of("laws/specimens", name), folder.resolve(name));
        }
        usual = new DeterminismIT().within(folder.resolve("usual"));
        assertThat(usual).hasSizeGreaterThan(4);
    }

    @Test
    void taken_in_one_by_one_the_last_first_where_numbers_and_days_are_others() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Collections.reverse(laws);
            Path home = folder.resolve("abroad");
            for (String law : laws) {
                run("ingest", law, "--workspace", home.resolve("workspace").toString());
            }
            assertThat(within(home)).isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void with_one_processor_another_charset_and_another_working_folder_where_capitals_are_others() throws Exception {
        Path home = Files.createDirectories(folder.resolve("apart"));
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                classes(),
                "-XX:TieredStopAtLevel=1",
                "-XX:ActiveProcessorCount=1",
                "-Dfile.encoding=UTF-16",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Pago_Pago",
                "org.cotejo.cli.Main"));
        laws.replaceAll(law -> "../" + Path.of(law).getFileName());
        command.addAll(report(Path.of("")));
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();

        assertThat(process.waitFor()).isLessThan(2);
        assertThat(bytes(home.resolve("out"))).isEqualTo(usual);
    }

    private static String classes() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Map<String, String> within(Path home) throws IOException {
        run(report(home).toArray(String[]::new));
        return bytes(home.resolve("out"));
    }

    private List<String> report(Path home) {
        List<String> arguments = new ArrayList<>(List.of("report"));
        arguments.addAll(laws);
        arguments.addAll(List.of("--workspace", home.resolve("workspace").toString()));
        arguments.addAll(List.of("--out", home.resolve("out").toString(), "--formats", FORMATS));
        return arguments;
    }

    private static void run(String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(Main.run(nowhere, nowhere, arguments)).isLessThan(2);
    }

    /** Each file and what is in it. */
    private static Map<String, String> bytes(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            Map<String, String> bytes = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(out.relativize(file).toString(), Sha256.hex(Files.readAllBytes(file)));
            }
            return bytes;
        }
    }
}
