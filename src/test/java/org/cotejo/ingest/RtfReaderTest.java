package org.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cotejo.ingest.SourceParagraph.Alignment;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.IngestException;
import org.cotejo.model.IngestException.Reason;
import org.junit.jupiter.api.Test;

class RtfReaderTest {
    @Test
    void words_come_with_their_style_whatever_the_name() {
        List<SourceParagraph> found = read("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\colortbl;}\n"
                + "\\pard\\qc{\\b T\\'cdTULO} I\\par\\pard\\qj Uno\\line dos\\tab tres\\~\\{x\\}\\par}");

        assertThat(found).extracting(SourceParagraph::text).containsExactly("TÍTULO I", "Uno\ndos\ttres {x}");
        assertThat(found).extracting(SourceParagraph::alignment).containsExactly(Alignment.CENTER, Alignment.JUSTIFY);
        assertThat(found.get(0).boldPrefix()).isEqualTo("TÍTULO".length());
    }

    @Test
    void signs_come_by_number_or_by_the_code_page_of_their_font() {
        assertThat(read("{\\rtf1{\\fonttbl{\\f0 A;}{\\f1\\fcharset204 B;}}\\uc1\\u241?\\u8220\\'93a"
                        + " \\f1\\'c7\\f0\\'c7{\\uc0\\u55357\\u56832}\\par}"))
                .extracting(SourceParagraph::text)
                .containsExactly("ñ“a ЗÇ\uD83D\uDE00");
    }

    @Test
    void numbers_of_lists_are_labels_and_notes_stand_apart() {
        List<SourceParagraph> found = read("{\\rtf1{\\header Cabeza\\par}{\\listtext I.\\tab}Uno{\\footnote Nota\\par}"
                + " dos\\par{\\*\\generator x;}{\\v oculto}{\\pict ffff}\\intbl Celda\\cell\\row}");

        assertThat(found).extracting(SourceParagraph::visible).containsExactly("Cabeza", "Nota", "I. Uno dos", "Celda");
        assertThat(found)
                .extracting(SourceParagraph::origin)
                .containsExactly(Origin.HEADER, Origin.FOOTNOTE, Origin.BODY, Origin.TABLE_CELL);
    }

    @Test
    void a_number_that_no_computer_has_is_none() {
        assertThat(read("{\\rtf1\\pard\\li" + "9".repeat(40) + " Uno\\bin" + "9".repeat(40) + " dos\\par}"))
                .extracting(SourceParagraph::text)
                .containsExactly("Unodos");
    }

    @Test
    void groups_within_one_another_are_read_as_deep_as_any_program_writes_them() {
        assertThat(read(nested(900))).extracting(SourceParagraph::text).containsExactly("Uno");

        IngestException e = catchThrowableOfType(IngestException.class, () -> read(nested(1_001)));
        assertThat(e.reason()).isEqualTo(Reason.CORRUPT);
    }

    private static String nested(int groups) {
        return "{\\rtf1 " + "{".repeat(groups) + "Uno" + "}".repeat(groups) + "\\par}";
    }

    @Test
    void one_that_is_cut_off_is_corrupt() {
        IngestException e = catchThrowableOfType(IngestException.class, () -> read("{\\rtf1 Uno\\par"));

        assertThat(e.reason()).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void words_that_come_in_two_forms_are_read_in_the_second() {
        assertThat(read("{\\rtf1{\\upr{Codigo}{\\*\\ud{C\\u243?digo}}} uno\\par}"))
                .extracting(SourceParagraph::text)
                .containsExactly("Código uno");
    }

    @Test
    void boxes_are_read_once_in_either_form() {
        List<SourceParagraph> found = read(
                "{\\rtf1 Uno{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt Caja\\par}}"
                        + "{\\shprslt{\\*\\do{\\dptxbxtext Caja\\par}}}}\\par{\\*\\do\\dobxpage{\\dptxbxtext Otra\\par}}Dos\\par}");

        assertThat(found).extracting(SourceParagraph::text).containsExactly("Caja", "Uno", "Otra", "Dos");
        assertThat(found).filteredOn(p -> p.origin() == Origin.TEXT_BOX).hasSize(2);
    }

    @Test
    void hidden_and_struck_words_and_comments_are_told() {
        SourceText text = text("{\\rtf1 Uno{\\v oculto} {\\deleted viejo}{\\revised nuevo}{\\*\\atnid XY}"
                + "{\\*\\annotation Ojo con esto\\par}\\par}");

        assertThat(text.paragraphs()).extracting(SourceParagraph::text).containsExactly("Uno nuevo");
        assertThat(text.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("TRACKED_CHANGES", "HIDDEN_TEXT", "COMMENTS");
        assertThat(text.diagnostics().toString()).contains("oculto", "viejo", "Ojo con esto");
    }

    private static List<SourceParagraph> read(String rtf) {
        return text(rtf).paragraphs();
    }

    private static SourceText text(String rtf) {
        return SourceReader.builtIn().read(new SourceFile("law.doc", rtf.getBytes(StandardCharsets.US_ASCII)));
    }
}
