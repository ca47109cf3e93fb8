package org.cotejo.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private final Numbers numbers = new Numbers(Bills.MX, Bills.WORDS);

    @ParameterizedTest
    @CsvSource({
        "5, 5 Bis",
        "5 Bis, 5 Ter",
        "5 BIS, 5 TER",
        "5 Ter, 5 Quáter",
        "1o, 1o Bis",
        "10-A, 10-B",
        "5 quintus, 5 Sexies",
        "Primero, Primero Bis"
    })
    void an_article_put_behind_another_gets_the_next_suffix(String last, String next) {
        assertThat(numbers.inserted(last, false)).isEqualTo(next);
    }

    @Test
    void suffixes_are_written_as_the_law_writes_its_labels() {
        assertThat(numbers.inserted("5", true)).isEqualTo("5 BIS");
    }

    @Test
    void behind_the_last_suffix_they_go_on_with_numbers() {
        assertThat(numbers.inserted("5 Vicies", false)).isEqualTo("5 Vicies 2");
    }

    @ParameterizedTest
    @CsvSource({"57, 58", "57 Bis, 58", "9o, 10", "Décimo, Décimo Bis"})
    void behind_the_last_article_the_numbers_go_on(String last, String next) {
        assertThat(numbers.next(last, false)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"IX, X", "VI Bis, VII", "e, f", "3, 4", "ii, iii"})
    void items_go_on_in_their_own_way(String last, String next) {
        assertThat(numbers.item(last)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"5 Bis, 5", "5-A, 5", "5 BIS, 5", "12, 12"})
    void insertions_are_of_the_family_of_their_base(String num, String base) {
        assertThat(numbers.base(num)).isEqualTo(base);
    }
}
