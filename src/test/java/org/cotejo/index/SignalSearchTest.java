package org.cotejo.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cotejo.index.Laws.article;
import static org.cotejo.index.Laws.chapter;
import static org.cotejo.index.Laws.law;
import static org.cotejo.index.Laws.repealed;
import static org.cotejo.index.Laws.rulebook;
import static org.cotejo.index.Laws.signals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.RulebookException;
import org.cotejo.rulebook.Signal;
import org.cotejo.rulebook.Speech;
import org.cotejo.structure.GivenName;
import org.cotejo.structure.ReadingAids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalSearchTest {
    @Test
    void a_quote_is_the_exact_words_of_the_provision() throws IOException {
        List<Passage> found = run(
                law("a", article("1", "Las autoridades, sin demora, darán protección: plena y gratuita.")),
                "fn:ordered(protección gratuita)");

        assertThat(found).singleElement().satisfies(passage -> {
            assertThat(passage.quote()).isEqualTo("protección: plena y gratuita");
            assertThat(passage.eId().value()).isEqualTo("art_1__par_1");
        });
    }

    /** The plurals in -ños are indexed as their singular, since the stemmer leaves them alone. */
    @ParameterizedTest
    @CsvSource({"=niños, niños", "=niño, niños", "=años, año", "=casas, ''", "=niñ, ''"})
    void an_exact_word_is_found_in_that_form_alone(String signal, String quote) throws IOException {
        Expression law = law("a", article("1", "Los niños tendrán casa un año."));

        assertThat(run(law, signal)).extracting(Passage::quote).isEqualTo(quote.isEmpty() ? List.of() : List.of(quote));
    }

    @Test
    void a_fraction_is_read_with_the_opening_words_of_its_article() throws IOException {
        Expression law = law("a", article("7", "Corresponde a la Secretaría:", "Elaborar el programa;", "Otra cosa."));

        List<Passage> found = run(law, "fn:ordered(secretaría programa)");

        assertThat(found).singleElement().satisfies(passage -> {
            assertThat(passage.eId().value()).isEqualTo("art_7__frac_I");
            assertThat(passage.quote()).isEqualTo("Elaborar el programa");
        });
    }

    @Test
    void a_heading_alone_is_no_evidence() throws IOException {
        Expression law = law("a", chapter("1", "De los refugios", article("1", "Esta Ley es de orden público.")));

        assertThat(run(law, "refugio")).isEmpty();
    }

    @Test
    void a_provision_that_an_unless_touches_is_left_out() throws IOException {
        Expression law = law("a", article("1", "El fondo de turismo.", "El fondo de víctimas."));

        List<Passage> found = search(law, Map.of()).run(signals("fondo"), signals("turismo"));

        assertThat(found).extracting(Passage::quote).doesNotContain("turismo");
        assertThat(found).extracting(passage -> passage.eId().value()).containsExactly("art_1__frac_I");
    }

    @Test
    void only_the_last_sentence_of_the_opening_words_denies_what_follows() throws IOException {
        Expression law = law(
                "a",
                article("1", "No se cobrará cuota. La Secretaría dará:", "Alojamiento;"),
                article("2", "La Secretaría no dará:", "Alojamiento;"));

        assertThat(run(law, "alojamiento")).extracting(Passage::speech).containsExactly(Speech.DUTY, Speech.DENIAL);
    }

    @Test
    void of_two_overlapping_places_the_tighter_one_is_quoted() throws IOException {
        List<Passage> found = run(
                law("a", article("1", "Se crea el consejo estatal.")),
                "fn:ordered(crea estatal)",
                "fn:ordered(crea consejo)");

        assertThat(found).extracting(Passage::quote).containsExactly("crea el consejo");
    }

    @Test
    void a_concept_stands_for_all_its_terms() throws IOException {
        Map<String, List<Signal>> concepts = Map.of("alojar", signals("refugio", "\"casa de medio camino\""));
        Expression law = law("a", article("1", "Habrá casas de medio camino."));

        assertThat(search(law, concepts).run(signals("$alojar"), List.of()))
                .extracting(Passage::quote)
                .containsExactly("casas de medio camino");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "El Estado deberá crear un fondo.           | DUTY",
                "El Estado creará un fondo.                 | DUTY",
                "El Estado podrá crear un fondo.            | FACULTY",
                "El Estado procurará y podrá opinar y creará un fondo. | DUTY",
                "Habrá un fondo y podrá crecer.            | DUTY",
                "Habrá un fondo, podrá crecer.             | DUTY",
                "Un fondo, en su caso, podrá crearse.      | FACULTY",
                "Habrá un fondo que podrán usar.           | DUTY",
                "Un fondo podrá crearse.                    | FACULTY",
                "El Estado podrá opinar; deberá crear un fondo. | DUTY",
                "Podrá haber consejo. Se creará un fondo.   | DUTY",
                "Para esta ley se entiende por fondo el fideicomiso. | DEFINITION",
                "El Estado no creará un fondo.             | DENIAL",
                "En ningún caso se creará un fondo.        | DENIAL",
                "Un fondo no será creado.                  | DENIAL",
                "El Estado no deberá crear un fondo.       | DENIAL",
                "El Estado tendrá prohibido crear un fondo. | DENIAL",
                "No se condicionará el fondo.              | DUTY",
                "Se prohíbe cerrar el fondo.               | DUTY",
                "Quien no tiene casa recibirá del fondo.   | DUTY",
                "No habrá consejo y se creará un fondo.    | DUTY",
                "No se dará licencia si no hay un fondo.   | DUTY"
            })
    void the_mark_that_governs_the_words_tells_what_they_do(String text, Speech speech) throws IOException {
        assertThat(run(law("a", article("1", text)), "fondo"))
                .extracting(Passage::speech)
                .containsOnly(speech);
    }

    @ParameterizedTest
    @CsvSource({
        "fn:maxwidth(9 fn:ordered(Estado fondo)), DENIAL",
        "fn:maxwidth(9 fn:ordered(no fondo)), DUTY",
        "fn:maxwidth(9 fn:ordered(=no fondo)), DUTY"
    })
    void a_signal_that_asks_for_a_denial_wants_it(String signal, Speech speech) throws IOException {
        assertThat(run(law("a", article("1", "El Estado no creará un fondo.")), signal))
                .extracting(Passage::speech)
                .containsExactly(speech);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Un fondo, se entiende por ello el fideicomiso.  | DEFINITION",
                "Habrá un fondo. Se entiende por ello el fideicomiso. | DUTY"
            })
    void words_that_name_what_their_own_sentence_defines_are_a_definition(String text, Speech speech)
            throws IOException {
        assertThat(run(law("a", article("1", text)), "fn:ordered(fondo fideicomiso)"))
                .extracting(Passage::speech)
                .containsExactly(speech);
    }

    @Test
    void a_denial_in_the_opening_words_reaches_the_fractions() throws IOException {
        List<Passage> found =
                run(law("a", article("1", "El Estado no tendrá a su cargo:", "Crear un fondo.")), "fondo");

        assertThat(found).extracting(Passage::speech).containsExactly(Speech.DENIAL);
    }

    @Test
    void a_faculty_in_the_opening_words_reaches_the_fractions() throws IOException {
        List<Passage> found = run(law("a", article("1", "La Secretaría podrá:", "Crear un fondo.")), "fondo");

        assertThat(found).extracting(Passage::speech).containsExactly(Speech.FACULTY);
    }

    @Test
    void a_faculty_in_an_earlier_paragraph_reaches_no_later_one() throws IOException {
        Expression law = law("a", Laws.paragraphs("1", "La Secretaría podrá opinar.", "Se creará un fondo."));

        assertThat(run(law, "fondo")).extracting(Passage::speech).containsExactly(Speech.DUTY);
    }

    @Test
    void repealed_words_are_known_as_such() throws IOException {
        List<Passage> found = run(law("a", repealed(article("1", "Se crea un fondo."))), "fondo");

        assertThat(found).extracting(Passage::speech).containsExactly(Speech.REPEALED);
    }

    @ParameterizedTest
    @CsvSource({
        "capacitar, El personal recibirá capacitación.",
        "=fiscalía, La FISCALÍA conocerá.",
        "niña, Las niñas.",
        "capacit*, Capacitaciones.",
        "capacitación, CAPACITACION del personal.",
        "5, el artículo 5o. de la Ley",
        "=año, diez años",
        "fn:maxwidth(4 fn:unordered(daño reparación)), la reparación del daño"
    })
    void words_are_found_in_their_forms(String signal, String text) throws IOException {
        assertThat(run(law("a", article("1", text)), signal)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "=fiscalía, El ejercicio fiscal.",
        "año, El ano.",
        "\"reparación del daño\", el daño y su reparación",
        "fn:maxwidth(3 fn:unordered(a fondo)), a las víctimas del fondo"
    })
    void other_words_are_not(String signal, String text) throws IOException {
        assertThat(run(law("a", article("1", text)), signal)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fn:nothing(a)", "fn:ordered(a b", "\"a b", "$unknown", "a b", "fn:or()", "fn:maxwidth(x a)"})
    void a_signal_that_is_not_well_formed_is_refused_with_its_line(String signal) {
        Signal bad = new Signal(signal, "topic.yaml", 12);

        assertThatThrownBy(() -> search(law("a", article("1", "b")), Map.of()).run(List.of(bad), List.of()))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("topic.yaml")
                .hasMessageContaining("12");
    }

    @Test
    void a_concept_that_contains_itself_is_refused() {
        Map<String, List<Signal>> concepts = Map.of("a", signals("$b"), "b", signals("$a"));

        assertThatThrownBy(() -> search(law("a", article("1", "b")), concepts).run(signals("$a"), List.of()))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("contains itself");
    }

    @Test
    void a_treaty_in_an_annex_is_found_by_search_but_is_no_evidence() throws IOException {
        Expression law = Laws.withAnnex(
                "a", Laws.paragraphs("9", "Los Estados darán refugio a las víctimas."), article("1", "Se aprueba."));
        LawIndex index = LawIndex.inMemory();
        index.put(law, "1", ReadingAids.NONE);

        assertThat(run(law, "refugio")).isEmpty();
        assertThat(index.snapshot().nearest(IndexedLaw.keyOf(law.source())).find("refugio a las víctimas", 3))
                .isEmpty();
        assertThat(Finds.words(index.snapshot(), "refugio").total()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La Ronda elaborará la Brújula Estatal cada año. | fn:ordered(elaborar programa) | elaborará la Brújula
            La Ronda elaborará la Brújula Estatal cada año. | "=programa estatal"           | Brújula Estatal
            La Ronda elaborará la Brújula Estatal cada año. | fn:maxwidth(3 fn:ordered(estatal cada año)) | Estatal cada año
            DE LA BRÚJULA ESTATAL Y DE OTROS PLANES.        | programa                      | BRÚJULA
            Compete a la Ronda: sesionar.                   | consejo                       | Ronda
            Ronda de ganado.                                |  consejo                      |
            Se prohíbe la ronda nocturna.                   |  consejo                      |
            Se oirá a la Ronda Vecinal.                     |  consejo                      |
            Se oirá a las personas lesionadas.              | víctima                       | personas
            """)
    void a_name_that_the_law_gives_is_found_by_the_noun_it_stands_for(String text, String signal, String quote)
            throws IOException {
        Expression law = law("a", article("1", text));
        EId at = new EId("art_2");
        LawIndex index = LawIndex.inMemory();
        index.put(
                law,
                "1",
                new ReadingAids(
                        Map.of(),
                        List.of(
                                new GivenName("Brújula Estatal", List.of("programa"), false, at),
                                new GivenName("Ronda", List.of("consejo"), false, at),
                                new GivenName("Persona lesionada", List.of("víctima", "víctimas"), true, at)),
                        Set.of()));

        List<Passage> found = new SignalSearch(index.snapshot(), rulebook(Map.of())).run(signals(signal), List.of());

        assertThat(found).extracting(Passage::quote).isEqualTo(quote == null ? List.of() : List.of(quote));
    }

    @Test
    void a_provision_that_leans_on_the_one_before_is_read_with_it() throws IOException {
        Expression law = law("a", article("1", "Toca a los municipios:", "Autorizar bares", "Visitar dichos giros"));
        EId leaning = new EId("art_1__frac_II");
        LawIndex index = LawIndex.inMemory();
        index.put(law, "1", new ReadingAids(Map.of(), List.of(), Set.of(leaning)));

        List<Passage> found = new SignalSearch(index.snapshot(), rulebook(Map.of()))
                .run(signals("fn:maxwidth(30 fn:unordered(bares visitar))"), List.of());

        assertThat(found).extracting(Passage::eId).containsExactly(leaning);
        assertThat(run(law, "fn:maxwidth(30 fn:unordered(bares visitar))")).isEmpty();
    }

    @Test
    void the_sentences_of_a_law_are_those_in_force_in_order_and_without_annexes() throws IOException {
        Expression law = Laws.withAnnex(
                "a",
                Laws.paragraphs("9", "Los Estados darán refugio."),
                article("1", "Habrá refugios.  Se deberá avisar; nadie podrá entrar según el artículo 5o. de la Ley."),
                repealed(article("2", "Habrá albergues.")),
                article("3", "...", "No se cobrará."));

        List<Sentence> sentences = search(law, Map.of()).sentences(IndexedLaw.keyOf(law.source()));

        assertThat(sentences)
                .extracting(each -> each.passage().quote())
                .startsWith("Habrá refugios", "Se deberá avisar")
                .endsWith("No se cobrará")
                .noneMatch(quote -> quote.contains("Estados") || quote.contains("albergues"));
        assertThat(sentences).allSatisfy(each -> {
            assertThat(each.passage().signal()).isEmpty();
            assertThat(each.passage().quote())
                    .isNotBlank()
                    .isEqualTo(each.passage().quote().strip());
        });
    }

    @Test
    void the_sentences_of_one_law_are_its_own_whatever_else_is_searched() throws IOException {
        Expression one = law("one", article("1", "Habrá refugios."));
        Expression other = law("other", article("1", "Habrá albergues."));
        LawIndex index = LawIndex.inMemory();
        index.put(one, "1", ReadingAids.NONE);
        index.put(other, "1", ReadingAids.NONE);
        String key = IndexedLaw.keyOf(other.source());

        for (SignalSearch search : List.of(
                new SignalSearch(index.snapshot(), rulebook(Map.of())),
                new SignalSearch(index.snapshot(), rulebook(Map.of()), Set.of(key)))) {
            assertThat(search.sentences(key))
                    .singleElement()
                    .satisfies(each -> assertThat(each.passage().quote()).isEqualTo("Habrá albergues"));
        }
        assertThat(new SignalSearch(index.snapshot(), rulebook(Map.of()), Set.of(key))
                        .sentences(IndexedLaw.keyOf(one.source())))
                .isEmpty();
    }

    @Test
    void a_sentence_knows_what_it_does_and_the_words_right_above_it() throws IOException {
        Expression law = law(
                "a",
                article("1", "La Secretaría podrá:", "Abrir refugios; y", "Avisar a todos. No se cobrará."),
                article("2", "Se deberá avisar."));

        List<Sentence> sentences = search(law, Map.of()).sentences(IndexedLaw.keyOf(law.source()));

        assertThat(sentences)
                .extracting(Sentence::opening)
                .containsExactly("La Secretaría podrá:", "La Secretaría podrá:", "La Secretaría podrá:", "");
        assertThat(sentences)
                .extracting(each -> each.passage().speech())
                .containsExactly(Speech.FACULTY, Speech.FACULTY, Speech.DENIAL, Speech.DUTY);
    }

    /** Each sentence beside each mark of speech would take an hour. */
    @ParameterizedTest
    @CsvSource({"Podrá avisar., 60000", "según podrá avisar y., 40000", "'podrá avisar,', 1"})
    void a_paragraph_may_be_nothing_but_sentences_and_marks(String some, int sentences) throws IOException {
        Expression law = law("a", article("1", (some + " ").repeat(Math.max(sentences, 40_000))));

        assertThat(search(law, Map.of()).sentences(IndexedLaw.keyOf(law.source())).stream()
                        .collect(Collectors.groupingBy(each -> each.passage().speech(), Collectors.counting())))
                .isEqualTo(Map.of(Speech.FACULTY, (long) sentences));
    }

    private static List<Passage> run(Expression law, String... signals) throws IOException {
        return search(law, Map.of()).run(signals(signals), List.of());
    }

    private static SignalSearch search(Expression law, Map<String, List<Signal>> concepts) throws IOException {
        LawIndex index = LawIndex.inMemory();
        index.put(law, "1", ReadingAids.NONE);
        return new SignalSearch(index.snapshot(), rulebook(concepts));
    }
}
