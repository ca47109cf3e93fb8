package org.cotejo.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cotejo.ingest.Mark;
import org.cotejo.ingest.SourceText;
import org.cotejo.model.Annex;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;
import org.cotejo.rulebook.Tradition;

/**
 * Finds the structure of a law in its paragraphs.
 *
 * <p>No text is refused, and none is lost: every visible character is in a provision, a note, the preamble, the conclusion
 * or a diagnostic; only the words and the punctuation of labels ({@code Artículo}, {@code .-}) are left out. Where the
 * source tells its structure (see {@link Mark}), it is obeyed. Immutable, shared between threads; the time grows with the
 * length of the text.
 */
public final class StructureParser {
    /** Lines in which a text without articles may tell its title. */
    private static final int HEAD_WITHOUT_BODY = 60;

    private final Grammar grammar;

    public StructureParser(Tradition tradition) {
        grammar = new Grammar(Objects.requireNonNull(tradition));
    }

    /** The law that the paragraphs tell; one without articles has a diagnostic {@code NO_ARTICLES} and all text as preamble. */
    public Expression parse(SourceText text) {
        List<Diagnostic> diagnostics = new ArrayList<>(text.diagnostics());
        boolean marked = text.paragraphs().stream().anyMatch(paragraph -> paragraph.mark() != null);
        TreeBuilder builder = new TreeBuilder(grammar, diagnostics);
        Mendings mendings = new Mendings();
        LineSplitter splitter = new LineSplitter(grammar, mendings);
        if (marked) {
            List<Line> lines = splitter.whole(text.paragraphs());
            new MarkReader(grammar, builder).read(lines);
            return expression(text, List.of(), head(lines), builder.finish(), diagnostics);
        }
        List<Line> printed = splitter.lines(text.paragraphs());
        List<Line> law = new Furniture(grammar).strip(printed, diagnostics);
        List<Line> mended = splitter.units(new Mender(grammar, mendings).mend(law));
        mendings.tell(diagnostics);
        List<Line> lines = new NoteWraps(grammar).join(mended);
        int start = new Classifier(grammar, builder, lines).classify();
        return expression(text, printed, lines.subList(0, start), builder.finish(), diagnostics);
    }

    private static List<Line> head(List<Line> lines) {
        return lines.stream()
                .takeWhile(line -> !has(line, Mark.Role.ANNEX))
                .filter(line -> has(line, Mark.Role.PREAMBLE))
                .toList();
    }

    private static boolean has(Line line, Mark.Role role) {
        Mark mark = line.source().mark();
        return mark != null && mark.role() == role;
    }

    private Expression expression(
            SourceText text, List<Line> printed, List<Line> head, Outline outline, List<Diagnostic> diagnostics) {
        Identifiers identifiers = new Identifiers(grammar.tradition, text.paragraphs(), diagnostics);
        List<Provision> body = identifiers.body(outline.body());
        List<TransitoryDecree> transitory = new Decrees(grammar, identifiers).transitory(outline.decrees());
        List<Annex> annexes = identifiers.annexes(outline.annexes());
        if (body.isEmpty()) {
            diagnostics.add(
                    Diagnostic.warning("NO_ARTICLES", "p. 1", text.source().file()));
        }
        Diagnostic otherKind = grammar.kinds.find(printed, head, articles(body));
        if (otherKind != null) {
            diagnostics.add(0, otherKind);
        }
        boolean marked = text.paragraphs().stream().anyMatch(paragraph -> paragraph.mark() != null);
        Metadata metadata =
                new Metadata.Reader(grammar, head, text.metadata(), diagnostics).read(body, transitory, marked);
        return new Expression(
                metadata.title(),
                grammar.tradition.language(),
                metadata.jurisdiction(),
                metadata.published(),
                metadata.lastReform(),
                metadata.particulars(),
                outline.preamble(),
                body,
                transitory,
                outline.conclusion(),
                annexes,
                Removals.grouped(diagnostics),
                text.source());
    }

    private static int articles(List<Provision> body) {
        return (int) body.stream()
                .flatMap(Provision::walk)
                .filter(provision -> provision.level() == Level.ARTICLE)
                .count();
    }
}
