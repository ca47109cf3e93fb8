package org.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.ingest.DocxFile.item;
import static org.cotejo.ingest.DocxFile.level;
import static org.cotejo.ingest.DocxFile.list;
import static org.cotejo.ingest.DocxFile.p;
import static org.cotejo.ingest.DocxFile.pattern;
import static org.cotejo.ingest.DocxFile.r;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxNumberingTest {
    private static final String FRACTIONS = pattern(
            0,
            level(0, "upperRoman", "%1.", ""),
            level(1, "lowerLetter", "%2)", ""),
            level(2, "decimal", "%1.%2.%3", ""));

    @Test
    void a_deeper_level_restarts_after_each_item_above() {
        DocxFile file = DocxFile.of(
                item(1, 0, "x"), item(1, 1, "x"), item(1, 1, "x"), item(1, 0, "x"), item(1, 1, "x"), item(1, 2, "x"));

        assertThat(labels(file.numbering(FRACTIONS, list(1, 0))))
                .containsExactly("I.", "a)", "b)", "II.", "a)", "II.a.1");
    }

    @Test
    void lists_of_one_pattern_count_on_unless_one_says_where_it_starts() {
        DocxFile file =
                DocxFile.of(item(1, 0, "x"), item(2, 0, "x"), item(3, 0, "x"), item(3, 0, "x"), item(1, 0, "x"));

        assertThat(labels(file.numbering(FRACTIONS, list(1, 0), list(2, 0), list(3, 0, start(0, 5)))))
                .containsExactly("I.", "II.", "V.", "VI.", "VII.");
    }

    @Test
    void a_level_may_never_restart_or_only_after_a_higher_one() {
        String never =
                pattern(0, level(0, "decimal", "%1", ""), level(1, "decimal", "%2", "<w:lvlRestart w:val=\"0\"/>"));
        String afterFirst = pattern(
                1,
                level(0, "decimal", "%1", ""),
                level(1, "decimal", "%2", ""),
                level(2, "decimal", "%3", "<w:lvlRestart w:val=\"1\"/>"));
        DocxFile file = DocxFile.of(
                item(1, 0, "x"),
                item(1, 1, "x"),
                item(1, 0, "x"),
                item(1, 1, "x"),
                item(2, 0, "x"),
                item(2, 1, "x"),
                item(2, 2, "x"),
                item(2, 1, "x"),
                item(2, 2, "x"),
                item(2, 0, "x"),
                item(2, 2, "x"));

        assertThat(labels(file.numbering(never, afterFirst, list(1, 0), list(2, 1))))
                .containsExactly("1", "1", "2", "2", "1", "1", "1", "2", "2", "2", "1");
    }

    @Test
    void a_list_may_replace_a_level_of_its_pattern() {
        String own = "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperLetter", "%1)", "") + "</w:lvlOverride>";

        DocxFile file = DocxFile.of(item(1, 0, "x"), item(1, 0, "x")).numbering(FRACTIONS, list(1, 0, own));

        assertThat(labels(file)).containsExactly("A)", "B)");
    }

    @Test
    void a_style_puts_its_paragraphs_in_the_list_and_a_paragraph_can_leave_it() {
        String styled = "<w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>";
        DocxFile file = DocxFile.of(
                        p(styled.formatted("Inc", "") + r("x")),
                        p(styled.formatted("Fra", "") + r("x")),
                        p(styled.formatted("Inc", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>") + r("x")))
                .styles(
                        "<w:style w:type=\"paragraph\" w:styleId=\"Fra\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>",
                        "<w:style w:type=\"paragraph\" w:styleId=\"Inc\"><w:basedOn w:val=\"Fra\"/></w:style>")
                .numbering(
                        pattern(
                                0,
                                level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"Fra\"/>"),
                                level(1, "lowerLetter", "%2)", "<w:pStyle w:val=\"Inc\"/>")),
                        list(1, 0));

        assertThat(labels(file)).containsExactly("a)", "I.", "");
    }

    @Test
    void a_pattern_may_borrow_its_levels_from_a_numbering_style() {
        DocxFile file = DocxFile.of(item(2, 0, "x"), item(1, 0, "x"))
                .styles(
                        "<w:style w:type=\"numbering\" w:styleId=\"S\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
                .numbering(FRACTIONS, pattern(7, "<w:numStyleLink w:val=\"S\"/>"), list(1, 0), list(2, 7));

        assertThat(labels(file)).containsExactly("I.", "II.");
    }

    @Test
    void legal_numbering_writes_every_level_in_digits() {
        String legal = pattern(0, level(0, "upperRoman", "%1", ""), level(1, "decimal", "%1.%2", "<w:isLgl/>"));

        assertThat(labels(DocxFile.of(item(1, 0, "x"), item(1, 1, "x")).numbering(legal, list(1, 0))))
                .containsExactly("I", "1.1");
    }

    @Test
    void a_heading_that_is_only_a_number_is_a_paragraph() {
        String chapters = pattern(0, level(0, "upperRoman", "CAPÍTULO %1", ""));

        DocxFile file = DocxFile.of(item(1, 0, ""), p(r("Objeto"))).numbering(chapters, list(1, 0));

        assertThat(file.paragraphs()).extracting(SourceParagraph::visible).containsExactly("CAPÍTULO I", "Objeto");
    }

    @Test
    void a_bullet_of_a_symbol_font_becomes_a_bullet_anyone_can_read() {
        String bullets =
                pattern(0, level(0, "bullet", "\uF0B7", ""), level(1, "bullet", "-", ""), level(2, "none", "", ""));

        DocxFile file =
                DocxFile.of(item(1, 0, "x"), item(1, 1, "x"), item(1, 2, "x")).numbering(bullets, list(1, 0));

        assertThat(labels(file)).containsExactly("•", "-", "");
    }

    @Test
    void the_indent_of_the_list_counts_unless_the_paragraph_has_its_own() {
        String indented =
                pattern(0, level(0, "decimal", "%1.", "<w:pPr><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr>"));

        DocxFile file = DocxFile.of(item(1, 0, "x")).numbering(indented, list(1, 0));

        assertThat(file.paragraphs()).extracting(SourceParagraph::indent).containsExactly(360);
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 3, 03",
        "upperRoman, 14, XIV",
        "lowerRoman, 9, ix",
        "upperLetter, 27, AA",
        "lowerLetter, 53, aaa",
        "ordinal, 2, 2º",
        "ordinalText, 3, 3º",
        "chicago, 2, 2"
    })
    void numbers_are_written_in_the_format_of_their_level(String format, int count, String last) {
        String[] items =
                IntStream.range(0, count).mapToObj(i -> item(1, 0, "x")).toArray(String[]::new);

        List<String> labels = labels(DocxFile.of(items).numbering(pattern(0, level(0, format, "%1", "")), list(1, 0)));

        assertThat(labels.get(count - 1)).isEqualTo(last);
    }

    private static String start(int level, int number) {
        return "<w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"" + number + "\"/></w:lvlOverride>";
    }

    private static List<String> labels(DocxFile file) {
        return file.paragraphs().stream().map(SourceParagraph::label).toList();
    }
}
