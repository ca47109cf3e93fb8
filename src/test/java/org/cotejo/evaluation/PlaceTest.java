package org.cotejo.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.cotejo.model.EId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
    @ParameterizedTest
    @CsvSource({
        "12-III, art_12__frac_III",
        "12-III-a, art_12__frac_III__inc_a",
        "12, art_12__frac_III__inc_a",
        "12-III-a, art_12__frac_III",
        "5 Bis, art_5-bis",
        "1o., art_1",
        "artículo 1º, art_1",
        "T4, tra_4",
        "ÚNICO, art_ÚNICO"
    })
    void a_written_place_meets_the_provision_and_what_holds_it(String written, String eId) {
        assertThat(Place.written(written).meets(Place.of(new EId(eId)))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"12-III, art_12__frac_II", "1, art_12", "4, tra_4", "12, chp_12"})
    void places_that_only_look_alike_do_not_meet(String written, String eId) {
        assertThat(Place.written(written).meets(Place.of(new EId(eId)))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"art_12__frac_III__inc_a, 12", "art_12, 12", "tra_4__frac_I, t4", "chp_2, ''"})
    void what_stands_in_an_article_knows_its_article(String eId, String article) {
        assertThat(Place.of(new EId(eId)).article().path()).isEqualTo(article);
    }
}
