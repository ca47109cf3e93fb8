package org.cotejo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La Comisión, sin demora, creará un fondo estatal; y otra cosa. | creará | creará un fondo estatal",
                "Creará un fondo. | fondo | Creará un fondo",
                "El fondo de 1,500 pesos; fin | pesos | El fondo de 1,500 pesos",
                "Una frase muy larga que no termina pronto y que sigue, fin | sigue | sigue",
                "fondo | fondo | fondo"
            })
    void a_place_is_widened_to_its_clause_where_that_is_near(String text, String found, String quote) {
        int from = text.indexOf(found);
        TextRange range = new TextRange(from, from + found.length());

        assertThat(Clause.around(text, range, 30).of(text)).isEqualTo(quote);
    }
}
