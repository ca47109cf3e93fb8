package org.cotejo.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cotejo.index.Laws.article;
import static org.cotejo.index.Laws.law;
import static org.cotejo.index.Laws.rulebook;
import static org.cotejo.index.Laws.signals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.RulebookException;
import org.cotejo.structure.ReadingAids;
import org.junit.jupiter.api.Test;

/** Laws in several segments, some taken out, others put in anew. */
class ScopeTest {
    private final Expression first = law("a", article("1", "Habrá un refugio."), article("2", "Habrá un fondo."));
    private final Expression other = law("b", article("1", "Nada."), article("2", "Habrá un refugio y un fondo."));
    private final Expression wordy = law("c", article("1", words(300)));

    @Test
    void what_is_found_in_a_law_does_not_depend_on_where_it_stands_in_the_index() throws IOException {
        try (LawIndex index = LawIndex.inMemory()) {
            for (Expression law : List.of(wordy, first, other, first, wordy)) {
                index.put(law, "1", ReadingAids.NONE);
                index.commit();
            }

            assertThat(found(index, other, "fn:or(refugio fondo)")).containsExactly("refugio", "fondo");
            assertThat(found(index, first, "fn:or(refugio fondo)")).containsExactly("refugio", "fondo");
            assertThat(found(index, wordy, "refugio")).isEmpty();
        }
    }

    @Test
    void how_many_words_begin_so_is_counted_in_the_laws_that_are_looked_at() throws IOException {
        try (LawIndex index = LawIndex.inMemory()) {
            index.put(wordy, "1", ReadingAids.NONE);
            index.commit();
            index.put(first, "1", ReadingAids.NONE);

            assertThat(found(index, first, "re*")).containsExactly("refugio");
            assertThatThrownBy(() -> found(index, wordy, "re*")).isInstanceOf(RulebookException.class);
        }
    }

    private static List<String> found(LawIndex index, Expression law, String signal) throws IOException {
        try (LawSnapshot snapshot = index.snapshot()) {
            return new SignalSearch(snapshot, rulebook(Map.of()), Set.of(IndexedLaw.keyOf(law.source())))
                    .run(signals(signal), List.of()).stream()
                            .map(Passage::quote)
                            .toList();
        }
    }

    /** That many different words that begin alike. */
    private static String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "re" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "xo")
                .collect(Collectors.joining(" ", "", "."));
    }
}
