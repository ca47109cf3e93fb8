package org.cotejo.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.cotejo.fact.FactReader;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.Fitting;
import org.cotejo.rulebook.RulebookFiles;
import org.junit.jupiter.api.Test;

class ClauseNamesTest {
    private static final Fitting FITTING = new Fitting(
            List.of(new Fitting.Name(
                    "DIF", "", List.of("desarrollo", "integral", "familia"), List.of("sistema"), List.of())),
            List.of());

    private static String fitted(String clause, Expression law) throws IOException {
        FactReader facts = new FactReader(FactWords.load(RulebookFiles.shipped(), "es"), Bills.MX);
        Draftable draftable = new Draftable(law, List.of(), Bills.MX, Bills.WORDS);
        return new ClauseNames(draftable, id -> null, FITTING, facts).in(clause);
    }

    @Test
    void a_body_that_no_requirement_is_about_is_sought_in_the_law() throws IOException {
        Expression law = Bills.law(
                "LEY DE PRUEBA DEL ESTADO DE ARCADIA",
                "Artículo 1. El Sistema para el Desarrollo Integral de la Familia de Arcadia protege a la niñez.");

        assertThat(fitted("Corresponde al DIF proteger.", law))
                .isEqualTo("Corresponde al Sistema para el Desarrollo Integral de la Familia de Arcadia proteger.");
    }

    @Test
    void a_body_that_the_law_does_not_name_is_called_as_the_clause_does() throws IOException {
        Expression law = Bills.law("LEY DE PRUEBA DEL ESTADO DE ARCADIA", "Artículo 1. El Sistema Estatal coordina.");

        assertThat(fitted("Corresponde al DIF proteger.", law)).isEqualTo("Corresponde al DIF proteger.");
    }
}
