package org.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cotejo.model.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
    private static final String SPANISH =
            "ARTÍCULO 1º.- La niñez, según el año, tendrá protección; ¿quién más? Su acción será única, según vergüenza.";
    private static final String FRENCH =
            "L’enfant a droit à l’éducation dès l’âge où il naît ; ça va de soi, « toujours ».";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252", "ISO-8859-1", "IBM850"})
    void spanish_is_told_by_its_letters(String charset) {
        assertThat(Charsets.decode(SPANISH.getBytes(Charset.forName(charset)))).isEqualTo(SPANISH);
    }

    @Test
    void so_is_what_an_old_macintosh_wrote() {
        assertThat(Charsets.decode(SPANISH.getBytes(Charset.forName("x-MacRoman"))))
                .isEqualTo(SPANISH);
    }

    @Test
    void an_apostrophe_within_a_word_is_no_letter() {
        assertThat(Charsets.decode(FRENCH.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(FRENCH);
    }

    @Test
    void a_few_wrong_bytes_do_not_spoil_the_rest_and_are_told() {
        byte[] text = (SPANISH.repeat(4) + "?").getBytes(StandardCharsets.UTF_8);
        text[text.length - 1] = (byte) 0xE1;

        SourceText read = SourceReader.builtIn().read(new SourceFile("ley.txt", text));

        assertThat(read.paragraphs().get(0).text()).startsWith("ARTÍCULO 1º.- La niñez");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("GARBLED_TEXT");
    }

    @Test
    void words_saved_twice_over_are_told() {
        String spoiled = new String(SPANISH.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));

        SourceText read =
                SourceReader.builtIn().read(new SourceFile("ley.txt", spoiled.getBytes(StandardCharsets.UTF_8)));

        assertThat(read.diagnostics()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo("GARBLED_TEXT");
            assertThat(told.arguments().get(0)).contains("niÃ±ez");
        });
    }

    @Test
    void pages_of_plain_text_are_counted() {
        SourceText read = SourceReader.builtIn()
                .read(new SourceFile("ley.txt", "Uno\nDos\n\fTres\n".getBytes(StandardCharsets.US_ASCII)));

        assertThat(read.paragraphs()).extracting(SourceParagraph::page).isEqualTo(List.of(1, 1, 2));
    }
}
