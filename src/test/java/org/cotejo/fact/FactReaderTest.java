package org.cotejo.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.Tradition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactReaderTest {
    private final FactReader reader = new FactReader(words(), Tradition.load("mx"));

    private static FactWords words() {
        try {
            return FactWords.load(RulebookFiles.shipped(), "es");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <F extends Fact> List<F> facts(Class<F> kind, String text, String... context) {
        return reader.in(text, List.of(context)).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "se impondrán de cinco a quince años de prisión|PRISON 5–15 years",
                "pena de 3 a 6 años y multa de 500 a 20 mil días|PRISON 3–6 years; FINE 500–20000 day-fines",
                "prisión de seis meses a dos años|PRISON 6–24 months",
                "multa de mil a diez mil veces el valor diario de la Unidad de Medida y Actualización|FINE 1000–10000 uma",
                "multa hasta por 1,500 pesos|FINE ≤ 1500 currency",
                "en un plazo de noventa días hábiles|TERM 90 business-days",
                "en un plazo no mayor de ciento veinte días naturales|TERM ≤ 120 calendar-days",
                "dentro de los 15 (quince) días siguientes|TERM ≤ 15 days",
                "no menor de dos ni mayor de cinco años|TERM 2–5 years",
                "quien sea menor de dieciocho años|AGE ≤ 18 years",
                "personas mayores de 60 años|AGE ≥ 60 years",
                "tener cuando menos treinta años de edad|AGE ≥ 30 years",
                "al menos el treinta por ciento del presupuesto|SHARE ≥ 30 percent",
                "sesionará cada tres meses|FREQUENCY 4 year",
                "sesionará por lo menos dos veces al año|FREQUENCY 2 year",
                "celebrará cuatro sesiones ordinarias por año|FREQUENCY 4 year",
                "informará trimestralmente|FREQUENCY 4 year",
                "treinta y tres reglas|"
            })
    void amounts_are_read_in_digits_and_words(String text, String expected) {
        List<String> found = facts(Amount.class, text).stream()
                .map(amount -> amount.kind() + " " + amount.value())
                .toList();

        assertThat(String.join("; ", found)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void the_words_of_an_amount_are_where_its_range_says() {
        String text = "El Fondo, en un plazo no mayor de diez días, pagará.";

        assertThat(facts(Amount.class, text).get(0).range().of(text)).isEqualTo("no mayor de diez días");
    }

    @Test
    void an_item_of_a_list_of_terms_is_a_definition() {
        Definition found = facts(
                        Definition.class,
                        "Casa de paso: el inmueble en que se aloja a quien viaja;",
                        "Para los efectos de esta Ley se entiende por:")
                .get(0);

        assertThat(found.term()).isEqualTo("Casa de paso");
        assertThat(found.meaning()).startsWith("el inmueble");
    }

    @Test
    void a_definition_may_stand_in_a_sentence() {
        Definition found = facts(
                        Definition.class,
                        "Se entenderá por servicio forzado el que se obtiene de una persona por amenaza.")
                .get(0);

        assertThat(found.term()).isEqualTo("servicio forzado");
    }

    @Test
    void bodies_are_named_in_full() {
        assertThat(facts(Body.class, "La Secretaría de Obras y la Junta de Aguas del Valle informarán al Consejo."))
                .extracting(Body::name)
                .containsExactly("Secretaría de Obras", "Junta de Aguas del Valle", "Consejo");
    }
}
