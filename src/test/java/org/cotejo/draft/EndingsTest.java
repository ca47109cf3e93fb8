package org.cotejo.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.model.EId;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.junit.jupiter.api.Test;

class EndingsTest {
    private final Endings endings = new Endings(Bills.WORDS);

    private static Map<Provision, String> items(String... texts) {
        Expression law = new Expression(texts);
        return law.items();
    }

    /** The list of article 1 of a law. */
    private record Expression(String... texts) {
        Map<Provision, String> items() {
            List<String> lines = new ArrayList<>(List.of("LEY DE PRUEBA", "Artículo 1. Son fines:"));
            for (int i = 0; i < texts.length; i++) {
                lines.add(org.cotejo.text.Roman.write(i + 1) + ". " + texts[i]);
            }
            Map<Provision, String> items = new LinkedHashMap<>();
            Bills.law(lines.toArray(String[]::new))
                    .own()
                    .filter(each -> each.level() == Level.FRACTION)
                    .forEach(each -> items.put(each, each.text()));
            return items;
        }
    }

    @Test
    void the_and_before_the_last_item_wanders_to_the_new_one() {
        List<String> added = new ArrayList<>(List.of("Cuatro"));

        Map<EId, String> changed = endings.moved(items("Uno;", "Dos; y", "Tres."), added);

        assertThat(changed.values()).containsExactlyInAnyOrder("Dos;", "Tres; y");
        assertThat(added).containsExactly("Cuatro.");
    }

    @Test
    void with_two_new_items_the_last_but_one_is_new() {
        List<String> added = new ArrayList<>(List.of("Cuatro;", "Cinco"));

        Map<EId, String> changed = endings.moved(items("Uno;", "Dos, y", "Tres."), added);

        assertThat(changed.values()).containsExactlyInAnyOrder("Dos;", "Tres;");
        assertThat(added).containsExactly("Cuatro, y", "Cinco.");
    }

    @Test
    void a_list_that_ends_each_item_with_a_stop_goes_on_so() {
        List<String> added = new ArrayList<>(List.of("Tres"));

        assertThat(endings.moved(items("Uno.", "Dos."), added)).isEmpty();
        assertThat(added).containsExactly("Tres.");
    }

    @Test
    void a_list_of_its_own_is_ended_as_lists_are() {
        assertThat(endings.list(List.of("Uno", "Dos", "Tres"))).containsExactly("Uno;", "Dos; y", "Tres.");
    }
}
