package org.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReaderTest {
    @Test
    void each_line_is_a_paragraph_in_any_charset() {
        for (String charset : List.of("UTF-8", "windows-1252", "UTF-16")) {
            assertThat(read("ley.txt", "Artículo 1º.\r\n\r\n  “Uno”\n".getBytes(Charset.forName(charset))))
                    .containsExactly("Artículo 1º.", "“Uno”");
        }
    }

    @Test
    void markdown_gives_its_words_without_its_signs() {
        String text = "---\ntitle: x\n---\n# LEY **de** prueba\n\n**Artículo 1.** Uno\ndos\\. [tres](http://x/)\n\n"
                + "> I. Cuatro;\n- Cinco\n";

        assertThat(read("ley.md", text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("LEY de prueba", "Artículo 1. Uno dos. tres", "I. Cuatro;", "Cinco");
    }

    private static List<String> read(String name, byte[] content) {
        return SourceReader.builtIn().read(new SourceFile(name, content)).paragraphs().stream()
                .map(SourceParagraph::text)
                .toList();
    }
}
