package org.cotejo.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cotejo.model.EId;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.model.SourcePlace;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.RulebookFiles;
import org.junit.jupiter.api.Test;

class CompositionReaderTest {
    private final CompositionReader reader;

    CompositionReaderTest() throws IOException {
        reader = new CompositionReader(FactWords.load(RulebookFiles.shipped(), "es"));
    }

    private static Provision provision(String eId, Level level, String num, String text, Provision... children) {
        return new Provision(
                new EId(eId), level, num, "", text, List.of(), false, Arrays.asList(children), SourcePlace.UNKNOWN);
    }

    private static Provision opening(String text, String... items) {
        Provision[] children = IntStream.range(0, items.length)
                .mapToObj(i -> provision("art_9__frac_" + i, Level.FRACTION, String.valueOf(i), items[i]))
                .toArray(Provision[]::new);
        return provision("art_9", Level.ARTICLE, "9", text, children);
    }

    @Test
    void the_items_below_an_opening_are_the_members() {
        Composition found = reader.in(opening(
                        "El Consejo de Aguas se integrará por:",
                        "La persona titular de la Junta de Obras, quien lo presidirá;",
                        "Tres vocales, y",
                        "Un secretario."))
                .get(0);

        assertThat(found.body()).isEqualTo("Consejo de Aguas");
        assertThat(found.members())
                .containsExactly(
                        "La persona titular de la Junta de Obras, quien lo presidirá", "Tres vocales", "Un secretario");
    }

    @Test
    void a_list_of_something_else_is_no_composition() {
        assertThat(reader.in(opening("El Consejo de Aguas tendrá las facultades siguientes:", "Sesionar;", "Opinar.")))
                .isEmpty();
    }
}
