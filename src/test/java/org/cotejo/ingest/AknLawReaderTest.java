package org.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.cotejo.ingest.Mark.Role;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.model.Diagnostic;
import org.junit.jupiter.api.Test;

class AknLawReaderTest {
    @Test
    void preface_body_and_conclusions_get_their_roles() {
        assertThat(lines(act(
                        "<preface><p><docTitle>The Title</docTitle></p></preface><preamble><p>Whereas</p></preamble>"
                                + "<body><article><num>Artículo 1º.</num><heading>Object</heading><content><p>Words.</p></content></article></body>"
                                + "<conclusions><p>Done at</p></conclusions>")))
                .containsExactly(
                        "PREAMBLE The Title",
                        "PREAMBLE Whereas",
                        "UNIT ARTICLE {Artículo 1º.}",
                        "HEADING Object",
                        "TEXT ARTICLE Words.",
                        "CONCLUSION Done at");
    }

    @Test
    void divisions_keep_their_rank_and_stand_below_what_holds_them() {
        assertThat(lines(body("<book><num>I</num><title><num>II</num><part><num>A</num><chapter><heading>C</heading>"
                        + "<article><num>1</num></article></chapter></part></title></book>")))
                .containsExactly(
                        "UNIT BOOK {I}",
                        "UNIT TITLE {II}",
                        "UNIT CHAPTER {A}",
                        "UNIT SECTION {}",
                        "HEADING C",
                        "UNIT ARTICLE {1}");
    }

    @Test
    void numbered_paragraphs_and_points_are_fractions_and_points_by_their_labels() {
        assertThat(lines(article("<intro><p>These:</p></intro>"
                        + "<paragraph><num>I.</num><intro><p>First:</p></intro>"
                        + "<point><num>a)</num><content><p>one</p></content><point><num>i)</num><content><p>deep</p></content></point></point>"
                        + "</paragraph><paragraph><num>II Bis.</num><content><p>Second.</p></content></paragraph>"
                        + "<wrapUp><p>All of them.</p></wrapUp>")))
                .containsExactly(
                        "UNIT ARTICLE {1}",
                        "TEXT ARTICLE These:",
                        "UNIT FRACTION {I.}",
                        "TEXT FRACTION First:",
                        "UNIT POINT {a)}",
                        "TEXT POINT one",
                        "UNIT SUBPOINT {i)}",
                        "TEXT SUBPOINT deep",
                        "UNIT FRACTION {II Bis.}",
                        "TEXT FRACTION Second.",
                        "TEXT ARTICLE All of them.");
    }

    @Test
    void lists_and_unnumbered_paragraphs_are_transparent() {
        assertThat(lines(article("<paragraph><list><intro><p>These:</p></intro>"
                        + "<point><num>I.</num><content><p>one</p></content></point></list></paragraph>"
                        + "<paragraph><content><p>Then this.</p></content></paragraph>")))
                .containsExactly(
                        "UNIT ARTICLE {1}",
                        "TEXT ARTICLE These:", "UNIT FRACTION {I.}", "TEXT FRACTION one", "TEXT ARTICLE Then this.");
    }

    @Test
    void a_capital_letter_that_is_also_a_roman_numeral_is_told_by_its_neighbours() {
        String point = "<point><num>%s)</num><content><p>x</p></content></point>";

        assertThat(lines(article(point.formatted("B") + point.formatted("C"))))
                .containsExactly(
                        "UNIT ARTICLE {1}", "UNIT POINT {B)}", "TEXT POINT x", "UNIT POINT {C)}", "TEXT POINT x");
    }

    @Test
    void where_there_are_no_articles_sections_stand_for_them() {
        assertThat(lines(body(
                        "<part><num>1</num><section><num>2</num><subsection><num>(1)</num><paragraph><num>(a)</num>"
                                + "<content><p>x</p></content></paragraph></subsection></section></part>")))
                .containsExactly(
                        "UNIT PART {1}",
                        "UNIT ARTICLE {2}", "UNIT PARAGRAPH {(1)}", "UNIT POINT {(a)}", "TEXT POINT x");
    }

    @Test
    void editorial_remarks_are_notes_on_their_unit_and_preamble_before_any() {
        String remark = "<remark status=\"editorial\">(REFORMED)</remark>";

        assertThat(lines(act("<preamble><p>" + remark + "</p></preamble><body><article><num>1</num><content><p>"
                        + remark + "</p><p>Words " + remark + "go on.</p></content></article></body>")))
                .containsExactly(
                        "PREAMBLE (REFORMED)",
                        "UNIT ARTICLE {1}",
                        "NOTE ARTICLE (REFORMED)",
                        "TEXT ARTICLE Words go on.",
                        "NOTE ARTICLE (REFORMED)");
    }

    @Test
    void transitory_provisions_stand_as_articles_of_their_decree() {
        assertThat(
                        lines(
                                body(
                                        "<article><num>1</num></article><hcontainer name=\"transitorios\"><heading>TRANSITORIOS</heading>"
                                                + "<subheading><remark status=\"editorial\">[Decree]</remark></subheading>"
                                                + "<hcontainer name=\"transitorio\"><num>PRIMERO.</num><content><p>In force.</p></content></hcontainer></hcontainer>")))
                .containsExactly(
                        "UNIT ARTICLE {1}",
                        "TRANSITORY TRANSITORIOS",
                        "NOTE [Decree]",
                        "UNIT ARTICLE {PRIMERO.}",
                        "TEXT ARTICLE In force.");
    }

    @Test
    void articles_quoted_from_another_law_are_words() {
        assertThat(
                        lines(
                                article(
                                        "<content><p><mod>Insert: <quotedStructure><article><num>5</num><heading>New</heading>"
                                                + "<content><p>Quoted.</p></content></article></quotedStructure></mod> after it.</p></content>")))
                .containsExactly(
                        "UNIT ARTICLE {1}",
                        "TEXT ARTICLE Insert:", "TEXT ARTICLE 5 New", "TEXT ARTICLE Quoted.", "TEXT ARTICLE after it.");
    }

    @Test
    void unknown_elements_are_kept_as_text() {
        assertThat(
                        lines(
                                article(
                                        "<content><gadget><widget>One</widget><widget>Two</widget></gadget>Three</content><novelty>Four</novelty>")))
                .containsExactly(
                        "UNIT ARTICLE {1}",
                        "TEXT ARTICLE One", "TEXT ARTICLE Two", "TEXT ARTICLE Three", "TEXT ARTICLE Four");
    }

    @Test
    void footnotes_follow_their_line_and_cells_are_cells() {
        SourceText text = read(article("<content><p>Words<authorialNote><p>Note.</p></authorialNote> go<eol/>on.</p>"
                + "<table><tr><td><p>Cell</p></td></tr></table></content>"));

        assertThat(text.paragraphs())
                .extracting(SourceParagraph::text)
                .containsExactly("", "Words go\non.", "Note.", "Cell");
        assertThat(text.paragraphs())
                .extracting(SourceParagraph::origin)
                .containsExactly(Origin.BODY, Origin.BODY, Origin.FOOTNOTE, Origin.TABLE_CELL);
    }

    @Test
    void of_a_collection_the_bill_is_the_law_and_the_rest_stands_around_it() {
        assertThat(
                        lines(
                                "<akomaNtoso><documentCollection><preface><p>Folder</p></preface><collectionBody><component/></collectionBody>"
                                        + "</documentCollection><components><component><doc><mainBody><p>Motives</p></mainBody></doc></component>"
                                        + "<component><bill><meta><x>no</x></meta><body><article><num>1</num></article></body></bill></component>"
                                        + "<component><doc><mainBody><article><num>9</num></article></mainBody></doc></component></components></akomaNtoso>"))
                .containsExactly("PREAMBLE Folder", "PREAMBLE Motives", "UNIT ARTICLE {1}", "CONCLUSION 9");
    }

    @Test
    void metadata_is_carried() {
        SourceMetadata metadata = read(act(
                        "<meta><identification><FRBRWork><FRBRalias value=\"Short\"/><FRBRcountry value=\"xx\"/></FRBRWork>"
                                + "<FRBRExpression><FRBRlanguage language=\"spa\"/></FRBRExpression></identification>"
                                + "<publication date=\"2011-11-12\" name=\"Gazette\"/>"
                                + "<lifecycle><eventRef date=\"2019-12-06\" type=\"amendment\"/></lifecycle></meta>"
                                + "<preface><p><docTitle>THE\n   TITLE</docTitle></p></preface>"))
                .metadata();

        assertThat(metadata)
                .isEqualTo(new SourceMetadata(
                        "THE TITLE",
                        "Short",
                        "",
                        "xx",
                        "spa",
                        LocalDate.of(2011, 11, 12),
                        LocalDate.of(2019, 12, 6),
                        "Gazette"));
    }

    @Test
    void a_judgment_is_read_and_said_not_to_be_a_law() {
        SourceText text = read(
                "<akomaNtoso><judgment><judgmentBody><decision><p>Denied.</p></decision></judgmentBody></judgment></akomaNtoso>");

        assertThat(text.paragraphs()).extracting(SourceParagraph::text).containsExactly("Denied.");
        assertThat(text.diagnostics()).containsExactly(Diagnostic.warning("NOT_A_LAW", "p. 0", "judgment"));
    }

    @Test
    void xml_of_another_vocabulary_is_read_as_text() {
        SourceText text = read(
                "<law><head>Title</head><par>Some <b>bold</b>\n  words</par><list><i>one</i><i>two</i></list></law>");

        assertThat(text.source().format()).isEqualTo("xml");
        assertThat(text.paragraphs())
                .extracting(SourceParagraph::text)
                .containsExactly("Title", "Some bold words", "one", "two");
        assertThat(text.diagnostics()).containsExactly(Diagnostic.warning("UNKNOWN_VOCABULARY", "p. 0", "law"));
    }

    private static String act(String content) {
        return "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act>" + content
                + "</act></akomaNtoso>";
    }

    private static String body(String content) {
        return act("<body>" + content + "</body>");
    }

    private static String article(String content) {
        return body("<article><num>1</num>" + content + "</article>");
    }

    private static SourceText read(String xml) {
        return SourceReader.builtIn().read(new SourceFile("law.xml", xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** One line a paragraph: role, level, label and words. */
    private static List<String> lines(String xml) {
        return read(xml).paragraphs().stream().map(AknLawReaderTest::line).toList();
    }

    private static String line(SourceParagraph paragraph) {
        Mark mark = paragraph.mark();
        String level = mark.level() == null ? "" : " " + mark.level();
        String words = mark.role() == Role.UNIT ? "{" + mark.num() + "}" : paragraph.text();
        return mark.role() + level + " " + words;
    }
}
