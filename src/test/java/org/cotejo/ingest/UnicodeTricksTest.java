package org.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.cotejo.model.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read is what is seen: no sign that is not seen keeps words from being found, and what looks like others is told. */
class UnicodeTricksTest {
    private static SourceText read(String text) {
        return SourceReader.builtIn().read(new SourceFile("ley.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Art\u200b\u00edculo 1. Re\u200dfu\u2060gio.",
                "\u200fArt\u00edculo \u202e1\u202c. \u2067Refugio\u2069.\u200e",
                "Art\u00edculo 1. Re\u00adfu\ufeffgio.",
                "Art\u00edculo\u00a01.\u2003Refugio.",
                "Arti\u0301culo 1. Refugio.",
                "Art\u00edculo 1. Refugio.\udb40\udc41"
            })
    void what_is_not_seen_is_not_read_and_accents_are_part_of_their_letters(String text) {
        assertThat(read(text).paragraphs())
                .extracting(SourceParagraph::text)
                .containsExactly("Art\u00edculo 1. Refugio.");
    }

    /** Cyrillic s, o and E, Greek O. */
    @ParameterizedTest
    @ValueSource(strings = {"v\u00ed\u0441tima", "\u0435dad", "REFUGI\u039f", "refugi\u043e"})
    void a_letter_of_another_alphabet_among_latin_ones_is_told_and_stays(String word) {
        SourceText text = read("Art\u00edculo 1. Toda " + word + " cuenta.");

        assertThat(text.paragraphs().get(0).text()).contains(word);
        assertThat(text.diagnostics()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo("LOOKALIKE_LETTERS");
            assertThat(told.arguments()).containsExactly(word);
        });
    }

    @Test
    void words_of_another_alphabet_and_units_of_measure_are_what_they_look_like() {
        assertThat(read("Art\u00edculo 1. 10 \u03bcg/m\u00b3, 5 k\u03a9 y \u00ab\u0417\u0430\u043a\u043e\u043d\u00bb.")
                        .diagnostics())
                .extracting(Diagnostic::code)
                .isEmpty();
    }
}
