package org.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cotejo.ingest.SourceParagraph.Alignment;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    @Test
    void blocks_are_paragraphs_with_their_style() {
        List<SourceParagraph> found =
                read("<p align=center><b>TÍTULO</b> I</p><div style='text-align: justify'>Uno<br>dos <i>y</i>\n tres"
                        + "<p>Cuatro</div><h2>Cinco</h2>");

        assertThat(found)
                .extracting(SourceParagraph::text)
                .containsExactly("TÍTULO I", "Uno\ndos y tres", "Cuatro", "Cinco");
        assertThat(found)
                .extracting(SourceParagraph::alignment)
                .containsExactly(Alignment.CENTER, Alignment.JUSTIFY, Alignment.JUSTIFY, Alignment.LEFT);
        assertThat(found.get(0).boldPrefix()).isEqualTo("TÍTULO".length());
        assertThat(found.get(3).headingLevel()).isEqualTo(2);
    }

    @Test
    void numbers_that_a_browser_writes_are_labels() {
        assertThat(read("<ol type=I><li><p>Uno<li>Dos</ol><ol type=a start=3><li>Tres</ol><ul><li>Otro</ul>"))
                .extracting(SourceParagraph::visible)
                .containsExactly("I. Uno", "II. Dos", "c. Tres", "Otro");
    }

    @Test
    void what_is_not_shown_is_not_read() {
        assertThat(read("<title>T</title><script>x</script><p hidden>y</p><p style='display: none'>z</p><p>Uno</p>"))
                .extracting(SourceParagraph::text)
                .containsExactly("Uno");
    }

    @Test
    void cells_are_paragraphs_of_a_table() {
        assertThat(read("<table><tr><td>Uno</td><td>Dos</td></tr></table>"))
                .extracting(SourceParagraph::origin)
                .containsExactly(Origin.TABLE_CELL, Origin.TABLE_CELL);
    }

    @Test
    void the_charset_is_found_with_and_without_a_word_about_it() {
        for (String charset : List.of("UTF-8", "windows-1252", "UTF-16")) {
            byte[] bytes = "<html><p>Artículo 1º “Ñ”</html>".getBytes(Charset.forName(charset));
            assertThat(read(bytes, "a.html")).extracting(SourceParagraph::text).containsExactly("Artículo 1º “Ñ”");
        }
        byte[] cyrillic =
                "<html><meta charset='windows-1251'><p>Закон</html>".getBytes(Charset.forName("windows-1251"));
        assertThat(read(cyrillic, "a.html")).extracting(SourceParagraph::text).containsExactly("Закон");
    }

    @Test
    void a_page_that_is_called_a_word_document_is_read_too() {
        assertThat(read("<html><body>Words</body></html>".getBytes(StandardCharsets.UTF_8), "law.doc"))
                .extracting(SourceParagraph::text)
                .containsExactly("Words");
    }

    @Test
    void menus_and_feet_that_say_so_are_told_and_not_read() {
        SourceText text = text("<nav><a>Inicio</a></nav><main><p>Artículo 1.</p><footer>Firma</footer></main>"
                + "<footer>Aviso legal</footer>");

        assertThat(text.paragraphs()).extracting(SourceParagraph::text).containsExactly("Artículo 1.", "Firma");
        assertThat(text.diagnostics()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo("PAGE_FURNITURE");
            assertThat(told.arguments()).containsExactly("Inicio Aviso legal");
        });
    }

    @Test
    void changes_are_read_as_accepted() {
        SourceText text = text("<p>Uno <del>viejo</del><ins>nuevo</ins></p>");

        assertThat(text.paragraphs()).extracting(SourceParagraph::text).containsExactly("Uno nuevo");
        assertThat(text.diagnostics().get(0).code()).isEqualTo("TRACKED_CHANGES");
        assertThat(text.diagnostics().get(0).arguments()).containsExactly("1", "1", "viejo");
    }

    @Test
    void numbers_follow_the_style_of_the_list() {
        assertThat(read("<ol style='list-style-type: upper-roman'><li value=4>Uno<li>Dos</ol>"
                        + "<ol style='list-style: none'><li>Tres</ol><ol><li type=a>Cuatro</ol>"))
                .extracting(SourceParagraph::visible)
                .containsExactly("IV. Uno", "V. Dos", "Tres", "a. Cuatro");
    }

    @Test
    void a_charset_of_no_known_name_does_no_harm() {
        assertThat(read("<meta charset='-x'><p>Ñandú</p>"))
                .extracting(SourceParagraph::text)
                .containsExactly("Ñandú");
    }

    private static List<SourceParagraph> read(String body) {
        return text(body).paragraphs();
    }

    private static SourceText text(String body) {
        byte[] page = ("<!DOCTYPE html><html>" + body + "</html>").getBytes(StandardCharsets.UTF_8);
        return SourceReader.builtIn().read(new SourceFile("law.html", page));
    }

    private static List<SourceParagraph> read(byte[] content, String name) {
        return SourceReader.builtIn().read(new SourceFile(name, content)).paragraphs();
    }
}
