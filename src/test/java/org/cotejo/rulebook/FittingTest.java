package org.cotejo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.cotejo.model.CotejoException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FittingTest {
    private static Fitting.Replacement replacement(String from, String to) throws IOException {
        String file = "replacements:\n  - {for: [r-1], from: '%s', to: '%s'}\n".formatted(from, to);
        RulebookFiles files = name -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        return Fitting.load(files, "mine").replacements().get(0);
    }

    @Test
    void words_give_way_to_others_a_capital_that_opens_them_stays() throws IOException {
        assertThat(replacement("[Mm]enores de (\\d{1,2})", "niñez menor de $1").in("Menores de 18 y menores de 12."))
                .isEqualTo("Niñez menor de 18 y niñez menor de 12.");
    }

    @Test
    void words_may_give_way_to_nothing() throws IOException {
        assertThat(replacement("[Ss]upuestos? ", "").in("Supuestos casos y supuesto daño."))
                .isEqualTo("casos y daño.");
    }

    @Test
    void words_that_may_be_none_are_found_at_the_end_too() throws IOException {
        assertThat(replacement("x?$", "!").in("Casa")).isEqualTo("Casa!");
    }

    @Test
    void a_group_that_there_is_not_is_told_with_its_line() {
        assertThatThrownBy(() -> replacement("casa", "de $1"))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("$1");
        assertThatThrownBy(() -> replacement("casa", "$")).isInstanceOf(RulebookException.class);
    }

    /** With a way for each of two to the power of its letters, or with a call for each. */
    @ParameterizedTest
    @ValueSource(strings = {"(a+)+!", "(?:a|b|ab)*!"})
    void an_expression_that_would_never_end_is_given_up_in_one_sentence(String endless) throws IOException {
        Fitting.Replacement replacement = replacement(endless, "");
        String text = "a".repeat(20_000);

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertThatThrownBy(() -> replacement.in(text))
                .isInstanceOf(CotejoException.class)
                .hasMessageContaining(endless)
                .hasMessageContaining("20000"));
    }

    @Test
    void an_expression_that_goes_on_as_it_reads_may_read_any_text() throws IOException {
        String text = "una casa de paso, ".repeat(50_000);

        assertThat(replacement("casas? (?:de \\p{L}{1,20})?+", "x").in(text)).hasSizeLessThan(text.length());
    }
}
