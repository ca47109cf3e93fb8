package org.cotejo.web.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Tradition;
import org.cotejo.rulebook.Tradition.Entity;
import org.cotejo.rulebook.Tradition.Jurisdictions;
import org.junit.jupiter.api.Test;

class AtlasTest {
    private static final Jurisdictions KNOWN =
            Tradition.load(Samples.RULEBOOK.tradition()).metadata().jurisdictions();

    private static Atlas atlas(String... jurisdictions) {
        return Atlas.of(
                State.of(Stream.of(jurisdictions)
                        .map(name -> Samples.law(name, Verdict.MET).law())
                        .toList()),
                KNOWN);
    }

    @Test
    void a_state_of_the_register_has_its_tile_among_those_of_all_states() {
        Atlas atlas = atlas("Jalisco", "Coahuila");

        assertThat(atlas.maps()).hasSize(1);
        assertThat(atlas.maps().get(0).spots()).hasSize(32);
        assertThat(atlas.states()).extracting(State::name).containsExactlyInAnyOrder("Jalisco", "Coahuila");
        assertThat(atlas.elsewhere()).isEmpty();
    }

    @Test
    void invented_states_have_a_map_of_their_own() {
        Atlas atlas = atlas("Quivira", "Jalisco");

        assertThat(atlas.maps()).hasSize(2);
        assertThat(atlas.maps().get(1).spots())
                .filteredOn(spot -> spot.state() != null)
                .extracting(Atlas.Spot::name)
                .containsExactly("Quivira");
    }

    @Test
    void a_state_that_no_register_knows_is_shown_all_the_same() {
        Atlas atlas = atlas("Altocosta");

        assertThat(atlas.maps()).isEmpty();
        assertThat(atlas.elsewhere()).extracting(State::name).containsExactly("Altocosta");
        assertThat(atlas.states()).hasSize(1);
    }

    @Test
    void no_two_places_of_a_map_share_a_tile() {
        Stream.concat(Stream.of(KNOWN.entities()), KNOWN.mapped().stream())
                .forEach(register -> assertThat(register.list())
                        .extracting(Entity::tile)
                        .doesNotContainNull()
                        .doesNotHaveDuplicates());
    }

    @Test
    void a_tile_has_short_letters_for_narrow_screens() {
        assertThat(Atlas.initials(new Entity("MX-JAL", "Jalisco", List.of(), null)))
                .isEqualTo("JAL");
        assertThat(Atlas.initials(new Entity("", "Nueva Vizcaya", List.of(), null)))
                .isEqualTo("NV");
        assertThat(Atlas.initials(new Entity("", "Bajío", List.of(), null))).isEqualTo("Baj");
    }
}
