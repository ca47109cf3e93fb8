package org.cotejo.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.ingest.DocxFile.p;
import static org.cotejo.ingest.DocxFile.r;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.draft.Bill;
import org.cotejo.draft.Change;
import org.cotejo.draft.Change.Kind;
import org.cotejo.draft.Line;
import org.cotejo.draft.UnitName;
import org.cotejo.ingest.DocxFile;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceParagraph;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.SourcePlace;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.StructureParser;
import org.junit.jupiter.api.Test;

class TrackedChangesTest {
    private static final DocxFile LAW = DocxFile.of(
            p(r("LEY DE PRUEBA")),
            p("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space='preserve'>Artículo 1. </w:t></w:r>" + r("La Procuraduría ")
                    + r("inves") + r("tigará.")),
            p(r("Artículo 2. Son fines:")),
            p(r("I. Uno; y")),
            p(r("II. Dos.")),
            p(r("Segundo párrafo.")),
            p(r("Artículo 3. Fin.")));

    private static Expression law() {
        return new StructureParser(Tradition.load("mx"))
                .parse(SourceReader.builtIn().read(new SourceFile("ley.docx", LAW.bytes())));
    }

    private static byte[] tracked(List<Line> transitory, Change... changes) throws IOException {
        Expression law = law();
        WordFile file = WordFile.open(new SourceFile("ley.docx", LAW.bytes()));
        Map<EId, SourcePlace> places = new HashMap<>();
        law.walk().forEach(each -> places.put(each.eId(), each.place()));
        TrackedChanges.write(
                file,
                new Bill(law, List.of(), List.of(), List.of(changes), transitory),
                places,
                "Se deroga.",
                "Transitorios del Decreto");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        return out.toByteArray();
    }

    private static Change change(Kind kind, String target, UnitName unit, Line... proposed) {
        return new Change(
                kind,
                new EId(target),
                List.of(new UnitName(Level.ARTICLE, "1"), unit),
                "",
                List.of(),
                List.of(proposed),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> lines(byte[] docx) {
        return SourceReader.builtIn().read(new SourceFile("ley.docx", docx)).paragraphs().stream()
                .map(SourceParagraph::visible)
                .toList();
    }

    private static final Change WORD = change(
            Kind.REFORM,
            "art_1__par_1",
            new UnitName(Level.PARAGRAPH, "1"),
            new Line(Level.PARAGRAPH, "", "La Fiscalía investigará."));

    @Test
    void a_word_changes_across_runs_and_nothing_else_is_touched() throws IOException {
        byte[] tracked = tracked(List.of(), WORD);

        assertThat(lines(Settled.accepted(tracked))).contains("Artículo 1. La Fiscalía investigará.");
        assertThat(lines(Settled.rejected(tracked))).isEqualTo(lines(LAW.bytes()));
    }

    @Test
    void items_paragraphs_and_articles_go_where_they_belong() throws IOException {
        byte[] tracked = tracked(
                List.of(new Line(Level.ARTICLE, "Primero.", "Rige mañana.")),
                change(
                        Kind.ADD,
                        "art_2__frac_II",
                        new UnitName(Level.FRACTION, "III"),
                        new Line(Level.FRACTION, "III.", "Tres.")),
                change(
                        Kind.ADD,
                        "art_2__par_2",
                        new UnitName(Level.PARAGRAPH, "3"),
                        new Line(Level.PARAGRAPH, "", "Tercer párrafo.")),
                change(
                        Kind.ADD,
                        "art_2",
                        new UnitName(Level.ARTICLE, "2 Bis"),
                        new Line(Level.ARTICLE, "Artículo 2 Bis.", "Nuevo.")));

        assertThat(lines(Settled.accepted(tracked)))
                .containsExactly(
                        "LEY DE PRUEBA",
                        "Artículo 1. La Procuraduría investigará.",
                        "Artículo 2. Son fines:",
                        "I. Uno; y",
                        "II. Dos.",
                        "III. Tres.",
                        "Segundo párrafo.",
                        "Tercer párrafo.",
                        "Artículo 2 Bis. Nuevo.",
                        "Artículo 3. Fin.",
                        "Transitorios del Decreto",
                        "Primero. Rige mañana.");
        assertThat(lines(Settled.rejected(tracked))).isEqualTo(lines(LAW.bytes()));
    }

    @Test
    void what_is_repealed_keeps_its_label() throws IOException {
        byte[] tracked = tracked(
                List.of(),
                change(Kind.REPEAL, "art_2__frac_I", new UnitName(Level.FRACTION, "I")),
                change(Kind.REPEAL, "art_3", new UnitName(Level.ARTICLE, "3")));

        assertThat(lines(Settled.accepted(tracked))).contains("I. Se deroga.", "Artículo 3. Se deroga.");
        assertThat(lines(Settled.rejected(tracked))).isEqualTo(lines(LAW.bytes()));
    }

    @Test
    void hostile_words_stay_words() throws IOException {
        String hostile = "</w:t></w:r><w:p/> & \u0001 <script> =cmd|' /C calc'!A0";
        byte[] tracked = tracked(
                List.of(),
                change(
                        Kind.ADD,
                        "art_3",
                        new UnitName(Level.ARTICLE, "4"),
                        new Line(Level.ARTICLE, "Artículo 4.", hostile)));

        assertThat(lines(Settled.accepted(tracked)))
                .last()
                .asString()
                .startsWith("Artículo 4. </w:t></w:r><w:p/> & ")
                .endsWith("<script> =cmd|' /C calc'!A0");
        assertThat(lines(Settled.rejected(tracked))).isEqualTo(lines(LAW.bytes()));
    }
}
