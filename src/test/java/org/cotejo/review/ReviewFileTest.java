package org.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cotejo.review.Findings.finding;
import static org.cotejo.review.Findings.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cotejo.disk.Lease;
import org.cotejo.finding.Review.Decision;
import org.cotejo.finding.Verdict;
import org.cotejo.model.CotejoException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name_the_file() {
        file = folder.resolve("cotejo-review.yaml");
    }

    @Test
    void what_is_put_is_read_back() throws IOException {
        Decided decided = on("arboleda", "Dijo: \"sí\" \\ # no\n- otra: línea \u2028 ñ \ud83d\udcda");

        ReviewFile.put(file, decided, "Heading");

        assertThat(ReviewFile.read(file)).containsExactly(decided);
        assertThat(Files.readString(file)).startsWith("# Heading\ndecisions:\n").endsWith("\n");
        assertThat(folder).isDirectoryContaining(each -> each.equals(file)).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void blocks_are_sorted_whatever_the_order_they_came_in() throws IOException {
        put("b", "a", "c");
        String forwards = Files.readString(file);
        Files.delete(file);
        put("c", "b", "a");

        assertThat(Files.readString(file)).isEqualTo(forwards);
        assertThat(ReviewFile.read(file)).extracting(Decided::law).containsExactly("a", "b", "c");
    }

    @Test
    void a_new_decision_takes_the_place_of_the_old_and_touches_no_other_line() throws IOException {
        put("a", "b", "c");
        List<String> before = Files.readAllLines(file);

        ReviewFile.put(file, on("b", "Otra razón."), "");

        List<String> after = new ArrayList<>(Files.readAllLines(file));
        assertThat(after).hasSameSizeAs(before);
        after.removeAll(before);
        assertThat(after).singleElement().asString().contains("Otra razón.");
    }

    @Test
    void comments_stay_with_their_block() throws IOException {
        put("b", "d");
        String commented = Files.readString(file)
                .replace("  - law: \"b\"", "  # pendiente con la mesa\n  - law: \"b\"")
                .replace("decisions:", "# de la mesa técnica\ndecisions:");
        Files.writeString(file, commented);

        put("a", "c", "b");

        assertThat(Files.readString(file))
                .contains("# de la mesa técnica\ndecisions:", "  # pendiente con la mesa\n  - law: \"b\"");
        assertThat(ReviewFile.read(file)).extracting(Decided::law).containsExactly("a", "b", "c", "d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "# nothing yet\ndecisions:\n", "decisions: []\n"})
    void an_empty_file_has_no_decisions_and_takes_some(String content) throws IOException {
        Files.writeString(file, content);
        assertThat(ReviewFile.read(file)).isEmpty();

        put("a");

        assertThat(ReviewFile.read(file)).hasSize(1);
        assertThat(Files.readString(file)).contains(content.contains("#") ? "# nothing yet" : "# Heading");
    }

    @Test
    void no_file_means_no_decisions() throws IOException {
        assertThat(ReviewFile.read(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decision: confirm | decision: perhaps | 6",
                "on: 2026-03-01 | on: tomorrow | 9",
                "engine: MET | engin: MET | 7",
                "engine: MET | engine: FINE | 7",
                "sha256: 5 | sha256: xyz5 | 14",
                "by: | by: [a] # | 8"
            })
    void a_fault_is_told_with_file_and_line_and_nothing_is_lost(String right, String wrong, int line)
            throws IOException {
        Decided decided = on("a", "r");
        ReviewFile.put(file, decided, "Heading");
        String broken = Files.readString(file)
                .replaceAll("(?m)^( *(?:- )?)" + right.replace("sha256: 5", "sha256: [0-9a-f]"), "$1" + wrong);
        Files.writeString(file, broken);

        assertThatThrownBy(() -> ReviewFile.put(file, on("b", "r"), ""))
                .isInstanceOfSatisfying(CotejoException.class, e -> assertThat(e.in(Locale.ENGLISH))
                        .contains(file.toString())
                        .contains("line " + line)
                        .doesNotContain("\n"));
        assertThat(Files.readString(file)).isEqualTo(broken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decisions: &a [*a]",
                "decisions:\n  - &x {law: l}\n  - *x",
                "decisions: !!java.net.URL [\"http://localhost\"]",
                "decisions: {{{",
                "- a\n- b",
                "decisions:\n  - law: a\n    law: b",
                "decisions: 5\nmore: 6",
                "\u0000"
            })
    void a_hostile_file_is_refused_in_one_sentence(String content) throws IOException {
        Files.writeString(file, content);

        assertThatThrownBy(() -> ReviewFile.read(file)).isInstanceOf(CotejoException.class);
    }

    @Test
    void two_decisions_on_one_finding_are_refused() throws IOException {
        put("a");
        String block = Files.readString(file);
        Files.writeString(file, block + block.substring(block.indexOf("\n  - law")));

        assertThatThrownBy(() -> ReviewFile.read(file)).hasMessageContaining("second decision");
    }

    @Test
    void a_form_that_cannot_be_edited_line_by_line_is_left_alone() throws IOException {
        put("b");
        String block = Files.readString(file);
        String flow = "decisions: [{law: b, requirement: r, decision: confirm, engine: MET, by: x, on: 2026-01-01,"
                + " reason: y, provisions: []}]\n";
        Files.writeString(file, flow);

        assertThatThrownBy(() -> put("a")).isInstanceOf(CotejoException.class);
        assertThat(Files.readString(file)).isEqualTo(flow).isNotEqualTo(block);
    }

    @Test
    void who_comes_second_is_told_that_another_one_writes() throws IOException {
        try (Lease other = Lease.on(folder.resolve(".cotejo-review.yaml.lock")).orElseThrow()) {
            assertThatThrownBy(() -> put("a")).hasMessageContaining(file.toString());
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void what_somebody_wrote_meanwhile_without_asking_for_her_turn_is_not_lost() throws IOException {
        put("a");
        byte[] before = Files.readAllBytes(file);
        Files.writeString(file, "# mine\n", StandardOpenOption.APPEND);
        byte[] meanwhile = Files.readAllBytes(file);
        Iterator<byte[]> readings = List.of(before, meanwhile).iterator();

        assertThatThrownBy(() -> ReviewFile.put(file, on("b", "r"), "", path -> readings.next()))
                .isInstanceOf(CotejoException.class)
                .hasMessageContaining(file.toString());
        assertThat(file).hasBinaryContent(meanwhile);
    }

    @Test
    void what_a_stopped_process_left_holds_nobody_up() throws IOException {
        put("a");
        Files.writeString(folder.resolve(".cotejo-review.yaml.lock"), "");
        Path half = Files.writeString(folder.resolve(".half-1.part"), "decisions:\n  - la");

        put("b");

        assertThat(ReviewFile.read(file)).extracting(Decided::law).containsExactly("a", "b");
        assertThat(half).doesNotExist();
    }

    @Test
    void of_many_who_write_at_once_each_is_kept_or_told() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<Integer>> writers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String law = "law-" + i;
            writers.add(pool.submit(() -> {
                try {
                    put(law);
                    return 1;
                } catch (CotejoException busy) {
                    return 0;
                }
            }));
        }
        int kept = 0;
        for (Future<Integer> writer : writers) {
            kept += writer.get();
        }
        pool.shutdown();

        assertThat(kept).isPositive();
        assertThat(ReviewFile.read(file)).hasSize(kept);
    }

    @Test
    void two_laws_of_one_name_in_two_entities_have_each_a_decision_of_their_own() throws Exception {
        ReviewFile.put(file, of("ley", "Altocosta", "la una"), "Heading");
        ReviewFile.put(file, of("ley", "Valdehondo", "la otra"), "Heading");
        ReviewFile.put(file, of("ley", "ALTOCOSTA", "otra vez"), "Heading");

        assertThat(ReviewFile.read(file))
                .extracting(each -> each.statement().reason())
                .containsExactly("otra vez", "la otra");
        assertThat(ReviewFile.read(file)).noneMatch(each -> each.isOn("ley", "Ribera"));
    }

    @Test
    void a_decision_of_a_file_that_names_no_entity_is_on_the_law_and_gives_way_to_one_that_does() throws Exception {
        ReviewFile.put(file, of("ley", "", "antes"), "Heading");

        assertThat(Files.readString(file)).doesNotContain("jurisdiction");
        assertThat(ReviewFile.read(file)).singleElement().matches(each -> each.isOn("ley", "Altocosta"));
        ReviewFile.put(file, of("ley", "Altocosta", "ahora"), "Heading");
        assertThat(ReviewFile.read(file))
                .singleElement()
                .extracting(each -> each.statement().reason())
                .isEqualTo("ahora");
    }

    private static Decided of(String law, String jurisdiction, String reason) {
        Statement said = new Statement(Decision.CONFIRM, null, "A. Núñez", Findings.DAY, null, reason);
        return Decided.on(law, jurisdiction, finding(Verdict.MET, 1), texts("La una."), said);
    }

    private void put(String... laws) throws IOException {
        for (String law : laws) {
            ReviewFile.put(file, on(law, "r"), "Heading");
        }
    }

    private static Decided on(String law, String reason) {
        Statement said = new Statement(Decision.CONFIRM, null, "A. Núñez", Findings.DAY, null, reason);
        return Decided.on(law, "", finding(Verdict.MET, 1, 2), texts("La una.", "La otra."), said);
    }
}
