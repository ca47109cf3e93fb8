package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cotejo.DeliveryRun.Planned;
import org.junit.jupiter.api.Test;

class DeliveryPlanTest {
    private static List<Planned> plan(String circumstance, Map<String, Path> laws, String... kinds) {
        return new DeliveryPlan(Locale.ENGLISH, List.of(circumstance), laws).files(Set.of(kinds));
    }

    private static Map<String, String> sources(List<Planned> plan) {
        return new TreeMap<>(plan.stream().collect(Collectors.toMap(Planned::name, Planned::from)));
    }

    @Test
    void each_law_has_a_folder_of_its_own_and_the_index_comes_last() {
        List<Planned> plan = plan("", Map.of("1", Path.of("a", "dunes.docx")), "cuadro", "data.json");

        assertThat(plan)
                .extracting(Planned::name)
                .containsExactly("dunes/dunes-comparative-table.docx", "data.json", "index.html");
    }

    @Test
    void laws_of_one_name_have_two_folders() {
        List<Planned> plan =
                plan("", Map.of("1", Path.of("a", "dunes.docx"), "2", Path.of("b", "Dunes.doc")), "cuadro");

        assertThat(plan).extracting(Planned::law).containsExactly("Dunes", "dunes (2)", "");
    }

    @Test
    void one_kind_can_be_asked_in_one_format() {
        assertThat(plan("", Map.of("1", Path.of("dunes.docx")), "ficha.pdf"))
                .extracting(Planned::name)
                .containsExactly("dunes/dunes-fact-sheet.pdf", "index.html");
    }

    @Test
    void another_law_is_another_source_of_its_own_files_and_of_those_of_all() {
        Map<String, String> before = sources(plan("", Map.of("1", Path.of("dunes.docx"), "2", Path.of("sea.docx"))));
        Map<String, String> after = sources(plan("", Map.of("1", Path.of("dunes.docx"), "3", Path.of("sea.docx"))));

        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after).allSatisfy((name, from) -> {
            if (name.startsWith("dunes/")) {
                assertThat(from).isEqualTo(before.get(name));
            } else {
                assertThat(from).isNotEqualTo(before.get(name));
            }
        });
    }

    @Test
    void other_circumstances_are_another_source_of_all() {
        Map<String, Path> laws = Map.of("1", Path.of("dunes.docx"));
        Map<String, String> before = sources(plan("one rulebook", laws));

        assertThat(sources(plan("another", laws)))
                .allSatisfy((name, from) -> assertThat(from).isNotEqualTo(before.get(name)));
    }
}
