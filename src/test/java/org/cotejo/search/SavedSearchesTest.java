package org.cotejo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.cotejo.index.Facet;
import org.cotejo.index.Narrowing;
import org.cotejo.index.Order;
import org.cotejo.model.CotejoException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSearchesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 14);

    @TempDir
    Path folder;

    @Test
    void what_is_kept_is_read_back_as_it_was() throws IOException {
        SearchRequest request = new SearchRequest(
                "\"casa abierta\" -noche",
                new Narrowing(Map.of(Facet.KIND, Set.of("article", "fraction")), true),
                false,
                true,
                Order.DATE,
                0,
                0);
        SavedSearch search = new SavedSearch("casas: «abiertas»\n#1", request, "para la mesa del martes");
        SavedSearches saved = new SavedSearches(folder);
        saved.keep(search);
        saved.watch(new WatchedRequirement("lib-acervo", "ojo"));

        assertThat(new SavedSearches(folder).searches()).containsExactly(search);
        assertThat(new SavedSearches(folder).watched()).containsExactly(new WatchedRequirement("lib-acervo", "ojo"));
    }

    @Test
    void a_search_of_the_same_name_takes_the_place_of_the_earlier_one() throws IOException {
        SavedSearches saved = new SavedSearches(folder);
        saved.keep(new SavedSearch("a", SearchRequest.of("uno", 0), ""));
        saved.keep(new SavedSearch("a", SearchRequest.of("dos", 0), ""));

        assertThat(saved.searches()).extracting(each -> each.request().typed()).containsExactly("dos");
    }

    @Test
    void what_was_seen_is_remembered_until_it_is_given_up() throws IOException {
        SavedSearches saved = new SavedSearches(folder);
        saved.keep(new SavedSearch("a", SearchRequest.of("uno", 0), ""));
        saved.look("a", Set.of("x#art_1 1", "x#art_2 2"), DAY);
        saved.look("b", Set.of("y#art_1 1"), DAY);

        assertThat(saved.seen("a")).containsExactlyInAnyOrder("x#art_1 1", "x#art_2 2");
        assertThat(saved.since("a")).contains(DAY);
        assertThat(saved.since("c")).isEmpty();
        assertThat(saved.forget("a")).isTrue();
        assertThat(saved.forget("a")).isFalse();
        assertThat(saved.seen("a")).isEmpty();
        assertThat(saved.since("a")).isEmpty();
        assertThat(saved.seen("b")).hasSize(1);
    }

    @Test
    void a_day_that_is_none_is_no_day() throws IOException {
        SavedSearches saved = new SavedSearches(folder);
        saved.look("a", Set.of(), DAY);
        Path seen = folder.resolve(SavedSearches.SEEN);
        Files.writeString(seen, Files.readString(seen).replace("2025-11-14", "2025-99-99"));

        assertThat(saved.since("a")).isEmpty();
    }

    @Test
    void a_file_of_them_has_so_many_bytes_at_most() throws IOException {
        for (String name : new String[] {SavedSearches.NAME, SavedSearches.SEEN}) {
            Files.writeString(folder.resolve(name), "#" + "a".repeat(16 << 20));
            assertThatThrownBy(() -> new SavedSearches(folder).forget("a"))
                    .isInstanceOf(CotejoException.class)
                    .hasMessageContaining("16 MiB");
            Files.delete(folder.resolve(name));
        }
    }

    @Test
    void a_mistake_in_the_file_is_told_with_its_line() throws IOException {
        Files.writeString(folder.resolve(SavedSearches.NAME), """
                searches:
                  - name: a
                    query: b
                    filters: [colour=red]
                """);

        assertThatThrownBy(() -> new SavedSearches(folder).searches())
                .isInstanceOf(CotejoException.class)
                .hasMessageContaining("colour=red")
                .hasMessageContaining("line 2");
    }
}
