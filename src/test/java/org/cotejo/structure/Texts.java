package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.ingest.Mark;
import org.cotejo.ingest.SourceMetadata;
import org.cotejo.ingest.SourceParagraph;
import org.cotejo.ingest.SourceParagraph.Alignment;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.ingest.SourceText;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Manifestation;
import org.cotejo.model.Provision;
import org.cotejo.rulebook.Tradition;

/** Small laws for tests, one paragraph a string. */
final class Texts {
    static final Tradition MX = Tradition.load("mx");
    private static final StructureParser PARSER = new StructureParser(MX);

    private final List<SourceParagraph> paragraphs = new ArrayList<>();

    static Expression parse(String... paragraphs) {
        Texts texts = new Texts();
        for (String paragraph : paragraphs) {
            texts.plain(paragraph);
        }
        return texts.parse();
    }

    static Texts texts() {
        return new Texts();
    }

    Texts plain(String text) {
        return add(text, "", Alignment.JUSTIFY, 0, Origin.BODY, null);
    }

    Texts centered(String text) {
        return add(text, "", Alignment.CENTER, text.length(), Origin.BODY, null);
    }

    /** The leading words in bold, the rest plain. */
    Texts bold(String bold, String rest) {
        return add(bold + rest, "", Alignment.JUSTIFY, bold.length(), Origin.BODY, null);
    }

    Texts numbered(String label, String text) {
        return add(text, label, Alignment.JUSTIFY, 0, Origin.BODY, null);
    }

    Texts header(String text) {
        return add(text, "", Alignment.CENTER, 0, Origin.HEADER, null);
    }

    Texts cell(String text) {
        return add(text, "", Alignment.LEFT, 0, Origin.TABLE_CELL, null);
    }

    Texts footnote(String text) {
        return add(text, "", Alignment.LEFT, 0, Origin.FOOTNOTE, null);
    }

    Texts marked(Mark.Role role, Level level, String num, String text) {
        return add(text, num, Alignment.LEFT, 0, Origin.BODY, new Mark(role, level, num));
    }

    Expression parse() {
        return parse(SourceMetadata.NONE);
    }

    Expression parse(SourceMetadata file) {
        Manifestation source = new Manifestation("ley.docx", "0".repeat(64), "docx");
        return PARSER.parse(new SourceText(paragraphs, List.of(), source, file));
    }

    private Texts add(String text, String label, Alignment alignment, int bold, Origin origin, Mark mark) {
        paragraphs.add(new SourceParagraph(paragraphs.size(), text, label, alignment, 0, bold, 0, origin, 0, mark));
        return this;
    }

    static Provision find(Expression law, String eId) {
        return law.walk()
                .filter(provision -> provision.eId().value().equals(eId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + eId + " among " + eIds(law)));
    }

    static List<String> eIds(Expression law) {
        return law.walk().map(provision -> provision.eId().value()).toList();
    }

    /** eIds of the units that carry a number. */
    static List<String> units(Expression law) {
        return law.walk()
                .filter(provision -> provision.level() != Level.PARAGRAPH)
                .map(provision -> provision.eId().value())
                .toList();
    }

    static List<String> notes(Provision provision) {
        return provision.amendments().stream()
                .map(note -> note.action() + " " + note.date())
                .toList();
    }

    static List<String> codes(Expression law) {
        return law.diagnostics().stream().map(Diagnostic::code).toList();
    }

    static void assertText(Expression law, String eId, String text) {
        assertThat(find(law, eId).text()).isEqualTo(text);
    }
}
