package org.cotejo.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.RulebookFiles;
import org.junit.jupiter.api.Test;

class CardinalsTest {
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int NUMBERS = 5000;
    private static final int BELOW = 1_000_000_000;
    private static final String[] SMALL =
            ("cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
                            + "quince dieciséis diecisiete dieciocho diecinueve veinte veintiún veintidós veintitrés "
                            + "veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve")
                    .split(" ");
    private static final Map<Integer, String> TENS =
            Map.of(3, "treinta", 4, "cuarenta", 5, "cincuenta", 6, "sesenta", 7, "setenta", 8, "ochenta", 9, "noventa");
    private static final Map<Integer, String> HUNDREDS = Map.of(
            1,
            "ciento",
            2,
            "doscientos",
            3,
            "trescientos",
            4,
            "cuatrocientos",
            5,
            "quinientos",
            6,
            "seiscientos",
            7,
            "setecientos",
            8,
            "ochocientos",
            9,
            "novecientos");

    private final Cardinals cardinals;

    CardinalsTest() throws IOException {
        cardinals = new Cardinals(FactWords.load(RulebookFiles.shipped(), "es"));
    }

    private long read(String text) {
        Tokens tokens = new Tokens(text);
        Cardinals.Number number = cardinals.read(tokens, 0);
        assertThat(number).as(text).isNotNull();
        assertThat(number.end()).as(text).isEqualTo(tokens.size());
        return number.value().longValueExact();
    }

    @Test
    void a_number_in_words_is_read_back() {
        Random random = new Random(SEED);

        for (int i = 0; i < NUMBERS; i++) {
            int number = random.nextInt((int) Math.pow(10, 1 + i % 9));
            assertThat(read(words(number)))
                    .as("%s, -Dseed=%s", words(number), SEED)
                    .isEqualTo(number);
        }
    }

    @Test
    void a_number_in_digits_is_read_with_any_sign_between_thousands() {
        Random random = new Random(SEED);

        for (int i = 0; i < NUMBERS; i++) {
            int number = random.nextInt(BELOW);
            String digits = String.format(java.util.Locale.ROOT, "%,d", number);
            for (String sign : new String[] {",", ".", " ", ""}) {
                String printed = digits.replace(",", sign);
                assertThat(read(printed)).as("%s, -Dseed=%s", printed, SEED).isEqualTo(number);
            }
        }
    }

    private static String words(int number) {
        int millions = number / 1_000_000;
        int thousands = number / 1000 % 1000;
        String high = millions == 0 ? "" : millions == 1 ? "un millón" : below(millions) + " millones";
        String middle = thousands == 0 ? "" : thousands == 1 ? "mil" : below(thousands) + " mil";
        String low = number % 1000 == 0 && number > 0 ? "" : below(number % 1000);
        return (high + " " + middle + " " + low).strip().replaceAll(" +", " ");
    }

    private static String below(int number) {
        if (number == 100) {
            return "cien";
        }
        String high = number < 100 ? "" : HUNDREDS.get(number / 100) + " ";
        int rest = number % 100;
        if (rest < 30) {
            return rest == 0 && number > 0 ? high.strip() : high + SMALL[rest];
        }
        return high + TENS.get(rest / 10) + (rest % 10 == 0 ? "" : " y " + SMALL[rest % 10]);
    }
}
