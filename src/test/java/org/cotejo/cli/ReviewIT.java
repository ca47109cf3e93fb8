package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.ingest.SourceParagraph;
import org.cotejo.ingest.SourceReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A law that is decided on, renumbered and reworded, and the runs before and after beside each other. */
class ReviewIT {
    private static final Path SPECIMEN = Path.of("laws/specimens/huasteca.docx");
    private static final Pattern ARTICLE = Pattern.compile("^Artículo (\\d++)(°?)\\.- ");

    /** Contradicts, on words of article 26. */
    private static final String CONTRADICTED = "ext-repatriacion-voluntaria";

    /** Of which the specimen says nothing. */
    private static final String SILENT = "dlt-no-criminalizacion-victima";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path law;
    private List<String> lines;

    @BeforeEach
    void read_the_specimen() throws IOException {
        law = folder.resolve("huasteca.txt");
        lines = SourceReader.builtIn().read(SPECIMEN).paragraphs().stream()
                .map(SourceParagraph::visible)
                .toList();
        Files.write(law, lines);
    }

    @Test
    void a_decision_survives_renumbering_and_is_asked_again_when_the_words_change() throws IOException {
        assertThat(decide(CONTRADICTED)).isZero();
        assertThat(check("json")).contains("\"status\": \"current\"", "\"overridden\": 1");

        Files.write(law, renumbered());
        assertThat(check("json")).contains("\"status\": \"moved\"", "\"counts\": true");

        Files.write(
                law,
                lines.stream()
                        .map(line -> line.replace(
                                "a petición de la víctima o de la autoridad migratoria",
                                "a petición de la autoridad migratoria o de la víctima"))
                        .toList());
        assertThat(check("text"))
                .contains("debe volver a decidirse", "Texto sobre el que se decidió", "o de la autoridad migratoria.»")
                .contains("Texto de ahora", "o de la víctima.»", "por volver a decidir: 1");
    }

    @Test
    void a_decision_on_silence_is_asked_again_when_the_law_speaks_and_every_format_shows_it() throws IOException {
        String score = score(check("json"));
        assertThat(decide(SILENT)).isZero();
        assertThat(score(check("json"))).as("the engine's").isEqualTo(score);

        List<String> more = new ArrayList<>(lines);
        more.add(
                at("Artículo 22°.-"),
                "Artículo 21 Bis.- No se procederá penalmente contra la víctima por delitos cometidos bajo el control o amenaza de sus tratantes, ni se le detendrá por faltas administrativas.");
        Files.write(law, more);
        String json = check("json");

        assertThat(json).contains("\"status\": \"ask-again\"", "\"cause\": \"evidence-appeared\"");
        assertThat(run(
                        "report",
                        law.toString(),
                        "--out",
                        folder.resolve("report").toString(),
                        "--formats",
                        "html"))
                .isZero();
        assertThat(Files.readString(folder.resolve("report/cotejo.html"))).contains("A. Núñez", "ask-again");
    }

    @Test
    void a_list_shows_every_decision_and_those_whose_law_is_gone() throws IOException {
        decide(SILENT);
        Path file = folder.resolve("cotejo-review.yaml");
        Files.writeString(file, Files.readString(file).replace("law: \"huasteca\"", "law: \"otra\""));

        assertThat(run("review", "list", law.toString())).isZero();
        assertThat(text(out)).contains("otra", "sin hallazgo");

        Files.writeString(file, "decisions:\n  - law: 5\n   x: 6\n");
        assertThat(run("check", law.toString())).isEqualTo(2);
        assertThat(text(err)).contains("cotejo-review.yaml, línea 3").doesNotContain("Exception");
    }

    @Test
    void a_baseline_leaves_out_what_is_known_and_fails_on_what_got_worse_alone() throws IOException {
        Path same = saved("same.json");
        long all = findings(Files.readString(same));
        Path gentler = folder.resolve("gentler.json");
        Files.writeString(gentler, check("json", "--rulebook", gentlerRulebook().toString()));

        assertThat(run("check", law.toString(), "--fail-on", "ABSENT")).isEqualTo(4);
        assertThat(run("check", law.toString(), "--fail-on", "ABSENT", "--baseline", same.toString()))
                .isZero();
        assertThat(text(out)).contains(all + " hallazgos dicen lo mismo").doesNotContain("art. ");
        assertThat(run("check", law.toString(), "--fail-on", "ABSENT", "--baseline", gentler.toString()))
                .isEqualTo(4);
        assertThat(text(out)).contains(all - 1 + " hallazgos dicen lo mismo", "No criminalización");
        assertThat(run("check", law.toString(), "--baseline", law.toString())).isEqualTo(2);
    }

    @Test
    void a_diff_tells_a_change_of_rules_from_a_change_of_text() throws IOException {
        Path before = saved("before.json");
        Path otherRules = folder.resolve("rules.json");
        Files.writeString(
                otherRules, check("json", "--rulebook", gentlerRulebook().toString()));
        Files.write(
                law,
                lines.stream()
                        .filter(line -> !line.contains("repatria") && !line.contains("a petición de la víctima"))
                        .toList());
        Path otherText = saved("text.json");

        assertThat(run("diff", before.toString(), otherRules.toString())).isZero();
        assertThat(text(out))
                .contains("Cambiaron 1 hallazgos", SILENT, "Ausente → ● Cumple", "Por: las reglas del catálogo\n");
        assertThat(run("diferencias", before.toString(), otherText.toString())).isZero();
        assertThat(text(out)).contains(CONTRADICTED, "Por: el texto de la ley\n", "Ya no se cita (artículo 26");
        assertThat(run("diff", before.toString(), before.toString(), "--format", "json"))
                .isZero();
        assertThat(text(out)).contains("\"same\": " + findings(Files.readString(before)) + ",", "\"changed\": []");
    }

    @Test
    void an_explanation_shows_what_was_tried_and_is_the_same_each_time() throws IOException {
        assertThat(run("explicar", law.toString(), CONTRADICTED)).isZero();
        assertThat(text(out)).contains("✕ Contradice", "señal: ", "Señales que no encontraron nada", "← decidió");

        assertThat(run("explain", "huasteca", SILENT, "--format", "json")).isZero();
        String json = text(out);
        assertThat(run("explain", law.toString(), SILENT, "--format", "json")).isZero();
        assertThat(text(out)).isEqualTo(json).contains("\"decided\": true", "\"nearest\": [", "\"derivation\"");

        assertThat(run("explain", "huasteca", "no-such")).isEqualTo(2);
        assertThat(run("explain", "atlantis", SILENT)).isEqualTo(2);
        assertThat(text(err)).contains("atlantis", "huasteca");
    }

    private int decide(String requirement) {
        return run(
                "review",
                law.toString(),
                requirement,
                "--decision",
                "override",
                "--verdict",
                "PARTIAL",
                "--by",
                "A. Núñez",
                "--reason",
                "Rige además otra ley.");
    }

    private Path saved(String name) throws IOException {
        return Files.writeString(folder.resolve(name), check("json"));
    }

    private static String score(String json) {
        return json.lines()
                .filter(line -> line.contains("\"score\""))
                .findFirst()
                .orElseThrow();
    }

    private static long findings(String json) {
        return json.lines().filter(line -> line.contains("\"verdict\": \"")).count();
    }

    private String check(String format, String... more) {
        List<String> line = new ArrayList<>(List.of("check", law.toString(), "--format", format));
        line.addAll(List.of(more));
        assertThat(run(line.toArray(String[]::new))).isZero();
        return text(out);
    }

    /** One article more before the twentieth, and every later one counted on. */
    private List<String> renumbered() {
        List<String> renumbered = new ArrayList<>();
        for (String line : lines) {
            Matcher article = ARTICLE.matcher(line);
            int number = article.find() ? Integer.parseInt(article.group(1)) : 0;
            if (number == 20) {
                renumbered.add("Artículo 20" + article.group(2) + ".- Las oficinas abrirán de lunes a viernes.");
            }
            renumbered.add(
                    number < 20
                            ? line
                            : "Artículo " + (number + 1) + article.group(2) + ".- " + line.substring(article.end()));
        }
        return renumbered;
    }

    private int at(String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start.replace("°", "")) || lines.get(i).startsWith(start)) {
                return i;
            }
        }
        throw new IllegalStateException("the specimen has no line that starts with " + start);
    }

    /** The shipped rulebook, but silence on one point is no gap. */
    private Path gentlerRulebook() throws IOException {
        Path shipped = Path.of("rules/general-law");
        Path copy = Files.createDirectories(folder.resolve("rules/gentler"));
        try (Stream<Path> files = Files.list(shipped)) {
            for (Path file : files.toList()) {
                String content = Files.readString(file);
                int at = content.indexOf("  - id: " + SILENT + "\n");
                String changed = at < 0
                        ? content
                        : content.substring(0, at)
                                + content.substring(at).replaceFirst("if-absent: ABSENT", "if-absent: MET");
                Files.writeString(copy.resolve(file.getFileName().toString()), changed);
            }
        }
        return copy;
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--workspace", folder.resolve("workspace").toString()));
        return Main.run(print(out), print(err), line.toArray(String[]::new));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
