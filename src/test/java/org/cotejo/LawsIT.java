package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.finding.Clash;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Report;
import org.cotejo.finding.Verdict;
import org.cotejo.model.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of the data over the shipped laws. */
class LawsIT {
    private static final Path SHIPPED = Path.of("laws");
    private static final Path FIXTURES = Path.of("src/test/resources/org/cotejo");

    @TempDir
    private Path folder;

    @Test
    void every_shipped_law_is_judged_on_every_requirement() throws IOException {
        try (Cotejo cotejo = Cotejo.open(folder)) {
            Report report = cotejo.check(List.of(SHIPPED));

            assertThat(report.unread()).isEmpty();
            assertThat(report.laws()).hasSizeGreaterThanOrEqualTo(14).allSatisfy(law -> {
                assertThat(law.jurisdiction()).isNotBlank();
                assertThat(law.findings())
                        .extracting(Finding::requirement)
                        .containsExactlyElementsOf(cotejo.rulebook().requirements().stream()
                                .map(requirement -> requirement.id())
                                .toList());
                assertThat(law.findings()).noneMatch(finding -> finding.verdict() == Verdict.NOT_ASSESSED);
            });
        }
    }

    @Test
    void every_quote_stands_word_for_word_in_its_provision() throws IOException {
        try (Cotejo cotejo = Cotejo.open(folder)) {
            for (LawReport law : cotejo.check(List.of(SHIPPED)).laws()) {
                Map<String, String> texts = texts(cotejo.structure(fileOf(law)));
                assertThat(quotations(law)).isNotEmpty().allSatisfy(quotation -> assertThat(
                                quotation.range().of(texts.get(quotation.eId().value())))
                        .isEqualTo(quotation.quote()));
            }
        }
    }

    @Test
    void a_verdict_that_accuses_or_praises_has_evidence() throws IOException {
        try (Cotejo cotejo = Cotejo.open(folder)) {
            for (LawReport law : cotejo.check(List.of(SHIPPED)).laws()) {
                for (Finding finding : law.findings()) {
                    boolean accuses = finding.verdict() == Verdict.CONFLICT || finding.verdict() == Verdict.EXCESS;
                    boolean isAsked = !cotejo.rulebook()
                            .requirement(finding.requirement())
                            .orElseThrow()
                            .metIfAbsent();
                    if (accuses) {
                        assertThat(finding.conflicts()).as(name(law, finding)).isNotEmpty();
                    } else if (finding.verdict() == Verdict.MET && isAsked) {
                        assertThat(finding.elements()).as(name(law, finding)).anyMatch(element -> !element.evidence()
                                .isEmpty());
                    }
                    assertThat(finding.rule()).as(name(law, finding)).isNotBlank();
                    assertThat(finding.message()).as(name(law, finding)).isNotBlank();
                }
            }
        }
    }

    @Test
    void one_law_in_three_formats_gets_the_same_findings() throws IOException {
        List<String> findings = new ArrayList<>();
        for (Path file : List.of(
                SHIPPED.resolve("specimens/sierra-gorda.docx"),
                FIXTURES.resolve("sierra-gorda.doc"),
                FIXTURES.resolve("sierra-gorda.xml"))) {
            try (Cotejo cotejo = Cotejo.open(folder.resolve(file.getFileName().toString()))) {
                findings.add(
                        cotejo.check(List.of(file)).laws().get(0).findings().toString());
            }
        }

        assertThat(findings.get(1)).isEqualTo(findings.get(0));
        assertThat(findings.get(2)).isEqualTo(findings.get(0));
    }

    @Test
    void the_same_laws_give_the_same_bytes_in_any_order_and_beside_others() throws IOException {
        List<Path> files = files();
        List<Path> backwards = new ArrayList<>(files);
        Collections.reverse(backwards);
        List<Path> some = files.subList(3, 6);

        assertThat(json("a", files)).isEqualTo(json("b", backwards));
        assertThat(json("a", some))
                .as("from a workspace with more laws, and from a fresh one")
                .isEqualTo(json("c", some));
    }

    @Test
    void a_report_is_written_in_every_format_and_language() throws IOException {
        for (String language : List.of("es", "en", "fr")) {
            Path out = folder.resolve(language);
            try (Cotejo cotejo = Cotejo.builder()
                    .workspace(folder.resolve("workspace"))
                    .language(Locale.forLanguageTag(language))
                    .open()) {
                Report report = cotejo.check(List.of(SHIPPED.resolve("specimens/sierra-gorda.docx")));
                cotejo.report(report, out, List.of("html", "docx", "xlsx", "json"));
            }
            try (Stream<Path> written = Files.list(out)) {
                assertThat(written.map(path -> path.getFileName().toString()))
                        .containsExactlyInAnyOrder("cotejo.html", "cotejo.docx", "cotejo.xlsx", "cotejo.json");
            }
        }
    }

    @Test
    void a_time_is_told_only_to_who_asks_for_it() throws IOException {
        Path law = SHIPPED.resolve("specimens/huasteca.docx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Cotejo cotejo = Cotejo.builder()
                .workspace(folder)
                .stamp(Instant.parse("2026-01-02T03:04:05Z"))
                .open()) {
            cotejo.write(cotejo.check(List.of(law)), "json", out);
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"stamp\": \"2026-01-02T03:04:05Z\"");
        assertThat(new String(json("workspace", List.of(law)), StandardCharsets.UTF_8))
                .doesNotContain("\"stamp\"");
    }

    private byte[] json(String workspace, List<Path> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Cotejo cotejo = Cotejo.open(folder.resolve(workspace))) {
            cotejo.write(cotejo.check(files), "json", out);
        }
        return out.toByteArray();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED.resolve("specimens"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path fileOf(LawReport law) {
        return SHIPPED.resolve("specimens").resolve(law.source().file());
    }

    private static Map<String, String> texts(Expression law) {
        Map<String, String> texts = new HashMap<>();
        law.walk().forEach(provision -> texts.put(provision.eId().value(), provision.text()));
        return texts;
    }

    private static List<Quotation> quotations(LawReport law) {
        return law.findings().stream()
                .flatMap(finding -> Stream.concat(
                        finding.elements().stream().flatMap(element -> element.evidence().stream()),
                        finding.conflicts().stream().map(Clash::state)))
                .toList();
    }

    private static String name(LawReport law, Finding finding) {
        return law.id() + " " + finding.requirement();
    }
}
