package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cotejo.disk.Lease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    @TempDir
    private Path folder;

    @Test
    void a_machine_with_all_that_is_needed_is_healthy() throws IOException {
        List<Sign> signs = examine(workspace());

        assertThat(signs).extracting(Sign::state).doesNotContain(Sign.State.FAULT);
        assertThat(Doctor.isHealthy(signs)).isTrue();
        assertThat(sign(signs, "index").value()).isEqualTo("SOUND");
        assertThat(sign(signs, "copies").value()).isEqualTo("1");
        assertThat(sign(signs, "rulebook").value()).containsPattern("sha256 [0-9a-f]{64}");
        assertThat(sign(signs, "java").value()).contains(System.getProperty("java.version"));
    }

    @Test
    void looking_changes_nothing() throws IOException {
        Path workspace = workspace();
        Files.writeString(workspace.resolve("lock"), "left by one that was stopped");
        Map<Path, String> before = content(workspace);

        examine(workspace);

        assertThat(content(workspace)).isEqualTo(before);
    }

    @Test
    void a_workspace_that_is_not_there_is_not_made() {
        Path missing = folder.resolve("none/at/all");

        assertThat(Doctor.isHealthy(examine(missing))).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_is_damaged_is_named() throws IOException {
        Path workspace = workspace();
        write(file(workspace.resolve("sources"), ".html"), "another text");
        write(file(workspace.resolve("index"), ".si"), "no segment");
        Files.writeString(workspace.resolve("cotejo-review.yaml"), "decisions: [");

        List<Sign> signs = examine(workspace);

        assertThat(Doctor.isHealthy(signs)).isFalse();
        assertThat(sign(signs, "copies").advice()).contains("law.html");
        assertThat(sign(signs, "index").state()).isEqualTo(Sign.State.FAULT);
        assertThat(sign(signs, "decisions").state()).isEqualTo(Sign.State.FAULT);
    }

    @Test
    void a_workspace_that_is_open_is_left_alone() throws IOException {
        Path workspace = workspace();
        try (Lease held = Lease.on(workspace.resolve("lock")).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(sign(examine(workspace), "index").value()).isEqualTo("IN_USE");
        }
    }

    @Test
    void a_rulebook_that_cannot_be_used_is_a_fault_and_the_rest_is_still_looked_at() throws IOException {
        List<Sign> signs = new Doctor(workspace(), "no-such-rulebook", Locale.ENGLISH).examine();

        assertThat(sign(signs, "rulebook").state()).isEqualTo(Sign.State.FAULT);
        assertThat(sign(signs, "disk").value()).endsWith("MiB");
    }

    @Test
    void it_is_written_for_persons_and_for_programs() throws IOException {
        Path workspace = workspace();
        Doctor doctor = new Doctor(workspace, "", Locale.FRENCH);
        List<Sign> signs = doctor.examine();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ByteArrayOutputStream json = new ByteArrayOutputStream();

        doctor.write(signs, "text", text);
        doctor.write(signs, "json", json);

        assertThat(text.toString(StandardCharsets.UTF_8)).contains("● Espace de travail", workspace.toString());
        JsonNode read = new ObjectMapper().readTree(json.toByteArray());
        assertThat(read.get("healthy").asBoolean()).isTrue();
        assertThat(read.get("signs").findValuesAsText("name")).contains("program", "java", "rulebook", "disk");
    }

    private static List<Sign> examine(Path workspace) {
        return new Doctor(workspace, "", Locale.ENGLISH).examine();
    }

    private static Sign sign(List<Sign> signs, String name) {
        return signs.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Path workspace() throws IOException {
        Path workspace = folder.resolve("workspace");
        Path law = Files.writeString(folder.resolve("law.html"), "<p>LEY DE PRUEBA</p><p>Artículo 1. Uno.</p>");
        try (Cotejo cotejo = Cotejo.open(workspace)) {
            cotejo.ingest(List.of(law));
        }
        return workspace;
    }

    private static Path file(Path below, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(each -> each.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void write(Path file, String content) throws IOException {
        Files.delete(file);
        Files.writeString(file, content);
    }

    private static Map<Path, String> content(Path below) throws IOException {
        Map<Path, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(below)) {
            for (Path file : files.toList()) {
                String bytes = Files.isDirectory(file) ? "" : Files.readString(file, StandardCharsets.ISO_8859_1);
                content.put(file, Files.getLastModifiedTime(file) + " " + bytes);
            }
        }
        return content;
    }
}
