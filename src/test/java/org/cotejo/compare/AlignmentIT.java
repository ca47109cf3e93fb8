package org.cotejo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.cotejo.Cotejo;
import org.cotejo.compare.Article.Zone;
import org.cotejo.compare.LawComparison.PassageRow;
import org.cotejo.compare.LawComparison.Relation;
import org.cotejo.compare.Piece.Kind;
import org.cotejo.model.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles of the shipped laws paired by us, beside the pairs that a person made. */
class AlignmentIT {
    private static final Path LABELS = Path.of("src/test/resources/org/cotejo/compare");
    private static final Path SHIPPED = Path.of("laws", "specimens");

    @TempDir
    private Path workspace;

    /** The floors are a little below what is reached, so that a change for the worse is seen. */
    @ParameterizedTest
    @CsvSource({"bajio-quivira, 0.9, 0.88", "huasteca-nueva-galicia, 0.65, 0.6", "anahuac-huasteca, 0.78, 0.72"})
    void articles_are_paired_as_a_person_pairs_them(String name, double precision, double recall) throws IOException {
        List<String> lines = Files.readAllLines(LABELS.resolve("alignment-" + name + ".txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        String[] laws = lines.get(0).split(" ");
        Set<String> wanted = new TreeSet<>(lines.subList(1, lines.size()));

        Set<String> found = pairs(laws[0], laws[1]);

        Set<String> right = new TreeSet<>(found);
        right.retainAll(wanted);
        assertThat(right.size() / (double) found.size()).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat(right.size() / (double) wanted.size()).as("recall").isGreaterThanOrEqualTo(recall);
    }

    @ParameterizedTest
    @CsvSource({"bajio.xml, quivira.docx", "la-laguna.doc, sierra-gorda.docx"})
    void every_provision_of_both_stands_in_one_row_whichever_comes_first(String one, String other) throws IOException {
        try (Cotejo cotejo = Cotejo.open(workspace)) {
            ComparedLaw left = compared(cotejo, one);
            ComparedLaw right = compared(cotejo, other);

            LawComparison comparison = LawComparison.of(left, right);
            LawComparison back = LawComparison.of(right, left);

            assertThat(told(comparison, PassageRow::left)).containsExactlyInAnyOrderElementsOf(provisions(left));
            assertThat(told(comparison, PassageRow::right)).containsExactlyInAnyOrderElementsOf(provisions(right));
            assertThat(links(back, true)).containsExactlyInAnyOrderElementsOf(links(comparison, false));
        }
    }

    @Test
    void a_law_beside_itself_has_no_difference() throws IOException {
        try (Cotejo cotejo = Cotejo.open(workspace)) {
            ComparedLaw law = compared(cotejo, "tierra-caliente.docx");

            LawComparison comparison = LawComparison.of(law, law);

            assertThat(comparison.rows())
                    .hasSameSizeAs(Articles.of(law))
                    .allMatch(row -> row.relation() == Relation.SAME && !row.moved());
            assertThat(comparison.versions()).isTrue();
            assertThat(LawChanges.in(comparison)).isEmpty();
        }
    }

    private static List<String> told(LawComparison comparison, Function<PassageRow, @Nullable Passage> side) {
        return comparison.rows().stream()
                .flatMap(row -> row.passages().stream())
                .filter(row -> row.relation() != Relation.ELSEWHERE)
                .map(side)
                .filter(Objects::nonNull)
                .map(passage -> passage.eId().value())
                .toList();
    }

    /** All that has words: an article is told by its paragraphs. */
    private static List<String> provisions(ComparedLaw law) {
        return law.law()
                .walk()
                .filter(each -> !each.level().isDivision())
                .filter(each -> each.level() != Level.ARTICLE
                        || !each.text().isBlank()
                        || each.children().isEmpty())
                .map(each -> each.eId().value())
                .toList();
    }

    /** Each passage with its counterpart and what differs; {@code mirrored} writes it the other way round. */
    private static List<String> links(LawComparison comparison, boolean mirrored) {
        return comparison.rows().stream()
                .flatMap(row -> row.passages().stream())
                .filter(row -> row.relation() != Relation.ELSEWHERE)
                .map(row -> {
                    Passage first = mirrored ? row.right() : row.left();
                    Passage second = mirrored ? row.left() : row.right();
                    Kind deleted = mirrored ? Kind.INSERTED : Kind.DELETED;
                    return (first == null ? "" : first.eId()) + "|" + (second == null ? "" : second.eId()) + "|"
                            + row.words().stream()
                                    .filter(piece -> piece.kind() == deleted)
                                    .map(Piece::text)
                                    .toList();
                })
                .toList();
    }

    private Set<String> pairs(String one, String other) throws IOException {
        Set<String> pairs = new TreeSet<>();
        try (Cotejo cotejo = Cotejo.open(workspace)) {
            LawComparison.of(compared(cotejo, one), compared(cotejo, other))
                    .pairs()
                    .filter(row -> row.left().get(0).zone() == Zone.BODY)
                    .forEach(row -> row.left().forEach(left -> row.right()
                            .forEach(right -> pairs.add(
                                    left.head().num() + " = " + right.head().num()))));
        }
        return pairs;
    }

    private static ComparedLaw compared(Cotejo cotejo, String file) {
        return new ComparedLaw(file, cotejo.structure(SHIPPED.resolve(file)), Map.of());
    }
}
