package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.cotejo.compare.DutyComparison.ReferenceText;
import org.cotejo.compare.Proposal;
import org.cotejo.compare.Proposal.Kind;
import org.cotejo.compare.ProposalComparison;
import org.cotejo.compare.ProposalComparison.Basis;
import org.cotejo.compare.ProposalComparison.By;
import org.cotejo.compare.ProposalComparison.Entry;
import org.cotejo.compare.ProposalComparison.Part;
import org.cotejo.compare.ProposalComparison.Proposed;
import org.cotejo.compare.ProposalComparison.Words;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.report.house.HouseStyle;
import org.cotejo.rulebook.Tradition.Sheet;
import org.junit.jupiter.api.Test;

class ProposalTableTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final String BEFORE = "El consejo de la biblioteca abrirá la sala los lunes por la tarde.";
    private static final String AFTER = "El consejo de la biblioteca abrirá la sala los martes por la tarde.";

    private static ComparisonTable table(Locale locale, String inForce, String proposed) {
        Report report = Reports.sample();
        LawReport law = report.laws().get(1);
        Finding finding = law.findings().get(0);
        Proposal proposal = new Proposal(
                inForce.isEmpty() ? Kind.ADD : Kind.REFORM,
                "art_4",
                "artículo 4",
                List.of(finding.requirement()),
                inForce,
                proposed,
                List.of("el día"));
        Entry entry = new Entry(
                List.of(finding),
                List.of(new ReferenceText("9", "Toda sala " + "abrirá ".repeat(300))),
                inForce.isEmpty() ? List.of() : List.of(new Words("artículo 4", inForce, true)),
                List.of(new Proposed(proposal, false)));
        Basis basis =
                new Basis("0.1", "libraries", "1.2", report.rulebookSha256(), report.asOf(), List.of(law.source()));
        ProposalComparison comparison = new ProposalComparison(
                law, true, By.ARTICLE, List.of(new Part("artículo 4", List.of(entry, entry))), basis);
        return new ComparisonTables(Books.libraries(), locale).of(comparison);
    }

    private static byte[] docx(ComparisonTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableDocxWriter(HouseStyle.OURS, Sheet.LETTER).write(table, SPANISH, out);
        return out.toByteArray();
    }

    private static List<XWPFRun> proposed(XWPFDocument document) {
        XWPFTableCell cell = document.getTables().get(0).getRow(2).getCell(2);
        return cell.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .toList();
    }

    @Test
    void words_that_go_are_struck_through_and_words_that_come_bold_and_underlined() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx(table(SPANISH, BEFORE, AFTER))))) {
            assertThat(proposed(document))
                    .filteredOn(XWPFRun::isStrikeThrough)
                    .extracting(run -> run.text().strip())
                    .containsExactly("lunes");
            assertThat(proposed(document))
                    .filteredOn(run -> run.getUnderline() == UnderlinePatterns.SINGLE)
                    .allMatch(XWPFRun::isBold)
                    .extracting(run -> run.text().strip())
                    .containsExactly("martes");
        }
    }

    @Test
    void pages_lie_across_and_the_header_is_repeated() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx(table(SPANISH, BEFORE, AFTER))))) {
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW())
                    .hasToString("15840");
        }
    }

    @Test
    void sources_notice_and_lines_to_sign_stand_at_the_end() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableTextWriter().write(table(SPANISH, BEFORE, AFTER), out);
        String text = out.toString(StandardCharsets.UTF_8);

        assertThat(text.substring(text.lastIndexOf("Por decidir")))
                .containsSubsequence("0123456789abcdef", "ab".repeat(32), "no un certificado", "Elaboró", "Revisó");
    }

    @Test
    void a_long_text_of_the_reference_is_opened_once_and_then_pointed_to() {
        ComparisonTable table = table(SPANISH, BEFORE, AFTER);

        assertThat(text(table, 1)).contains("Toda sala", "[…]").hasSizeLessThan(1_400);
        assertThat(text(table, 2)).doesNotContain("Toda sala").contains("renglón anterior");
    }

    private static String text(ComparisonTable table, int line) {
        StringBuilder text = new StringBuilder();
        table.lines().get(line).cells().get(0).paragraphs().forEach(each -> each.words()
                .forEach(piece -> text.append(piece.text()).append('\n')));
        return text.toString();
    }

    @Test
    void what_looks_like_a_formula_or_markup_is_text() throws IOException {
        ComparisonTable table = table(SPANISH, "", "=HYPERLINK(\"http://example.org\")<script>alert(1)</script>");
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        new TableXlsxWriter().write(table, SPANISH, xlsx);
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        new TableHtmlWriter().write(table, SPANISH, html);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx.toByteArray()))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell ->
                    assertThat(cell.getCellType()).isNotEqualTo(org.apache.poi.ss.usermodel.CellType.FORMULA))));
        }
        assertThat(html.toString(StandardCharsets.UTF_8))
                .doesNotContain("<script>alert")
                .contains("<ins>");
    }

    @Test
    void the_same_bytes_twice_and_another_language_too() throws IOException {
        assertThat(docx(table(SPANISH, BEFORE, AFTER))).isEqualTo(docx(table(SPANISH, BEFORE, AFTER)));
        assertThat(table(Locale.FRENCH, BEFORE, AFTER).columns().get(1).title()).isEqualTo("Texte en vigueur");
    }
}
