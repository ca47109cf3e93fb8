package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FormulasTest {
    private static final List<String> PATTERNS = List.of(
            "articulo \\d{1,3}(?:o|[.])?",
            "(?<![a-z])(?:fraccion|inciso) [a-z]",
            "(?:.{0,30}[.-] ?)?rubricas?\\.?",
            "(?:mexico|.{3,9}), a \\d{1,2}",
            ".{0,9}\\bpag(?:ina|\\.) ?\\d{1,4}",
            "[ivx]{1,4}\\b.{0,3}",
            "\"?(?!ley)[a-z]+o",
            "ab?c{0,2}d|ley de");

    private static final List<String> PIECES = List.of(
            "articulo ",
            "fraccion ",
            "inciso a",
            "rubrica",
            "s",
            ".",
            " ",
            "7",
            "12",
            "mexico",
            ", a ",
            "pagina",
            "pag",
            "iv",
            "\"",
            "ley",
            " de",
            "ó",
            "“",
            "ad",
            "acd",
            "-");

    @Test
    void what_is_seen_at_a_glance_is_what_the_patterns_say() {
        Formulas formulas = new Formulas(PATTERNS);
        Pattern plain = Pattern.compile("(?:" + String.join(")|(?:", PATTERNS) + ")", Pattern.DOTALL);
        Random random = new Random(7);
        int whole = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder made = new StringBuilder();
            for (int pieces = random.nextInt(5); pieces >= 0; pieces--) {
                made.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = made.toString();
            assertThat(formulas.isWhole(text))
                    .as(text)
                    .isEqualTo(plain.matcher(text).matches());
            assertThat(formulas.opens(text))
                    .as(text)
                    .isEqualTo(plain.matcher(text).lookingAt());
            whole += formulas.isWhole(text) ? 1 : 0;
        }
        assertThat(whole).isGreaterThan(500);
    }

    @Test
    void a_literal_is_what_no_match_can_lack() {
        assertThat(Literals.longest("(?:.{0,3000}[.-] ?)?rubricas?\\.?[\"”]?")).isEqualTo("rubrica");
        assertThat(Literals.longest(".{0,60}\\bpag(?:ina|\\.) ?\\d{1,4}(?: de \\d{1,4})?"))
                .isEqualTo("pag");
        assertThat(Literals.longest("(?:a|.{3,60}), a \\d{1,2}.{0,4}de [a-z]{4,10}"))
                .isEqualTo(", a ");
        assertThat(Literals.longest(".{0,9}abcd{0,2}e")).isEqualTo("abc");
        assertThat(Literals.longest(".abc|def")).isEmpty();
        assertThat(Literals.longest("(?i)abcdef")).isEmpty();
        assertThat(Literals.longest("abc\\u00e1def")).isEmpty();
        assertThat(Literals.longest("[abc\\]def](?:ghi[)]jkl)+")).isEmpty();
    }
}
