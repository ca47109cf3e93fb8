package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cotejo.office.OfficeAssert.assertValidOffice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cotejo.compare.DutyComparison;
import org.cotejo.compare.LawChanges;
import org.cotejo.compare.LawChanges.Kind;
import org.cotejo.compare.LawComparison;
import org.cotejo.compare.LawComparison.Relation;
import org.cotejo.compare.RequirementComparison;
import org.cotejo.compare.ReuseGraph;
import org.cotejo.finding.Verdict;
import org.cotejo.model.CotejoException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons as who embeds the library asks for them, over the laws that we ship. */
class ComparisonsIT {
    private static final Path SHIPPED = Path.of("laws", "specimens");
    private static final Path REAL = Path.of("..", "shared", "corpus", "mx");

    private static Path folder;
    private static Cotejo cotejo;
    private static Comparisons comparisons;

    @BeforeAll
    static void open(@TempDir Path place) throws IOException {
        folder = place;
        cotejo = Cotejo.open(place.resolve("workspace"));
        cotejo.ingest(List.of(SHIPPED));
        comparisons = cotejo.comparisons();
    }

    @AfterAll
    static void close() throws IOException {
        cotejo.close();
    }

    private static String law(String name) {
        return SHIPPED.resolve(name).toString();
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String member(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return text(in.readAllBytes());
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    @Test
    void laws_are_named_by_file_or_by_id() throws IOException {
        LawComparison byFile = comparisons.of(law("bajio.xml"), law("quivira.docx"));
        LawComparison byId = comparisons.of("bajio", "quivira");

        assertThat(byId).isEqualTo(byFile);
        assertThat(byFile.versions()).isFalse();
        assertThatThrownBy(() -> comparisons.of("bajio", "nobody")).isInstanceOf(CotejoException.class);
    }

    @Test
    void provisions_are_named_as_people_name_them() throws IOException {
        LawComparison comparison = comparisons.of("bajio#4", "quivira#art_4");

        assertThat(comparison.rows()).singleElement().satisfies(row -> {
            assertThat(row.relation()).isEqualTo(Relation.CHANGED);
            assertThat(row.share()).isGreaterThan(0.9);
        });
        assertThatThrownBy(() -> comparisons.of("bajio#999", "quivira#1"))
                .isInstanceOf(CotejoException.class)
                .hasMessageContaining("999");
    }

    @Test
    void each_format_marks_what_differs_by_signs_and_is_the_same_each_time() throws IOException {
        LawComparison comparison = comparisons.of("bajio", "quivira");

        for (String format : List.of("text", "html", "json", "docx", "xlsx")) {
            byte[] once = written(out -> comparisons.write(comparison, format, out));
            assertThat(written(out -> comparisons.write(comparison, format, out)))
                    .as(format)
                    .isEqualTo(once);
            if (List.of("docx", "xlsx").contains(format)) {
                assertValidOffice("comparison." + format, once);
            }
        }
        assertThat(text(written(out -> comparisons.write(comparison, "text", out))))
                .contains("[-del Bajío-] [+de Quivira+]");
        assertThat(text(written(out -> comparisons.write(comparison, "html", out))))
                .contains("<del>")
                .contains("[-del Bajío-]</del>")
                .contains("[+de Quivira+]</ins>");
        assertThat(text(written(out -> comparisons.write(comparison, "json", out))))
                .contains("\"pairs\": [")
                .contains("\"onlyLeft\": [");
    }

    @Test
    void the_word_file_lies_across_and_repeats_its_header() throws IOException {
        LawComparison comparison = comparisons.of("bajio", "quivira");

        String document = member(written(out -> comparisons.write(comparison, "docx", out)), "word/document.xml");

        assertThat(document)
                .contains("w:orient=\"landscape\"")
                .contains("<w:tblHeader")
                .contains("[-del Bajío-]")
                .contains("<w:strike");
    }

    @Test
    void one_requirement_stands_in_all_laws_in_a_row() throws IOException {
        RequirementComparison comparison = comparisons.requirement("asis-estancia-voluntaria", List.of(SHIPPED));

        assertThat(comparison.entries()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(comparison.entries())
                .filteredOn(entry -> entry.finding().verdict() == Verdict.MET)
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.finding().quotations()).isNotEmpty();
                    assertThat(entry.date()).isNotNull();
                });
        assertThat(comparison.entries())
                .flatExtracting(RequirementComparison.Entry::values)
                .extracting(RequirementComparison.Value::amount)
                .contains("≤ 90 días naturales", "≤ 3 meses");
        assertThat(text(written(out -> comparisons.write(comparison, "text", out))))
                .contains("● Cumple")
                .contains("○ Ausente");
    }

    @Test
    void a_law_stands_beside_its_duties_and_their_words_where_they_are_at_hand() throws IOException {
        Path reference = Files.writeString(
                folder.resolve("reference.html"),
                page(
                        "LEY DE REFERENCIA",
                        "Artículo 1. Primero.",
                        "Artículo 90. Los refugios:",
                        "I. Serán gratuitos;",
                        "II. Serán seguros;",
                        "III. Serán amplios;",
                        "IV. Serán limpios; y",
                        "V. Serán abiertos."));

        DutyComparison without = comparisons.duties(SHIPPED.resolve("huasteca.docx"), "");
        DutyComparison with = comparisons.duties(SHIPPED.resolve("huasteca.docx"), reference.toString());

        assertThat(without.hasText()).isFalse();
        assertThat(without.duties()).hasSize(cotejo.rulebook().requirements().size());
        assertThat(with.duties())
                .filteredOn(duty -> duty.finding().requirement().equals("asis-estancia-voluntaria"))
                .flatExtracting(DutyComparison.Duty::reference)
                .extracting(DutyComparison.ReferenceText::place, DutyComparison.ReferenceText::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("90-V", "Serán abiertos."));
        assertThat(text(written(out -> comparisons.write(with, "html", out)))).contains("Serán abiertos.");
    }

    @Test
    void who_has_the_words_of_whom_goes_from_the_older_to_the_later() throws IOException {
        ReuseGraph graph = comparisons.reuse(List.of(SHIPPED));

        assertThat(graph.laws().stream().map(ReuseGraph.Law::published).toList())
                .isSorted();
        List<String> order = graph.laws().stream().map(ReuseGraph.Law::id).toList();
        assertThat(graph.edges()).isNotEmpty().allSatisfy(edge -> {
            assertThat(order.indexOf(edge.from())).isLessThan(order.indexOf(edge.to()));
            assertThat(edge.share()).isBetween(0.0, 1.0);
        });
        assertThat(graph.edges().get(0))
                .extracting(ReuseGraph.Edge::from, ReuseGraph.Edge::to)
                .containsExactly("quivira", "bajio");
    }

    @Test
    void what_happened_from_one_version_to_the_next_is_told_with_its_days() throws IOException {
        String title = "LEY DE BIBLIOTECAS DEL ESTADO DE ALTOCOSTA";
        Path before = Files.writeString(
                folder.resolve("before.html"),
                page(
                        title,
                        "Artículo 1. Esta ley es de orden público e interés social en todo el Estado.",
                        "Artículo 2. Las bibliotecas abrirán de lunes a viernes por la mañana.",
                        "Artículo 3. El préstamo de libros durará quince días naturales.",
                        "Artículo 4. La Secretaría publicará cada año la lista de bibliotecas."));
        Path after = Files.writeString(
                folder.resolve("after.html"),
                page(
                        title,
                        "Artículo 1. Esta ley es de orden público e interés social en todo el Estado.",
                        "Artículo 2. Las bibliotecas abrirán de lunes a domingo por la mañana.",
                        "Artículo reformado DOF 05-05-2020",
                        "Artículo 3. Se deroga.",
                        "Artículo derogado DOF 06-06-2021",
                        "Artículo 4. La Secretaría publicará cada año la lista de bibliotecas.",
                        "Artículo 5. Toda biblioteca tendrá un buzón de quejas a la vista.",
                        "Artículo adicionado DOF 07-07-2022"));

        LawComparison comparison = comparisons.of(before.toString(), after.toString());

        assertThat(comparison.versions()).isTrue();
        assertThat(LawChanges.in(comparison))
                .extracting(LawChanges.Change::kind, change -> change.dates().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.REFORMED, day(2020, 5, 5)),
                        org.assertj.core.groups.Tuple.tuple(Kind.REPEALED, day(2021, 6, 6)),
                        org.assertj.core.groups.Tuple.tuple(Kind.ADDED, day(2022, 7, 7)));
        assertThat(text(written(out -> comparisons.in(Locale.ENGLISH).write(comparison, "text", out))))
                .contains("≠ Reformed: artículo 2 (May 5, 2020)");
    }

    private static String day(int year, int month, int day) {
        return List.of(LocalDate.of(year, month, day)).toString();
    }

    private static String page(String... paragraphs) {
        return List.of(paragraphs).stream()
                .map(paragraph -> "<p>" + paragraph + "</p>")
                .collect(Collectors.joining("\n", "<html><body>", "</body></html>"));
    }

    @Test
    void a_real_law_of_two_formats_is_one_law() throws IOException {
        Path one = REAL.resolve("lgpsedmtp.docx");
        Path other = REAL.resolve("lgpsedmtp.doc");
        Assumptions.assumeTrue(Files.exists(one) && Files.exists(other), () -> "skipped: no " + one);

        LawComparison comparison = comparisons.of(one.toString(), other.toString());

        assertThat(comparison.versions()).isTrue();
        long same = comparison.rows().stream()
                .filter(row -> row.relation() == Relation.SAME && !row.moved())
                .count();
        assertThat(same / (double) comparison.rows().size()).isGreaterThan(0.95);
    }
}
