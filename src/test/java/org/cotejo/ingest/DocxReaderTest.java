package org.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cotejo.ingest.DocxFile.bold;
import static org.cotejo.ingest.DocxFile.p;
import static org.cotejo.ingest.DocxFile.r;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.cotejo.ingest.SourceParagraph.Alignment;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.model.Diagnostic;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
    @Test
    void every_visible_paragraph_gets_an_index_without_gaps() {
        var paragraphs =
                DocxFile.of(p(r("One")), p(""), p(r("  ")), p(r("Two"))).paragraphs();

        assertThat(paragraphs)
                .extracting(SourceParagraph::index, SourceParagraph::text)
                .containsExactly(tuple(0, "One"), tuple(1, "Two"));
    }

    @Test
    void a_file_written_by_poi_is_read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            title.createRun().setText("CHAPTER I");
            title.getRuns().get(0).setBold(true);
            document.createTable(1, 2).getRow(0).getCell(1).setText("in a cell");
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("page head");
            document.write(bytes);
        }

        var paragraphs = SourceReader.builtIn()
                .read(new SourceFile("law.docx", bytes.toByteArray()))
                .paragraphs();

        assertThat(paragraphs)
                .extracting(SourceParagraph::text, SourceParagraph::origin, SourceParagraph::alignment)
                .containsExactly(
                        tuple("CHAPTER I", Origin.BODY, Alignment.CENTER),
                        tuple("in a cell", Origin.TABLE_CELL, Alignment.LEFT),
                        tuple("page head", Origin.HEADER, Alignment.LEFT));
        assertThat(paragraphs.get(0).isBold()).isTrue();
    }

    @Test
    void the_bold_prefix_spans_runs_and_the_space_between_them() {
        var paragraphs = DocxFile.of(p(bold("Article ") + r(" ") + bold("1.") + r(" This Act") + bold(" binds")))
                .paragraphs();

        assertThat(paragraphs.get(0).text()).isEqualTo("Article  1. This Act binds");
        assertThat(paragraphs.get(0).boldPrefix()).isEqualTo("Article  1.".length());
    }

    @Test
    void alignment_heading_indent_and_bold_come_from_styles_too() {
        var paragraphs = DocxFile.of(
                        p("<w:pPr><w:pStyle w:val=\"T\"/></w:pPr>" + r("TITLE")),
                        p("<w:pPr><w:pStyle w:val=\"H\"/><w:jc w:val=\"end\"/></w:pPr>" + r("CHAPTER")),
                        p(r("Text")))
                .styles(
                        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:pPr><w:jc w:val=\"both\"/></w:pPr></w:style>",
                        "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"T\"/></w:style>",
                        "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Kapitel\"/><w:basedOn w:val=\"H\"/>"
                                + "<w:pPr><w:jc w:val=\"center\"/><w:ind w:left=\"720\" w:hanging=\"200\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>")
                .paragraphs();

        assertThat(paragraphs)
                .extracting(
                        SourceParagraph::alignment,
                        SourceParagraph::headingLevel,
                        SourceParagraph::indent,
                        SourceParagraph::isBold)
                .containsExactly(
                        tuple(Alignment.CENTER, 2, 520, true),
                        tuple(Alignment.RIGHT, 2, 520, true),
                        tuple(Alignment.JUSTIFY, 0, 0, false));
    }

    @Test
    void breaks_tabs_and_hyphens_are_characters() {
        var paragraphs = DocxFile.of(
                        p("<w:r><w:t>10</w:t><w:noBreakHyphen/><w:t>A</w:t><w:tab/><w:t>no</w:t><w:softHyphen/>"
                                + "<w:t>thing</w:t><w:br/><w:t>next</w:t><w:cr/><w:t>last</w:t></w:r>"))
                .paragraphs();

        assertThat(paragraphs.get(0).text()).isEqualTo("10-A\tnothing\nnext\nlast");
    }

    @Test
    void ordinal_signs_survive_and_odd_spaces_do_not() {
        var paragraphs = DocxFile.of(p(r("Art\u00edculo\u00a01º, 2ª y 3°\u200b (n\u0303)")))
                .paragraphs();

        assertThat(paragraphs.get(0).text()).isEqualTo("Artículo 1º, 2ª y 3° (ñ)");
    }

    @Test
    void signs_of_symbol_fonts_are_kept_where_known_and_reported_where_not() {
        SourceText text = DocxFile.of(p("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:t>a</w:t>"
                        + "<w:sym w:font=\"Wingdings\" w:char=\"F021\"/></w:r>"))
                .read();

        assertThat(text.paragraphs().get(0).text()).isEqualTo("•a");
        assertThat(text.diagnostics()).extracting(Diagnostic::code).containsExactly("UNKNOWN_SYMBOL");
    }

    @Test
    void tracked_changes_are_read_as_accepted_and_said() {
        SourceText text = DocxFile.of(
                        p(r("Ten ") + "<w:del><w:r><w:delText>days</w:delText></w:r></w:del>" + "<w:ins>" + r("weeks")
                                + "</w:ins>"),
                        p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("First half ")),
                        p(r("second half")))
                .read();

        assertThat(text.paragraphs())
                .extracting(SourceParagraph::text)
                .containsExactly("Ten weeks", "First half second half");
        assertThat(text.diagnostics()).containsExactly(Diagnostic.info("TRACKED_CHANGES", "p. 0", "1", "1", "days"));
    }

    @Test
    void a_last_paragraph_whose_end_is_deleted_is_not_lost() {
        var paragraphs = DocxFile.of(p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("Alone")))
                .paragraphs();

        assertThat(paragraphs).extracting(SourceParagraph::text).containsExactly("Alone");
    }

    @Test
    void hidden_text_is_left_out_and_said() {
        SourceText text = DocxFile.of(p(r("Seen") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>"))
                .read();

        assertThat(text.paragraphs()).extracting(SourceParagraph::text).containsExactly("Seen");
        assertThat(text.diagnostics()).containsExactly(Diagnostic.info("HIDDEN_TEXT", "p. 0", "unseen"));
    }

    @Test
    void a_field_shows_its_result_and_not_its_code() {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("article 5")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

        var paragraphs = DocxFile.of(
                        p(r("See ") + field + "<w:fldSimple w:instr=\"PAGE\">" + r(", page 2") + "</w:fldSimple>"))
                .paragraphs();

        assertThat(paragraphs.get(0).text()).isEqualTo("See article 5, page 2");
    }

    @Test
    void a_field_that_never_ends_hides_nothing() {
        var paragraphs = DocxFile.of(p("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + r("one")), p(r("two")))
                .paragraphs();

        assertThat(paragraphs).extracting(SourceParagraph::text).containsExactly("one", "two");
    }

    @Test
    void content_of_links_controls_and_tags_is_kept_in_place() {
        var paragraphs = DocxFile.of(
                        "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + p(r("block"))
                                + "</w:sdtContent></w:sdt>",
                        p("<w:hyperlink>" + r("a") + "</w:hyperlink><w:smartTag>" + r("b") + "</w:smartTag>"
                                + "<w:sdt><w:sdtContent>" + r("c") + "</w:sdtContent></w:sdt>"))
                .paragraphs();

        assertThat(paragraphs).extracting(SourceParagraph::text).containsExactly("block", "abc");
    }

    @Test
    void a_text_box_that_is_stored_twice_is_read_once_after_its_paragraph() {
        String box = "<w:txbxContent>" + p(r("boxed")) + "</w:txbxContent>";
        var paragraphs = DocxFile.of(p(r("before ")
                        + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + box
                        + "</w:drawing></mc:Choice>"
                        + "<mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                        + r("after")))
                .paragraphs();

        assertThat(paragraphs)
                .extracting(SourceParagraph::text, SourceParagraph::origin)
                .containsExactly(tuple("before after", Origin.BODY), tuple("boxed", Origin.TEXT_BOX));
    }

    @Test
    void the_fallback_is_read_where_the_first_choice_has_no_text() {
        var paragraphs = DocxFile.of(p("<w:r><mc:AlternateContent><mc:Choice Requires=\"x\"><w:drawing/></mc:Choice>"
                        + "<mc:Fallback><w:t>words</w:t></mc:Fallback></mc:AlternateContent></w:r>"))
                .paragraphs();

        assertThat(paragraphs).extracting(SourceParagraph::text).containsExactly("words");
    }

    @Test
    void cells_are_read_row_by_row() {
        String row = "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>";
        var paragraphs = DocxFile.of(
                        p(r("before")),
                        "<w:tbl><w:tblPr/>" + row.formatted(p(r("a1")), p(r("b1")))
                                + row.formatted(p(r("a2")), p(r("b2"))) + "</w:tbl>",
                        p(r("after")))
                .paragraphs();

        assertThat(paragraphs)
                .extracting(SourceParagraph::text)
                .containsExactly("before", "a1", "b1", "a2", "b2", "after");
        assertThat(paragraphs.get(1).origin()).isEqualTo(Origin.TABLE_CELL);
        assertThat(paragraphs.get(5).origin()).isEqualTo(Origin.BODY);
    }

    @Test
    void notes_come_after_the_body_and_furniture_once_after_them() {
        var paragraphs = DocxFile.of(p(r("Text") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"), p(r("End")))
                .footnotes(
                        "<w:footnote w:type=\"separator\" w:id=\"0\">" + p(r("---")) + "</w:footnote>",
                        "<w:footnote w:id=\"2\">" + p("<w:r><w:footnoteRef/></w:r>" + r(" The note")) + "</w:footnote>")
                .header("header1.xml", p(r("Gazette")))
                .header("header2.xml", p(r("Gazette")))
                .footer("footer1.xml", p(r("Gazette")))
                .paragraphs();

        assertThat(paragraphs)
                .extracting(SourceParagraph::text, SourceParagraph::origin, SourceParagraph::label)
                .containsExactly(
                        tuple("Text", Origin.BODY, ""),
                        tuple("End", Origin.BODY, ""),
                        tuple("The note", Origin.FOOTNOTE, "1"),
                        tuple("Gazette", Origin.HEADER, ""),
                        tuple("Gazette", Origin.FOOTER, ""));
        assertThat(paragraphs).extracting(SourceParagraph::index).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void comments_are_told_and_not_read() {
        SourceText text = DocxFile.of(p(r("Uno") + "<w:r><w:commentReference w:id=\"0\"/></w:r>"))
                .comments("<w:comment w:id=\"0\">" + p(r("Revisar esto.")) + "</w:comment>")
                .read();

        assertThat(text.paragraphs()).extracting(SourceParagraph::text).containsExactly("Uno");
        assertThat(text.diagnostics()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo("COMMENTS");
            assertThat(told.arguments()).containsExactly("1", "Revisar esto.");
        });
    }

    @Test
    void each_paragraph_knows_its_element_in_the_file() {
        List<SourceParagraph> found = DocxFile.of(
                        p(r("Uno")),
                        p(""),
                        "<w:tbl><w:tr><w:tc>" + p(r("Celda")) + "</w:tc></w:tr></w:tbl>",
                        "<w:p><w:del>" + r("fuera") + "</w:del></w:p>",
                        p(r("Dos")))
                .footnotes("<w:footnote w:id=\"1\">" + p(r("Nota")) + "</w:footnote>")
                .paragraphs();

        assertThat(found).extracting(SourceParagraph::element).containsExactly(0, 2, 4);
    }

    @Test
    void the_strict_namespace_is_read_too() {
        DocxFile file = DocxFile.of();
        file.part(
                "word/document.xml",
                "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>" + p(r("Uno"))
                        + "</w:body></w:document>");

        assertThat(file.paragraphs()).singleElement().satisfies(p -> {
            assertThat(p.text()).isEqualTo("Uno");
            assertThat(p.element()).isZero();
        });
    }
}
