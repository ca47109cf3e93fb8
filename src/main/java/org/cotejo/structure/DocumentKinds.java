package org.cotejo.structure;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.model.Diagnostic;
import org.cotejo.rulebook.Tradition;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text is no law in force but a bill, a report on one, a repealed law, an issue of a gazette, a ruling … Such a
 * text is read all the same, and the diagnostic names the words that show what it is.
 */
final class DocumentKinds {
    private static final int HEAD = 60;
    private static final int OPENING = 400;
    private static final int FEW_ARTICLES = 5;
    private static final int INSTRUMENTS = 3;

    private final Formulas enacted;
    private final List<Signs> kinds;

    private record Signs(Tradition.Kind kind, Formulas opens, List<Formulas> says, Formulas instruments) {
        static Signs of(Tradition.Kind kind) {
            List<Formulas> says = kind.says().stream()
                    .map(pattern -> new Formulas(List.of(pattern)))
                    .toList();
            return new Signs(kind, new Formulas(kind.opens()), says, new Formulas(kind.instruments()));
        }
    }

    DocumentKinds(Tradition tradition) {
        enacted = new Formulas(tradition.documents().enacted());
        kinds = tradition.documents().kinds().stream().map(Signs::of).toList();
    }

    /**
     * @param printed all lines, page heads among them
     * @param head the lines before the body
     * @param articles how many articles the text has
     * @return a warning {@code NOT_A_LAW} with the kind's key and the words that show it, {@code null} for a law
     */
    @Nullable
    Diagnostic find(List<Line> printed, List<Line> head, int articles) {
        List<Line> opening = head.subList(0, Math.min(OPENING, head.size()));
        List<Line> first = first(printed, head.size());
        boolean law = opening.stream().anyMatch(line -> enacted.isWhole(line.folded()));
        for (Signs signs : kinds) {
            boolean possible = signs.kind.certain() || !law && (signs.kind.articled() || articles < FEW_ARTICLES);
            Line shown = possible ? shown(signs, first, opening, articles) : null;
            if (shown != null) {
                return Diagnostic.warning("NOT_A_LAW", Furniture.place(shown), signs.kind.key(), shown.text());
            }
        }
        return null;
    }

    /** What stands first or on the margin of pages, as far as the body does not begin before. */
    private static List<Line> first(List<Line> printed, int headLines) {
        List<Line> first =
                new ArrayList<>(printed.subList(0, Math.min(Math.max(1, headLines), Math.min(HEAD, printed.size()))));
        printed.stream()
                .filter(line ->
                        line.source().origin() == Origin.HEADER || line.source().origin() == Origin.FOOTER)
                .limit(HEAD)
                .forEach(first::add);
        return first;
    }

    private static @Nullable Line shown(Signs signs, List<Line> first, List<Line> opening, int articles) {
        Line opens = first.stream()
                .filter(line -> signs.opens.isWhole(line.folded()))
                .findFirst()
                .orElse(null);
        List<Line> said = said(signs, opening);
        if (!signs.kind.instruments().isEmpty() && instruments(signs, first) < INSTRUMENTS) {
            return null;
        }
        boolean enough = said.size() >= signs.kind.enough();
        boolean opened = opens != null && (signs.kind.says().isEmpty() || !said.isEmpty() || articles == 0);
        return opened ? opens : enough ? said.get(0) : null;
    }

    /** One line for each pattern that is found. */
    private static List<Line> said(Signs signs, List<Line> opening) {
        List<Line> said = new ArrayList<>();
        for (Formulas pattern : signs.says) {
            opening.stream()
                    .filter(line -> pattern.isWhole(line.folded()))
                    .findFirst()
                    .ifPresent(said::add);
        }
        return said;
    }

    private static long instruments(Signs signs, List<Line> first) {
        return first.stream()
                .map(Line::folded)
                .filter(signs.instruments::isWhole)
                .distinct()
                .count();
    }
}
