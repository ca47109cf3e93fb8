package org.cotejo.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.fact.Labelled.Said;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.Tradition;
import org.junit.jupiter.api.Test;

/** How much of what provisions state is read, and how much of what is read they state. */
class FactLabelsTest {
    private static final double FLOOR = 0.97;
    private static final List<String> KINDS = List.of("penalty", "term", "age", "definition", "reference");

    /** What was counted for one kind of fact. */
    private static final class Count {
        private int labelled;
        private int read;
        private int right;

        double recall() {
            return labelled == 0 ? 1 : (double) right / labelled;
        }

        double precision() {
            return read == 0 ? 1 : (double) right / read;
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    @Test
    void what_provisions_state_is_read() throws IOException {
        measure("penalties.yaml", "terms.yaml", "ages.yaml", "definitions.yaml", "references.yaml", "traps.yaml");

        holds();
        assertThat(KINDS)
                .allSatisfy(kind -> assertThat(counts.get(kind).labelled).isGreaterThanOrEqualTo(80));
    }

    @Test
    void what_provisions_state_in_other_words_is_read() throws IOException {
        measure("further.yaml", "manner.yaml");

        holds();
    }

    private void holds() {
        report();
        for (String kind : KINDS) {
            Count count = counts.get(kind);
            assertThat(count.precision())
                    .as("precision of %s%n%s", kind, misses)
                    .isGreaterThanOrEqualTo(FLOOR);
            assertThat(count.recall()).as("recall of %s%n%s", kind, misses).isGreaterThanOrEqualTo(FLOOR);
        }
    }

    private void measure(String... files) throws IOException {
        FactReader reader = new FactReader(FactWords.load(RulebookFiles.shipped(), "es"), Tradition.load("mx"));
        for (Labelled provision : Labelled.read(files)) {
            List<Said> read = new ArrayList<>();
            for (Fact fact : reader.in(provision.text(), provision.context())) {
                FactNotation.fact(fact).forEach(plain -> read.add(new Said(plain.kind(), plain.value(), fact.range())));
            }
            compare(provision, read);
        }
    }

    private void compare(Labelled provision, List<Said> read) {
        List<Said> open = new ArrayList<>(read);
        read.forEach(fact -> count(fact).read++);
        for (Said label : provision.facts()) {
            count(label).labelled++;
            boolean found = open.stream()
                    .filter(fact -> fact.kind().equals(label.kind())
                            && fact.value().equals(label.value())
                            && fact.range().overlaps(label.range()))
                    .findFirst()
                    .map(open::remove)
                    .isPresent();
            if (found) {
                count(label).right++;
            } else {
                misses.add("missed " + shown(label, provision));
            }
        }
        open.forEach(fact -> misses.add("wrong  " + shown(fact, provision)));
    }

    private static String shown(Said fact, Labelled provision) {
        return fact.kind() + " " + fact.value() + " «" + fact.range().of(provision.text()) + "» in: "
                + provision.text();
    }

    private Count count(Said fact) {
        return counts.computeIfAbsent(fact.kind(), kind -> new Count());
    }

    private void report() {
        counts.forEach((kind, count) -> System.out.printf(
                Locale.ROOT,
                "%-10s labelled %3d read %3d right %3d precision %.3f recall %.3f%n",
                kind,
                count.labelled,
                count.read,
                count.right,
                count.precision(),
                count.recall()));
        misses.forEach(System.out::println);
    }
}
