package org.cotejo.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.index.Laws.article;
import static org.cotejo.index.Laws.law;

import java.io.IOException;
import org.cotejo.model.Expression;
import org.cotejo.structure.ReadingAids;
import org.junit.jupiter.api.Test;

class NearestFinderTest {
    @Test
    void what_a_passage_has_and_lacks_is_told_in_small_letters_without_words_that_only_bind() throws IOException {
        Expression law = law("a", article("1", "La casa dará alojamiento y salud a quien llegue."));
        LawIndex index = LawIndex.inMemory();
        index.put(law, "1", ReadingAids.NONE);

        assertThat(index.snapshot()
                        .nearest(IndexedLaw.keyOf(law.source()))
                        .find("Alojamiento y Salud hasta la Recuperación", 1))
                .singleElement()
                .satisfies(near -> {
                    assertThat(near.shared()).containsExactly("alojamiento", "salud");
                    assertThat(near.lacking()).containsExactly("recuperación");
                });
    }
}
