package org.cotejo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
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

    /** One word in four is another. */
    private static String changed(String sentence, Random random) {
        String[] words = sentence.split(" ");
        for (int i = 0; i < words.length / 4; i++) {
            words[random.nextInt(words.length)] = "otra" + random.nextInt(1000);
        }
        return String.join(" ", words);
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
        List<String> copies =
                originals.stream().map(text -> changed(text, random)).toList();

        List<Borrowing> found =
                reuse(law("a", LocalDate.of(2012, 1, 1), originals), law("b", LocalDate.of(2015, 1, 1), copies));

        assertThat(found).hasSize(PROVISIONS);
        assertThat(found).allSatisfy(each -> assertThat(each.to().eId())
                .isEqualTo(each.from().eId()));
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
