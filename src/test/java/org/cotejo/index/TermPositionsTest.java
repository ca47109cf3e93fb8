package org.cotejo.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;

class TermPositionsTest {
    private static final int DOCUMENTS = 1000;
    private static final TermPositions RARE =
            new TermPositions(new int[] {3, 500}, new int[] {0, 2, 3}, new int[] {1, 7, 4}, null);
    private static final TermPositions OTHER =
            new TermPositions(new int[] {3, 999}, new int[] {0, 1, 2}, new int[] {5, 0}, null);

    @Test
    void two_words_stand_where_either_does() {
        TermPositions both = RARE.or(OTHER, DOCUMENTS);

        assertThat(both.docs()).containsExactly(3, 500, 999);
        assertThat(both.starts()).containsExactly(0, 3, 4, 5);
        assertThat(both.positions()).containsExactly(1, 5, 7, 4, 0);
    }

    @Test
    void documents_are_narrowed_to_those_of_a_word() {
        FixedBitSet documents = new FixedBitSet(DOCUMENTS);
        documents.set(2, 4);
        documents.set(998, DOCUMENTS);

        OTHER.narrow(documents);

        assertThat(documents.cardinality()).isEqualTo(2);
        assertThat(documents.get(3) && documents.get(999)).isTrue();
    }

    @Test
    void a_word_that_is_nowhere_leaves_no_document() {
        FixedBitSet documents = new FixedBitSet(1);
        documents.set(0);

        TermPositions.NOWHERE.narrow(documents);

        assertThat(documents.cardinality()).isZero();
    }
}
