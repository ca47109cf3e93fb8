package org.cotejo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cotejo.finding.Hit;
import org.cotejo.index.Facet;
import org.cotejo.index.Found;
import org.cotejo.index.Narrowing;
import org.cotejo.index.Order;
import org.cotejo.model.CotejoException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed, over the laws that are shipped. */
class LawSearchIT {
    private static ShippedLaws laws;

    @BeforeAll
    static void index() throws IOException {
        laws = new ShippedLaws();
    }

    @AfterAll
    static void close() throws IOException {
        laws.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 III | artículo 12, fracción III | __frac_III",
                "12-iii | artículo 12, fracción III | __frac_III",
                "art. 12 fr. III | artículo 12, fracción III | __frac_III",
                "fracción III del artículo 12 | artículo 12, fracción III | __frac_III",
                "artículo 12, fracción III de la ley de Huasteca | artículo 12, fracción III | __frac_III",
                "Huasteca 12 III | artículo 12, fracción III | __frac_III",
                "transitorio cuarto | transitorio cuarto | tra_4",
                "cuarto transitorio | transitorio cuarto | tra_4",
                "T4 | transitorio cuarto | tra_4",
                "art. 2 | artículo 2 | art_2"
            })
    void a_citation_leads_to_its_provisions(String typed, String citation, String place) throws IOException {
        Answer answer = ask(typed);

        assertThat(answer.citation()).isEqualToIgnoringCase(citation);
        assertThat(answer.found().hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.eId().value()).contains(place));
    }

    @Test
    void a_citation_with_an_entity_leads_to_its_law_alone() throws IOException {
        assertThat(ask("art. 2 Nueva Galicia").found().hits()).isNotEmpty().allSatisfy(hit -> assertThat(hit.law())
                .isEqualTo("nueva-galicia"));
    }

    @Test
    void a_citation_that_leads_nowhere_shows_what_it_would_be_part_of() throws IOException {
        Answer answer = ask("art. 1 fr. XXXIX Huasteca");

        assertThat(answer.missing()).isEqualTo("artículo 1, fracción XXXIX");
        assertThat(answer.citation()).isEqualTo("artículo 1");
        assertThat(answer.found().total()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"48 horas", "2024", "plazo de 30 días", "fracción", "artículo 4 constitucional"})
    void numbers_among_words_are_no_citation(String typed) throws IOException {
        assertThat(ask(typed).citation()).isEmpty();
    }

    @Test
    void words_stand_for_their_synonyms_and_the_answer_says_so() throws IOException {
        Answer answer = ask("casa de acogida");
        Answer alone =
                laws.search.answer(SearchRequest.of("casa de acogida", 20).withSynonyms(false));

        assertThat(answer.found().also()).singleElement().satisfies(also -> {
            assertThat(also.term()).isEqualTo("casa de acogida");
            assertThat(also.others()).contains("albergue", "refugio");
        });
        assertThat(answer.found().total()).isGreaterThan(alone.found().total());
        assertThat(alone.found().also()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"intérprete, interprete", "VÍCTIMA INDÍGENA, victima indigena"})
    void accents_need_not_be_typed(String with, String without) throws IOException {
        assertThat(places(without)).isNotEmpty().containsExactlyInAnyOrderElementsOf(places(with));
    }

    @Test
    void a_verb_is_found_without_the_accent_that_the_stemmer_leans_on() throws IOException {
        assertThat(places("asistira")).isNotEmpty().containsAll(places("=asistirá"));
    }

    @Test
    void a_letter_of_its_own_is_no_accent() throws IOException {
        Answer answer = laws.search.answer(SearchRequest.of("ano", 20).literally(true));

        assertThat(ask("año").found().total()).isPositive();
        assertThat(answer.found().total()).isZero();
        assertThat(answer.suggestion())
                .hasValueSatisfying(better -> assertThat(better.typed()).startsWith("año"));
    }

    @Test
    void a_word_that_no_law_has_is_looked_for_as_it_was_meant_and_said() throws IOException {
        Answer answer = ask("albuerge");

        assertThat(answer.found().corrected()).containsExactly(new Found.Corrected("albuerge", "albergue"));
        assertThat(answer.suggestion().orElseThrow().applied()).isTrue();
        assertThat(answer.found().total()).isPositive();
    }

    @Test
    void a_phrase_is_found_and_shown_as_one() throws IOException {
        List<Hit> hits = ask("\"reparación del daño\"").found().hits();

        assertThat(hits).isNotEmpty().allSatisfy(hit -> assertThat(hit.matches())
                .isNotEmpty()
                .allSatisfy(match -> assertThat(match.of(hit.text()).toLowerCase(Locale.ROOT))
                        .matches("(?:repara\\S+|reparar) \\S+ daños?")));
    }

    @Test
    void words_left_out_are_in_no_hit() throws IOException {
        int all = ask("+consejo").found().total();
        Answer without = ask("consejo -secretaría");

        assertThat(without.found().total()).isBetween(1, all - 1);
        assertThat(without.found().hits())
                .allSatisfy(hit -> assertThat(hit.text()).doesNotContainIgnoringCase("secretaría"));
        assertThat(ask("consejo NO secretaría").found().total())
                .isEqualTo(without.found().total());
    }

    @Test
    void near_words_are_near() throws IOException {
        int close = ask("\"plazo reglamento\"~3").found().total();

        assertThat(close).isBetween(1, ask("\"plazo reglamento\"~20").found().total());
        assertThat(ask("\"plazo reglamento\"").found().total()).isZero();
    }

    @Test
    void either_is_enough_and_forms_can_be_left_open() throws IOException {
        int one = ask("=traductor").found().total();
        int other = ask("=intérprete").found().total();
        int either = ask("=traductor OR =intérprete").found().total();

        assertThat(either).isBetween(Math.max(one, other), one + other);
        assertThat(ask("tradu*").found().total()).isGreaterThanOrEqualTo(one);
        assertThat(ask("traduktor~").found().total()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"sin cerrar", "(a b", "a)", "fondo OR", "-sólo", "*", "\"\"", "", "   "})
    void what_cannot_be_understood_is_told_in_one_sentence(String typed) {
        assertThatThrownBy(() -> ask(typed)).isInstanceOfSatisfying(CotejoException.class, e -> {
            assertThat(e.key()).startsWith("search.");
            assertThat(e.in(Locale.forLanguageTag("es"))).endsWith(".").doesNotContain("\n", "{");
        });
    }

    @Test
    void a_value_of_a_facet_gives_as_many_hits_as_it_says_whatever_else_is_chosen() throws IOException {
        SearchRequest request = SearchRequest.of("programa", 5);
        Found found = laws.search.answer(request).found();
        for (Facet facet : List.of(Facet.JURISDICTION, Facet.KIND, Facet.SPEECH, Facet.YEAR)) {
            Found.Count count = found.facets().get(facet).get(0);
            Narrowing one = new Narrowing(Map.of(facet, Set.of(count.value())), false);
            Found narrowed = laws.search.answer(request.with(one)).found();

            assertThat(narrowed.total()).as(facet + " " + count.value()).isEqualTo(count.hits());
            assertThat(narrowed.facets().get(facet)).isEqualTo(found.facets().get(facet));
        }
    }

    @Test
    void filters_combine() throws IOException {
        Narrowing both =
                new Narrowing(Map.of(Facet.LAW, Set.of("huasteca", "bajio"), Facet.KIND, Set.of("fraction")), false);

        assertThat(laws.search
                        .answer(SearchRequest.of("programa", 50).with(both))
                        .found()
                        .hits())
                .isNotEmpty()
                .allSatisfy(hit -> {
                    assertThat(hit.law()).isIn("huasteca", "bajio");
                    assertThat(hit.kind()).isEqualTo("fraction");
                });
    }

    @Test
    void repealed_provisions_are_left_out_unless_asked_for() throws IOException {
        SearchRequest request = SearchRequest.of("ley", 500);
        Found found = laws.search.answer(request).found();
        Found all =
                laws.search.answer(request.with(new Narrowing(Map.of(), true))).found();

        assertThat(found.hits()).noneMatch(Hit::repealed);
        assertThat(all.total()).isEqualTo(found.total() + found.repealed());
    }

    @Test
    void pages_follow_one_another_in_each_order() throws IOException {
        for (Order order : Order.values()) {
            SearchRequest request = SearchRequest.of("víctima", 20).with(order);
            List<String> whole = places(request);

            assertThat(places(request.page(0, 7))).isEqualTo(whole.subList(0, 7));
            assertThat(places(request.page(7, 13))).isEqualTo(whole.subList(7, 20));
        }
        assertThat(laws.search
                        .answer(SearchRequest.of("víctima", 50).with(Order.DATE))
                        .found()
                        .hits())
                .isSortedAccordingTo((one, other) -> other.date().compareTo(one.date()));
    }

    @Test
    void an_empty_answer_says_what_would_give_some() throws IOException {
        Narrowing nowhere = new Narrowing(Map.of(Facet.YEAR, Set.of("1900")), false);
        Answer answer =
                laws.search.answer(SearchRequest.of("\"daño reparación\"", 5).with(nowhere));

        assertThat(answer.found().total()).isZero();
        assertThat(laws.search
                        .answer(SearchRequest.of("reparación", 5).with(nowhere))
                        .wider())
                .extracting(Answer.Wider::change)
                .containsExactly(Answer.Change.FILTERS);
        assertThat(ask("\"daño reparación\"").wider())
                .extracting(Answer.Wider::change)
                .containsExactly(Answer.Change.WORDS);
    }

    private static Answer ask(String typed) throws IOException {
        return laws.search.answer(SearchRequest.of(typed, 20));
    }

    private static List<String> places(String typed) throws IOException {
        return places(SearchRequest.of(typed, 200));
    }

    private static List<String> places(SearchRequest request) throws IOException {
        return laws.search.answer(request).found().hits().stream()
                .map(hit -> hit.law() + "#" + hit.eId())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "estado:aztlan tema:víctimas refugio",
                "ESTADO:Aztlán refugio tema:victimas",
                "state:aztlan refugio topic:victims",
                "refugio état:aztl theme:victimes"
            })
    void filters_are_understood_among_the_words_in_each_language(String typed) throws IOException {
        Answer answer = laws.search.answer(SearchRequest.of(typed, 50));

        assertThat(answer.fields().get(Facet.JURISDICTION)).containsExactly("Aztlán");
        assertThat(answer.fields().get(Facet.TOPIC)).contains("derechos-victimas");
    }

    @Test
    void a_filter_that_is_typed_gives_what_the_same_filter_gives_that_is_chosen() throws IOException {
        Map<Facet, Set<String>> chosen = Map.of(Facet.JURISDICTION, Set.of("Aztlán"), Facet.KIND, Set.of("article"));
        Found typed = laws.search
                .answer(SearchRequest.of("entidad:aztlán clase:artículo programa", 50))
                .found();
        Found picked = laws.search
                .answer(SearchRequest.of("programa", 50).with(new Narrowing(chosen, false)))
                .found();

        assertThat(typed.total()).isPositive();
        assertThat(typed.hits()).isEqualTo(picked.hits());
    }

    @Test
    void filters_alone_give_all_that_they_leave_and_a_citation_stays_one() throws IOException {
        Answer all = laws.search.answer(SearchRequest.of("ley:huasteca tipo:transitorio", 50));
        Answer cited = laws.search.answer(SearchRequest.of("estado:huasteca art. 12", 50));

        assertThat(all.found().hits()).isNotEmpty().allMatch(hit -> hit.law().equals("huasteca"));
        assertThat(cited.citation()).isEqualTo("artículo 12");
        assertThat(cited.found().hits()).allMatch(hit -> hit.law().equals("huasteca"));
    }

    @Test
    void a_suggestion_keeps_the_filters_and_other_colons_are_words() throws IOException {
        Answer wrong = laws.search.answer(SearchRequest.of("estado:huasteca refujio", 5));

        assertThat(wrong.suggestion().map(Answer.Suggestion::typed)).hasValue("estado:huasteca refugio");
        assertThat(laws.search.answer(SearchRequest.of("artículo: programa", 5)).fields())
                .isEmpty();
        assertThatThrownBy(() -> laws.search.answer(SearchRequest.of("estado:ninguno agua", 5)))
                .isInstanceOf(CotejoException.class)
                .hasMessageContaining("estado:ninguno");
    }
}
