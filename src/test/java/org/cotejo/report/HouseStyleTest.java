package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.cotejo.report.ComparisonTable.Cell;
import org.cotejo.report.ComparisonTable.Column;
import org.cotejo.report.ComparisonTable.Line;
import org.cotejo.report.house.HouseStyle;
import org.cotejo.report.house.Templates;
import org.cotejo.rulebook.Tradition.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class HouseStyleTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @TempDir
    private Path folder;

    private HouseStyle house;

    @BeforeEach
    void open() throws IOException {
        house = HouseStyle.OURS.withTemplate(Templates.letter(folder)).withLogo(Templates.logo(folder));
    }

    private byte[] report() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxReportWriter(house).write(Reports.sample(), Books.libraries(), SPANISH, out);
        return out.toByteArray();
    }

    private byte[] table() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonTable table = new ComparisonTable(
                "Title",
                List.of(),
                List.of(new Column("A", 1), new Column("B", 1)),
                List.of(Line.of(Cell.text("one"), Cell.text("other"))));
        new TableDocxWriter(house, Sheet.A4).write(table, SPANISH, out);
        return out.toByteArray();
    }

    private static XWPFDocument read(byte[] written) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(written));
    }

    @Test
    void her_paper_and_margins_stay() throws IOException {
        try (XWPFDocument document = read(report())) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).hasToString("12240");
            assertThat(section.getPgMar().getLeft()).hasToString("2268");
            assertThat(document.getHeaderList())
                    .extracting(head -> head.getText().strip())
                    .containsExactly("Despacho Alameda");
        }
    }

    @Test
    void her_fonts_stay_and_no_other_comes_in() throws IOException, XmlException {
        try (XWPFDocument document = read(report())) {
            assertThat(document.getStyles().getDefaultRunStyle()).isNotNull();
            assertThat(document.getStyle().toString())
                    .contains("Garamond")
                    .contains("Cambria")
                    .doesNotContain("Georgia")
                    .doesNotContain("Arial");
        }
    }

    @Test
    void what_lies_across_turns_her_paper_and_fills_it() throws IOException {
        try (XWPFDocument document = read(table())) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).hasToString("15840");
            assertThat(section.getPgSz().getH()).hasToString("12240");
            assertThat(document.getTables().get(0).getWidth()).isEqualTo(15840 - 2 * 2268);
        }
    }

    @Test
    void the_logo_comes_first_and_says_what_it_is() throws IOException {
        try (XWPFDocument document = read(report())) {
            XWPFParagraph first = document.getParagraphs().get(0);
            assertThat(first.getRuns().get(0).getEmbeddedPictures()).hasSize(1);
            assertThat(first.getCTP().toString()).contains("descr=\"Logotipo");
        }
    }

    @Test
    void every_style_that_is_used_is_there() throws IOException {
        try (XWPFDocument document = read(report())) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .filteredOn(Objects::nonNull)
                    .isNotEmpty()
                    .filteredOn(style -> !document.getStyles().styleExist(style))
                    .isEmpty();
        }
    }

    @Test
    void the_same_bytes_twice() throws IOException {
        assertThat(report()).isEqualTo(report());
        assertThat(table()).isEqualTo(table());
    }
}
