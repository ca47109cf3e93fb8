package org.cotejo.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.ingest.DocxFile.bold;
import static org.cotejo.ingest.DocxFile.p;
import static org.cotejo.ingest.DocxFile.r;
import static org.cotejo.word.WordFileTest.entries;
import static org.cotejo.word.WordFileTest.open;
import static org.cotejo.word.WordFileTest.written;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotejo.ingest.DocxFile;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;
import org.cotejo.model.SourcePlace;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.StructureParser;
import org.cotejo.text.TextRange;
import org.cotejo.word.MarginRead.Comment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatorTest {
    private static final StructureParser PARSER = new StructureParser(Tradition.load("mx"));
    private static final String BOX = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><w:txbxContent>"
            + p(r("Recuadro suelto: El Estado prevendrá el delito; recuadro suelto"))
            + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
            + p(r("Recuadro suelto: El Estado prevendrá el delito; recuadro suelto"))
            + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    /** Everything that Word puts between the letters of a law. */
    private static DocxFile hostile() {
        return DocxFile.of(
                        p(bold("LEY DE PRUEBA DEL ESTADO DE AZTLÁN")),
                        p(r("CAPÍTULO ÚNICO")),
                        p(r("Del objeto")),
                        p(bold("Artí") + bold("culo 1.") + r(" El Es") + "<w:proofErr w:type=\"spellStart\"/>"
                                + "<w:r><w:rPr><w:i/></w:rPr><w:t>tado</w:t></w:r>" + r(" pre") + "<w:bookmarkStart"
                                + " w:id=\"9\" w:name=\"x\"/>" + r("ven\u00addrá el \u00a0 delito;") + "<w:bookmarkEnd"
                                + " w:id=\"9\"/>"),
                        p(
                                r("Artículo 2. Las ")
                                        + "<w:ins w:id=\"1\" w:author=\"Ana\">" + r("autoridades locales ") + "</w:ins>"
                                        + "<w:del w:id=\"2\" w:author=\"Ana\"><w:r><w:delText>policías </w:delText></w:r></w:del>"
                                        + "<w:hyperlink w:anchor=\"x\">" + r("deben ") + r("atender") + "</w:hyperlink>"
                                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secreto</w:t></w:r>" + r(" a la ")
                                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF y </w:instrText></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("víctima")
                                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                                        + "<w:fldSimple w:instr=\"DATE\">" + r(" siem") + "</w:fldSimple>"
                                        + "<w:smartTag w:element=\"z\">" + r("pre y ") + "</w:smartTag>"
                                        + "<w:sdt><w:sdtContent>" + r("gratis") + "</w:sdtContent></w:sdt>"
                                        + "<w:r><w:t>, ex</w:t><w:noBreakHyphen/><w:t>officio.</w:t><w:footnoteReference w:id=\"2\"/></w:r>"),
                        "<w:tbl><w:tr><w:tc>" + p(r("Artículo 3. Habrá un registro en una celda."))
                                + "</w:tc></w:tr></w:tbl>",
                        p(r("Artículo 4. Se hará: I. Se deroga. II. Se deroga.")),
                        DocxFile.item(1, 0, "Lista con número propio."),
                        p("<w:pPr><w:rPr><w:del w:id=\"5\" w:author=\"Ana\"/></w:rPr></w:pPr>"
                                + r("Artículo 5. Dos párrafos ")),
                        p(r("unidos en uno solo.")),
                        p(BOX + r("Texto que lleva un recuadro.")),
                        "<w:sectPr/>")
                .footnotes("<w:footnote w:id=\"2\">" + p(r("Al pie.")) + "</w:footnote>")
                .numbering(DocxFile.pattern(0, DocxFile.level(0, "upperRoman", "%1.", "")), DocxFile.list(1, 0))
                .header("header1.xml", p(r("Cabeza")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Estado prevendrá el delito;",
                "prevendrá",
                "El Estado",
                "autoridades locales deben atender a la víctima siempre y gratis, ex-officio.",
                "Las",
                "locales deb",
                "tender",
                "víctima",
                "siempre",
                "gratis",
                "-officio",
                "ex",
                "una celda",
                "párrafos unidos",
            })
    void words_are_found_whatever_stands_between_their_letters(String quote) throws IOException {
        byte[] law = hostile().bytes();

        byte[] annotated = annotate(law, about(law, quote));

        List<Comment> comments = MarginRead.comments(annotated);
        assertThat(comments).hasSize(1);
        assertThat(VisibleText.squeezed(comments.get(0).words().replace("secreto", "")))
                .isEqualTo(VisibleText.squeezed(quote));
        assertThat(MarginRead.words(annotated)).isEqualTo(MarginRead.words(law));
    }

    @Test
    void everything_at_once_leaves_the_file_as_it_was_and_comes_out_the_same_again() throws IOException {
        byte[] law = hostile().bytes();
        List<Remark> remarks = new ArrayList<>();
        for (String quote : List.of("víctima siempre", "víctima", "Estado prevendrá", "una celda", "siempre", "prev")) {
            remarks.add(about(law, quote));
        }

        byte[] once = annotate(law, remarks.toArray(Remark[]::new));
        byte[] twice = annotate(once, remarks.toArray(Remark[]::new));

        assertThat(twice).isEqualTo(once);
        assertThat(MarginRead.words(once)).isEqualTo(MarginRead.words(law));
        assertThat(MarginRead.text(annotate(once))).isEqualTo(MarginRead.text(law));
        assertThat(parse(once).walk().map(Provision::text))
                .isEqualTo(parse(law).walk().map(Provision::text).toList());
        Map<String, String> parts = entries(once);
        assertThat(parts.get("word/document.xml"))
                .contains("<w:ins ", "<w:delText>policías </w:delText>", "<w:footnoteReference ", "<w:vanish/>");
        for (String part : List.of("word/header1.xml", "word/footnotes.xml", "word/numbering.xml")) {
            assertThat(parts.get(part)).isEqualTo(entries(law).get(part));
        }
    }

    @Test
    void comments_come_in_the_order_of_the_text_those_on_the_same_words_in_the_order_given() throws IOException {
        byte[] law = hostile().bytes();
        Remark second = about(law, "prevendrá");
        Remark other = new Remark("other", second.eId(), second.quote(), second.range(), second.lines());

        byte[] annotated = annotate(law, about(law, "una celda"), second, other, about(law, "El Estado"));

        assertThat(MarginRead.comments(annotated))
                .extracting(Comment::key)
                .containsExactly("El_Estado", "prevendrá", "other", "una_celda");
        assertThat(MarginRead.comments(annotated)).extracting(Comment::id).containsExactly("0", "1", "2", "3");
    }

    @Test
    void of_equal_texts_in_one_paragraph_each_is_its_own() throws IOException {
        byte[] law = hostile().bytes();
        List<Provision> repealed = parse(law)
                .walk()
                .filter(each -> each.text().equals("Se deroga."))
                .toList();

        byte[] annotated = annotate(law, whole(repealed.get(1)));

        String xml = entries(annotated).get("word/document.xml");
        assertThat(repealed).hasSize(2);
        assertThat(xml.indexOf("commentRangeStart")).isGreaterThan(xml.indexOf("II. "));
    }

    @Test
    void what_stands_in_a_box_is_said_beside_the_paragraph_that_carries_it() throws IOException {
        byte[] law = hostile().bytes();

        WordFile file = open(law);
        int box = file.paragraphs().size() - 1;
        Provision provision = provision(law, "prevendrá");
        SourcePlace inBox = new SourcePlace(-1, -1, 0, box, box);

        new Annotator(file, parse(law), Map.of(provision.eId(), inBox))
                .annotate(List.of(about(law, "Estado"), whole(provision)), "book 1", null);

        assertThat(file.paragraph(box).orElseThrow().getTextContent()).contains("recuadro suelto");
        Comment comment = MarginRead.comments(written(file)).get(0);
        assertThat(comment.words()).isEqualTo("Texto que lleva un recuadro.");
    }

    @Test
    void what_cannot_be_placed_stands_beside_its_paragraph_and_is_counted() throws IOException {
        byte[] law = hostile().bytes();
        Provision first = provision(law, "prevendrá");
        Remark lost = new Remark("lost", first.eId(), "no such words", null, List.of(new Remark.Line("", "x")));
        Remark general = new Remark("general", null, "", null, List.of(new Remark.Line("", "y")));
        Remark unknown = new Remark("unknown", new EId("art_99"), "", null, List.of(new Remark.Line("", "z")));
        WordFile file = open(law);

        Annotator.Done done = new Annotator(file, parse(law)).annotate(List.of(lost, general, unknown), "book 1", null);

        assertThat(done).isEqualTo(new Annotator.Done(3, 1));
        assertThat(MarginRead.comments(written(file)))
                .extracting(Comment::key, comment -> VisibleText.squeezed(comment.words()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("general", title()),
                        org.assertj.core.groups.Tuple.tuple("unknown", title()),
                        org.assertj.core.groups.Tuple.tuple(
                                "lost", VisibleText.squeezed("Artículo 1. El Estado prevendrá el delito;")));
    }

    private static String title() {
        return VisibleText.squeezed("LEY DE PRUEBA DEL ESTADO DE AZTLÁN");
    }

    @Test
    void comments_of_others_stay_also_those_of_somebody_who_has_our_name() throws IOException {
        String marked =
                "<w:commentRangeStart w:id=\"3\"/>" + r("Artículo 1. El Estado") + "<w:commentRangeEnd w:id=\"3\"/>"
                        + "<w:r><w:commentReference w:id=\"3\"/></w:r><w:commentRangeStart w:id=\"4\"/>" + r(" actúa.")
                        + "<w:commentRangeEnd w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r>";
        byte[] law = DocxFile.of(p(r("LEY DE PRUEBA")), p(marked))
                .comments(
                        "<w:comment w:id=\"3\" w:author=\"Ana\" w:date=\"2020-01-01T00:00:00Z\">" + p(r("Hola"))
                                + "</w:comment>",
                        "<w:comment w:id=\"4\" w:author=\"Cotejo\">" + p(r("Me llamo Cotejo")) + "</w:comment>")
                .bytes();

        byte[] annotated = annotate(annotate(law, about(law, "Estado")), about(law, "actúa"));

        assertThat(MarginRead.comments(annotated))
                .extracting(Comment::id, Comment::words)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("3", "Artículo 1. El Estado"),
                        org.assertj.core.groups.Tuple.tuple("4", " actúa."),
                        org.assertj.core.groups.Tuple.tuple("5", "actúa"));
        assertThat(entries(annotated).get("word/comments.xml"))
                .contains("w:date=\"2020-01-01T00:00:00Z\"", "Me llamo Cotejo")
                .doesNotContain("remark on Estado");
    }

    @Test
    void an_answer_to_a_comment_keeps_its_thread_while_the_remark_is_made_and_stands_alone_after() throws IOException {
        byte[] law = hostile().bytes();
        byte[] once = annotate(law, about(law, "Estado"));
        byte[] answered = answered(once);

        Map<String, String> again = entries(annotate(answered, about(law, "Estado")));
        Map<String, String> gone = entries(annotate(answered));

        assertThat(again.get("word/comments.xml")).contains("w14:paraId=\"0A\"", "No estoy de acuerdo");
        assertThat(again.get("word/commentsExtended.xml")).contains("w15:paraIdParent=\"0A\"");
        assertThat(gone.get("word/comments.xml"))
                .contains("No estoy de acuerdo")
                .doesNotContain("0A");
        assertThat(gone.get("word/commentsExtended.xml"))
                .contains("w15:paraId=\"0B\"")
                .doesNotContain("0A");
        assertThat(gone.get("word/commentsIds.xml"))
                .contains("w16cid:paraId=\"0B\"")
                .doesNotContain("0A");
    }

    /** As Word saves it when somebody has answered. */
    private static byte[] answered(byte[] docx) throws IOException {
        WordFile file = open(docx);
        WordPart comments = file.part("comments").orElseThrow();
        String w14 = "http://schemas.microsoft.com/office/word/2010/wordml";
        comments.root().setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:w14", w14);
        List<org.w3c.dom.Element> lines = comments.all("p");
        lines.get(lines.size() - 1).setAttributeNS(w14, "w14:paraId", "0A");
        org.w3c.dom.Element answer = comments.element("comment", "id", "77", "author", "Ana");
        org.w3c.dom.Element line = comments.element("p");
        line.setAttributeNS(w14, "w14:paraId", "0B");
        line.appendChild(comments.element("r")).appendChild(comments.text("t", "No estoy de acuerdo"));
        answer.appendChild(line);
        comments.root().appendChild(answer);
        WordPart extended = file.partOrNew("commentsExtended", "application/x", "x");
        String w15 = "http://schemas.microsoft.com/office/word/2012/wordml";
        extended.root().setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:w15", w15);
        extended.root().appendChild(entry(extended, w15, "w15:commentEx", "w15:paraId", "0A"));
        org.w3c.dom.Element child = entry(extended, w15, "w15:commentEx", "w15:paraId", "0B");
        child.setAttributeNS(w15, "w15:paraIdParent", "0A");
        extended.root().appendChild(child);
        WordPart ids = file.partOrNew("commentsIds", "application/y", "y");
        String cid = "http://schemas.microsoft.com/office/word/2016/wordml/cid";
        ids.root().setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:w16cid", cid);
        ids.root().appendChild(entry(ids, cid, "w16cid:commentId", "w16cid:paraId", "0A"));
        ids.root().appendChild(entry(ids, cid, "w16cid:commentId", "w16cid:paraId", "0B"));
        return written(file);
    }

    private static org.w3c.dom.Element entry(WordPart part, String namespace, String name, String key, String value) {
        org.w3c.dom.Element entry = part.document().createElementNS(namespace, name);
        entry.setAttributeNS(namespace, key, value);
        return entry;
    }

    @Test
    void a_comment_has_a_time_only_where_one_is_given_and_uses_the_files_own_style() throws IOException {
        DocxFile styled = DocxFile.of(p(r("LEY DE PRUEBA")), p(r("Artículo 1. El Estado actúa.")))
                .styles(
                        "<w:style w:type=\"paragraph\" w:styleId=\"Textocomentario\"><w:name w:val=\"annotation text\"/></w:style>");
        byte[] law = styled.bytes();
        WordFile file = open(law);

        new Annotator(file, parse(law))
                .annotate(List.of(about(law, "actúa")), "book 1", Instant.parse("2026-01-02T03:04:05.678Z"));

        assertThat(entries(written(file)).get("word/comments.xml"))
                .contains("w:date=\"2026-01-02T03:04:05Z\"", "<w:pStyle w:val=\"Textocomentario\"/>");
        assertThat(entries(annotate(law, about(law, "actúa"))).get("word/comments.xml"))
                .doesNotContain("w:date");
    }

    @Test
    void markup_control_characters_and_directions_in_a_remark_stay_text() throws IOException {
        byte[] law = hostile().bytes();
        String hostile = "</w:t><w:b/>&amp;=cmd|x\u0001\u202e\n<script>";
        Remark remark = new Remark("k", null, "", null, List.of(new Remark.Line(hostile, hostile)));

        byte[] annotated = annotate(law, remark);

        String text = MarginRead.comments(annotated).get(0).text();
        assertThat(text).contains("</w:t><w:b/>&amp;=cmd|x\ufffd\u202e", "<script>");
    }

    @Test
    void a_file_without_anything_to_say_gets_no_part_for_it() throws IOException {
        byte[] law = hostile().bytes();

        assertThat(entries(annotate(law)).keySet()).isEqualTo(entries(law).keySet());
    }

    @Test
    void spaces_that_word_trims_do_not_come_to_life_where_a_run_is_cut() throws IOException {
        byte[] law = DocxFile.of(
                        p(r("LEY DE PRUEBA")),
                        p(r("Artículo 1.") + r(" ") + "<w:r><w:t>\n   El Estado actúa siempre.\n  </w:t></w:r>"))
                .bytes();

        String xml = entries(annotate(law, about(law, "Estado actúa"))).get("word/document.xml");

        assertThat(xml)
                .contains(
                        ">El </w:t>",
                        "<w:t xml:space=\"preserve\">Estado actúa</w:t>",
                        "<w:t xml:space=\"preserve\"> siempre.</w:t>");
    }

    private static byte[] annotate(byte[] law, Remark... remarks) throws IOException {
        WordFile file = open(law);
        new Annotator(file, parse(law)).annotate(List.of(remarks), "book 1", null);
        return written(file);
    }

    private static Expression parse(byte[] law) {
        return PARSER.parse(SourceReader.builtIn().read(new SourceFile("law.docx", law)));
    }

    private static Provision provision(byte[] law, String quote) {
        return parse(law)
                .walk()
                .filter(each -> each.text().contains(quote))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        quote + " in " + parse(law).walk().map(Provision::text).toList()));
    }

    private static Remark about(byte[] law, String quote) {
        Provision provision = provision(law, quote);
        int at = provision.text().indexOf(quote);
        return new Remark(
                quote.replace(' ', '_'),
                provision.eId(),
                quote,
                new TextRange(at, at + quote.length()),
                List.of(new Remark.Line("Label:", "remark on " + quote)));
    }

    private static Remark whole(Provision provision) {
        return new Remark(
                "whole",
                provision.eId(),
                provision.text(),
                new TextRange(0, provision.text().length()),
                List.of());
    }
}
