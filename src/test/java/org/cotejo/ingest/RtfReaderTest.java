package org.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cotejo.ingest.SourceParagraph.Alignment;
import org.cotejo.ingest.SourceParagraph.Origin;
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
    void one_that_is_cut_off_is_corrupt() {
        IngestException e = catchThrowableOfType(IngestException.class, () -> read("{\\rtf1 Uno\\par"));

        assertThat(e.reason()).isEqualTo(Reason.CORRUPT);
    }

    private static List<SourceParagraph> read(String rtf) {
        return SourceReader.builtIn()
                .read(new SourceFile("law.doc", rtf.getBytes(StandardCharsets.US_ASCII)))
                .paragraphs();
    }
}
