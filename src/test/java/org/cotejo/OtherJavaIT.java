package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar of this build on the newest other Java of the machine ({@code -Dcotejo.java=/path/to/java} names one): the same
 * bytes, exit code and silence as on the Java that runs the tests.
 */
class OtherJavaIT {
    private static final Path JAR = Path.of("target/cotejo.jar");
    private static final Path OURS = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path folder;

    @Test
    void another_java_gives_the_same_bytes_and_no_warning() throws Exception {
        assumeTrue(Files.exists(JAR), "the jar is not built yet");
        Optional<Path> other = other();
        assumeTrue(other.isPresent(), "no other Java on this machine");

        Ended here = run(OURS, folder.resolve("here"));
        Ended there = run(other.get(), folder.resolve("there"));

        assertThat(here.code()).isZero();
        assertThat(there.code()).isZero();
        assertThat(there.err()).isEqualTo(here.err()).doesNotContain("WARNING");
        assertThat(there.files()).isEqualTo(here.files()).hasSizeGreaterThan(6);
    }

    @Test
    void pages_answer_on_another_java_too_and_no_warning_is_told() throws Exception {
        assumeTrue(Files.exists(JAR), "the jar is not built yet");
        Optional<Path> other = other();
        assumeTrue(other.isPresent(), "no other Java on this machine");
        Path err = folder.resolve("serve.err");
        Process process = new ProcessBuilder(
                        other.get().toString(),
                        "-jar",
                        JAR.toString(),
                        "serve",
                        "--port",
                        "0",
                        "--workspace",
                        folder.resolve("serve-workspace").toString())
                .redirectError(err.toFile())
                .start();
        try {
            String url = process.inputReader(StandardCharsets.UTF_8).readLine();
            assertThat(url).as(Files.readString(err)).isNotNull();
            for (String page : List.of("", "api/v1/laws", "api/v1/openapi.json")) {
                HttpRequest request =
                        HttpRequest.newBuilder(URI.create(url.strip() + page)).build();
                assertThat(HttpClient.newHttpClient()
                                .send(request, BodyHandlers.discarding())
                                .statusCode())
                        .as(page)
                        .isEqualTo(200);
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
        assertThat(Files.readString(err)).doesNotContain("WARNING");
    }

    private record Ended(int code, String err, Map<String, String> files) {}

    /** A report in every kind of file, over a specimen of each kind of file. */
    private static Ended run(Path java, Path work) throws IOException, InterruptedException {
        Files.createDirectories(work);
        Path err = work.resolveSibling(work.getFileName() + ".err");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        JAR.toAbsolutePath().toString(),
                        "report",
                        "laws/specimens/huasteca.docx",
                        "laws/specimens/cibola.doc",
                        "laws/specimens/bajio.xml",
                        "--formats",
                        "html,docx,xlsx,json,ficha-pdf",
                        "--out",
                        work.resolve("out").toString(),
                        "--workspace",
                        work.resolveSibling(work.getFileName() + "-workspace").toString())
                .redirectOutput(work.resolve("report.out").toFile())
                .redirectError(err.toFile())
                .start();
        int code = process.waitFor();
        return new Ended(code, Files.readString(err).replace(work.toString(), "WORK"), content(work));
    }

    private static Map<String, String> content(Path below) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(below)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                content.put(below.relativize(file).toString(), bytes.replace(below.toString(), "WORK"));
            }
        }
        return content;
    }

    /** The one named, else the newest beside the one that runs this, where it is not the same version. */
    private static Optional<Path> other() throws IOException {
        String named = System.getProperty("cotejo.java");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        Path around = Path.of(System.getProperty("java.home")).toRealPath().getParent();
        try (Stream<Path> homes = Files.list(around)) {
            return homes.map(OtherJavaIT::version)
                    .flatMap(Optional::stream)
                    .filter(each -> each.version() >= 17
                            && each.version() != Runtime.version().feature())
                    .max(Comparator.comparingInt(Found::version))
                    .map(Found::java);
        }
    }

    private record Found(int version, Path java) {}

    /** From the file {@code release}, which every JDK has. */
    private static Optional<Found> version(Path home) {
        Path java = home.resolve("bin").resolve(File.separatorChar == '/' ? "java" : "java.exe");
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("\\D+", " ").trim().split(" ")[0])
                    .map(version -> new Found(Integer.parseInt(version), java))
                    .filter(found -> Files.isExecutable(java))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
