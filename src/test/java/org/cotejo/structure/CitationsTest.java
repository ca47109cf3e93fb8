package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cotejo.structure.Texts.parse;

import java.util.List;
import java.util.Map;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.junit.jupiter.api.Test;

class CitationsTest {
    private final Citations citations = new Citations(Texts.MX);

    private String cite(Expression law, String eId) {
        Map<EId, String> all = citations.all(law);
        return all.get(new EId(eId));
    }

    @Test
    void a_provision_is_cited_from_its_article_down() {
        Expression law = parse(
                "CAPÍTULO II",
                "Dos",
                "Artículo 5 Bis. Son:",
                "III. Nada.",
                "I. Uno:",
                "a) Alfa;",
                "b) Beta:",
                "1. Más;",
                "2. Menos.",
                "Cierre.",
                "Artículo 6. Solo.");

        assertThat(cite(law, "cap_2")).isEqualTo("capítulo II");
        assertThat(cite(law, "art_5-bis")).isEqualTo("artículo 5 Bis");
        assertThat(cite(law, "art_5-bis__frac_I__inc_a")).isEqualTo("artículo 5 Bis, fracción I, inciso a)");
        assertThat(cite(law, "art_5-bis__frac_I__inc_b__sub_2"))
                .isEqualTo("artículo 5 Bis, fracción I, inciso b), subinciso 2)");
        assertThat(cite(law, "art_5-bis__par_1")).isEqualTo("artículo 5 Bis, párrafo primero");
        assertThat(cite(law, "art_6__par_1")).isEqualTo("artículo 6");
    }

    @Test
    void a_transitory_article_is_cited_with_its_decree() {
        Expression law = parse(
                "Artículo 1. A.",
                "TRANSITORIOS",
                "Primero. Uno.",
                "Segundo. Dos:",
                "I. Algo;",
                "II. Más.",
                "TRANSITORIOS DEL DECRETO PUBLICADO EN EL DIARIO OFICIAL DE LA FEDERACIÓN EL 7 DE JUNIO DE 2024",
                "Primero. Uno.",
                "Segundo. Dos.");

        assertThat(cite(law, "tra_1")).isEqualTo("transitorio Primero");
        assertThat(cite(law, "tra_2__frac_II")).isEqualTo("transitorio Segundo, fracción II");
        assertThat(cite(law, "dec_2024-06-07__tra_2")).isEqualTo("transitorio Segundo (DOF 2024-06-07)");
    }

    @Test
    void nothing_cannot_be_cited() {
        assertThatIllegalArgumentException().isThrownBy(() -> citations.cite(List.of(), null));
    }
}
