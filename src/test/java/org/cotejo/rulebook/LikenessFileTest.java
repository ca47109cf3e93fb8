package org.cotejo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.cotejo.rulebook.Likeness.Factor;
import org.cotejo.rulebook.Likeness.Group;
import org.cotejo.rulebook.Likeness.Trait;
import org.cotejo.rulebook.Likeness.Weights;
import org.cotejo.rulebook.Likeness.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessFileTest {
    private static final Likeness LEARNED = new Likeness(
            3,
            40,
            Map.of("libr", 12, "prest", 2, "no", 12),
            Map.of(
                    "a/lend", new Words(-0.5, Map.of("libr", 80, "prest_libr", 60, "rob", -10_000)),
                    "b!open", new Words(0.25, Map.of("hor", 100, "null", 7))),
            Map.of(
                    Group.FOUND,
                    new Weights(2, 30, 7, 0.4, -1.25, Map.of(Trait.SENTENCE_MARGIN, new Factor(0.75, 0.1, 0.2))),
                    Group.UNHELD,
                    new Weights(2, 4, 90, 0.6, 0, Map.of(Trait.LAW, new Factor(-1.5, -0.3, 2)))));

    @Test
    void what_is_written_is_read_back() throws IOException {
        assertThat(read(LikenessFile.write(LEARNED))).isEqualTo(LEARNED);
        assertThat(read(LikenessFile.write(Likeness.NONE))).isEqualTo(Likeness.NONE);
    }

    @Test
    void words_that_yaml_takes_for_something_else_stay_words() throws IOException {
        Likeness read = read(LikenessFile.write(LEARNED));

        assertThat(read.spread()).containsKey("no");
        assertThat(read.words().get("b!open").weights()).containsKey("null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "laws: 3 | laws: -3 | '-3' is not a number between 0 and 1000000",
                "threshold: 0.4000 | threshold: .nan | '.nan' is not a number between 0 and 1",
                "threshold: 0.4000 | threshold: 7 | '7' is not a number between 0 and 1",
                "good: 30 | good: few | 'few' is not a number between 0 and 1000000",
                "constant: -1.2500 | constant: .inf | '.inf' is not a number between -1000000 and 1000000",
                "deviation: 0.2000 | deviation: 0 | '0' is not a number between 0.000001 and 1000000",
                "weight: 0.7500 | weight: 1e99 | '1e99' is not a number between -1000000 and 1000000",
                "weight: 0.7500 | wait: 0.7500 | unknown key 'wait'",
                "sentence-margin | charm | 'charm' is none of",
                "unheld: | unhinged: | 'unhinged' is none of",
                "good: 30 | best: 30 | unknown key 'best'",
                "texts: 40 | texts: many | 'many' is not a number between 0 and 1000000",
                "'12': | '41': | '41' is not a number between 1 and 40",
                "'12': | 'twelve': | 'twelve' is not a number between 1 and 40",
                "constant: 0.2500 | constant: 1e7 | '1e7' is not a number between -1000000 and 1000000",
                "libr 80 prest_libr 60 rob -10000 | libr 80 prest_libr | behind 'prest_libr' there is no weight",
                "libr 80 | libr 0 | behind 'libr' there is no weight from -10000 to 10000",
                "libr 80 | libr 0.8 | behind 'libr' there is no weight",
                "libr 80 | libr --80 | behind 'libr' there is no weight",
                "rob -10000 | rob -10001 | behind 'rob' there is no weight",
                "libr 80 | libr 8000000000 | behind 'libr' there is no weight",
                "forms: | farms: | unknown key 'farms'",
                "words: | wrods: | unknown key 'wrods'",
            },
            quoteCharacter = '"')
    void a_value_that_cannot_have_been_learned_is_told_with_its_place(String right, String wrong, String said) {
        String file = LikenessFile.write(LEARNED);
        assertThat(file).contains(right);

        assertThatThrownBy(() -> read(file.replace(right, wrong)))
                .isInstanceOfSatisfying(RulebookException.class, e -> assertThat(e.in(Locale.ENGLISH))
                        .contains(said)
                        .containsPattern("likeness\\.yaml, line \\d+"));
    }

    @Test
    void the_place_is_the_line_of_the_value() {
        String file = LikenessFile.write(LEARNED).replace("sentence-margin", "charm");
        int line = (int) file.substring(0, file.indexOf("charm")).lines().count();

        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(RulebookException.class, e -> assertThat(e.in(Locale.ENGLISH))
                        .contains("line " + line + ":"));
    }

    private static Likeness read(String file) throws IOException {
        return LikenessFile.read(
                YamlNode.read("mine/likeness.yaml", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }
}
