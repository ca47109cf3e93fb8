package org.cotejo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.cotejo.rulebook.Likeness.ElementWords;
import org.cotejo.rulebook.Likeness.Factor;
import org.cotejo.rulebook.Likeness.Trait;
import org.cotejo.rulebook.Likeness.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessFileTest {
    private static final Likeness LEARNED = new Likeness(
            3,
            40,
            Map.of("libr", 12, "prest", 2, "no", 12),
            Map.of(
                    "a/lend", new ElementWords(Map.of("libr", 800, "prest", 600), Map.of("tom", 1000)),
                    "b/open", new ElementWords(Map.of("hor", 1000), Map.of())),
            new Weights(2, 30, 7, 0.5, -1.25, Map.of(Trait.SENTENCE_MARGIN, new Factor(0.75, 0.1, 0.2))));

    @Test
    void what_is_written_is_read_back() throws IOException {
        assertThat(read(LikenessFile.write(LEARNED))).isEqualTo(LEARNED);
        assertThat(read(LikenessFile.write(Likeness.NONE))).isEqualTo(Likeness.NONE);
    }

    @Test
    void words_that_yaml_takes_for_something_else_stay_words() throws IOException {
        assertThat(read(LikenessFile.write(LEARNED)).spread()).containsKey("no");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "threshold: 0.5000 | threshold: .nan | '.nan' is not a number between 0 and 1",
                "threshold: 0.5000 | threshold: 7 | '7' is not a number between 0 and 1",
                "deviation: 0.2000 | deviation: 0 | '0' is not a number between 0.000001 and 1000000",
                "weight: 0.7500 | weight: 1e99 | '1e99' is not a number between -1000000 and 1000000",
                "sentence-margin | charm | 'charm' is none of",
                "texts: 40 | texts: many | 'many' is not a number between 0 and 1000000",
                "'12': | '41': | '41' is not a number between 1 and 40",
                "libr 800 prest 600 | libr 800 prest | behind 'prest' there is no weight between 1 and 1000",
                "libr 800 | libr -800 | behind 'libr' there is no weight between 1 and 1000",
                "words: | wrods: | unknown key 'wrods'",
            })
    void a_value_that_cannot_have_been_learned_is_told_with_its_place(String right, String wrong, String said) {
        String file = LikenessFile.write(LEARNED);
        assertThat(file).contains(right);

        assertThatThrownBy(() -> read(file.replace(right, wrong)))
                .isInstanceOfSatisfying(RulebookException.class, e -> assertThat(e.in(Locale.ENGLISH))
                        .contains(said, "likeness.yaml"));
    }

    private static Likeness read(String file) throws IOException {
        return LikenessFile.read(
                YamlNode.read("mine/likeness.yaml", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }
}
