package org.cotejo.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cotejo.ingest.Mark;
import org.cotejo.ingest.SourceText;
import org.cotejo.model.Amendment;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;
import org.cotejo.rulebook.Tradition;
import org.jspecify.annotations.Nullable;

/**
 * Finds the structure of a law in its paragraphs.
 *
 * <p>No text is refused, and none is lost: every visible character is in a provision, a note, the preamble, the conclusion
 * or a diagnostic; only the words and the punctuation of labels ({@code Artículo}, {@code .-}) are left out. Where the
 * source tells its structure (see {@link Mark}), it is obeyed. Immutable, shared between threads; the time grows with the
 * length of the text.
 */
public final class StructureParser {
    private final Grammar grammar;

    public StructureParser(Tradition tradition) {
        grammar = new Grammar(Objects.requireNonNull(tradition));
    }

    /** The law that the paragraphs tell; one without articles has a diagnostic {@code NO_ARTICLES} and all text as preamble. */
    public Expression parse(SourceText text) {
        List<Diagnostic> diagnostics = new ArrayList<>(text.diagnostics());
        boolean marked = text.paragraphs().stream().anyMatch(paragraph -> paragraph.mark() != null);
        TreeBuilder builder = new TreeBuilder(grammar, diagnostics);
        LineSplitter splitter = new LineSplitter(grammar);
        if (marked) {
            List<Line> lines = splitter.whole(text.paragraphs());
            new MarkReader(grammar, builder).read(lines);
            return expression(text, head(lines), builder.finish(), diagnostics);
        }
        List<Line> clean = new Furniture(grammar).strip(splitter.split(text.paragraphs()), diagnostics);
        List<Line> lines = new NoteWraps(grammar).join(clean);
        int start = new Classifier(grammar, builder, lines).classify();
        return expression(text, lines.subList(0, start), builder.finish(), diagnostics);
    }

    private static List<Line> head(List<Line> lines) {
        return lines.stream().filter(StructureParser::isPreamble).toList();
    }

    private static boolean isPreamble(Line line) {
        Mark mark = line.source().mark();
        return mark != null && mark.role() == Mark.Role.PREAMBLE;
    }

    private Expression expression(SourceText text, List<Line> head, Outline outline, List<Diagnostic> diagnostics) {
        Identifiers identifiers = new Identifiers(grammar.tradition, diagnostics);
        List<Provision> body = identifiers.body(outline.body());
        List<TransitoryDecree> transitory = new Decrees(grammar, identifiers).transitory(outline.decrees());
        if (body.isEmpty()) {
            diagnostics.add(
                    Diagnostic.warning("NO_ARTICLES", "p. 1", text.source().file()));
        }
        Metadata metadata = new Metadata(grammar, head);
        return new Expression(
                metadata.title(),
                grammar.tradition.language(),
                new Jurisdiction(grammar.tradition.metadata()).in(head),
                metadata.published(),
                lastReform(metadata, body, transitory, diagnostics),
                outline.preamble(),
                body,
                transitory,
                outline.conclusion(),
                diagnostics,
                text.source());
    }

    /** What the head of the text says goes before the latest note; where a note is later, that is told. */
    private static @Nullable LocalDate lastReform(
            Metadata metadata, List<Provision> body, List<TransitoryDecree> transitory, List<Diagnostic> diagnostics) {
        LocalDate said = metadata.lastReform();
        Stream<LocalDate> notes = body.stream().flatMap(Provision::walk).flatMap(StructureParser::dates);
        Stream<LocalDate> decrees =
                transitory.stream().map(TransitoryDecree::date).filter(Objects::nonNull);
        LocalDate latest =
                Stream.concat(notes, decrees).max(LocalDate::compareTo).orElse(null);
        if (said != null && latest != null && latest.isAfter(said)) {
            diagnostics.add(Diagnostic.warning("DATES_DISAGREE", "p. 1", said.toString(), latest.toString()));
        }
        return said != null ? said : latest;
    }

    private static Stream<LocalDate> dates(Provision provision) {
        return provision.amendments().stream().map(Amendment::date).filter(Objects::nonNull);
    }
}
