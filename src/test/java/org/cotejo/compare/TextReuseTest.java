package org.cotejo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cotejo.finding.Borrowing;
import org.cotejo.finding.Borrowing.Change;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawIndex;
import org.cotejo.index.LawSnapshot;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Manifestation;
import org.cotejo.model.Provision;
import org.cotejo.model.SourcePlace;
import org.cotejo.structure.ReadingAids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReuseTest {
    private static final int PROVISIONS = 40;
    private static final int WORDS = 28;

    private static Expression law(String name, LocalDate published, List<String> texts) {
        List<Provision> articles = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            articles.add(new Provision(
                    new EId("art_" + (i + 1)),
                    Level.PARAGRAPH,
                    "",
                    "",
                    texts.get(i),
                    List.of(),
                    false,
                    List.of(),
                    SourcePlace.UNKNOWN));
        }
        return Expressions.of(name, published, articles, new Manifestation(name + ".txt", name, "txt"));
    }

    private static List<Borrowing> reuse(Expression... laws) throws IOException {
        try (LawIndex index = LawIndex.inMemory()) {
            Set<String> keys = new java.util.HashSet<>();
            for (Expression law : laws) {
                index.put(law, "1", ReadingAids.NONE);
                keys.add(IndexedLaw.keyOf(law.source()));
            }
            try (LawSnapshot snapshot = index.snapshot()) {
                return TextReuse.of(snapshot, keys);
            }
        }
    }

    /** Sentences of words that no one else has, each word drawn from 400. */
    private static List<String> sentences(Random random) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < PROVISIONS; i++) {
            StringBuilder sentence = new StringBuilder("Palabra");
            for (int j = 1; j < WORDS; j++) {
                sentence.append(" voz").append(random.nextInt(400));
            }
            sentences.add(sentence.toString());
        }
        return sentences;
    }

    /** Provisions that bind words as laws do, from the shortest that is told of on. */
    private static List<String> provisions(Random random) {
        List<String> bound = List.of("de la", "en los", "que", "para", "y", "por el");
        List<String> provisions = new ArrayList<>();
        for (int i = 0; i < PROVISIONS; i++) {
            StringBuilder text = new StringBuilder("La Junta");
            for (int j = 2; j < 12 + i / 2; j++) {
                text.append(' ').append(j % 3 == 0 ? bound.get(random.nextInt(6)) : "voz" + random.nextInt(600));
            }
            provisions.add(text.toString());
        }
        return provisions;
    }

    /** So many words of a hundred are others, wherever they stand. */
    private static String changed(String text, int share, Random random) {
        String[] words = text.split(" ");
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, words.length).boxed().toList());
        Collections.shuffle(places, random);
        places.subList(0, words.length * share / 100).forEach(place -> words[place] = "otra" + random.nextInt(9));
        return String.join(" ", words);
    }

    private static List<String> copies(List<String> texts, int share, Random random) {
        return texts.stream().map(text -> changed(text, share, random)).toList();
    }

    @Test
    void the_later_law_has_it_of_the_earlier_one_with_what_was_changed() throws IOException {
        String first = "La Junta publicará cada año un informe sobre el estado de los caminos y de los puentes.";
        String later = "La Mesa publicará cada año un informe sobre el estado de los caminos y puentes.";

        List<Borrowing> found = reuse(
                law("b", LocalDate.of(2020, 1, 1), List.of(later)), law("c", LocalDate.of(2012, 1, 1), List.of(first)));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).from().law()).isEqualTo("c");
        assertThat(found.get(0).to().law()).isEqualTo("b");
        assertThat(found.get(0).changes()).containsExactly(new Change("Junta", "Mesa"), new Change("de los", ""));
    }

    @Test
    void copies_with_a_quarter_of_their_words_changed_are_all_found() throws IOException {
        Random random = new Random(20121114);
        List<String> originals = sentences(random);
        List<String> copies = copies(originals, 25, random);

        List<Borrowing> found =
                reuse(law("a", LocalDate.of(2012, 1, 1), originals), law("b", LocalDate.of(2015, 1, 1), copies));

        assertThat(found).hasSize(PROVISIONS);
        assertThat(found).allSatisfy(each -> assertThat(each.to().eId())
                .isEqualTo(each.from().eId()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 25})
    void all_copies_are_told_whether_they_are_older_than_what_they_were_made_of_or_not(int share) throws IOException {
        for (int seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            List<String> originals = provisions(random);

            List<Borrowing> found = reuse(
                    law("first", LocalDate.of(2009, 1, 1), copies(originals, share, random)),
                    law("second", LocalDate.of(2011, 1, 1), copies(originals, share, random)),
                    law("original", LocalDate.of(2014, 1, 1), originals),
                    law("third", LocalDate.of(2018, 1, 1), copies(originals, share, random)));

            Set<String> told = new TreeSet<>();
            found.forEach(each -> told.addAll(List.of(name(each.from()), name(each.to()))));
            assertThat(told).as("seed %s", seed).hasSize(4 * PROVISIONS);
            assertThat(found).allSatisfy(each -> assertThat(each.to().eId())
                    .isEqualTo(each.from().eId()));
        }
    }

    private static String name(Borrowing.Place place) {
        return place.law() + " " + place.eId();
    }

    @Test
    void what_one_law_says_twice_is_told_twice() throws IOException {
        String text = "La Junta publicará cada año un informe sobre el estado de los caminos y de los puentes.";

        List<Borrowing> found = reuse(
                law("a", LocalDate.of(2012, 1, 1), List.of(text, text)),
                law("b", LocalDate.of(2015, 1, 1), List.of(text)));

        assertThat(found).extracting(each -> each.from().eId().value()).containsExactly("art_1", "art_2");
        assertThat(Borrowings.pairs(found)).extracting(Borrowings.Pair::words).containsExactly(17);
    }

    @Test
    void provisions_of_one_pattern_about_different_things_are_no_copies() throws IOException {
        assertThat(reuse(
                        law("a", LocalDate.of(2012, 1, 1), provisions(new Random(1))),
                        law("b", LocalDate.of(2015, 1, 1), provisions(new Random(2)))))
                .isEmpty();
    }

    @Test
    void laws_of_other_words_have_nothing_of_each_other() throws IOException {
        assertThat(reuse(
                        law("a", LocalDate.of(2012, 1, 1), sentences(new Random(1))),
                        law("b", LocalDate.of(2015, 1, 1), sentences(new Random(2)))))
                .isEmpty();
    }

    @Test
    void a_law_does_not_borrow_of_itself() throws IOException {
        String text = "La Junta publicará cada año un informe sobre el estado de los caminos y de los puentes.";

        assertThat(reuse(law("a", LocalDate.of(2012, 1, 1), List.of(text, text))))
                .isEmpty();
    }
}
