package org.cotejo.structure;

import org.cotejo.rulebook.Tradition;

/** A tradition made ready for matching; built once, shared by all threads. */
final class Grammar {
    private static final int LONGEST_REPEAL = 120;

    final Tradition tradition;
    final Numbering numbering;
    final Dates dates;
    final DivisionLabels divisions;
    final ArticleLabels articles;
    final TransitoryLabels transitory;
    final NoteReader notes;
    final Formulas pageMarks;
    final Formulas signatures;
    final Formulas quoting;
    final Formulas enacting;
    final Formulas repealed;
    private final Formulas publication;

    Grammar(Tradition tradition) {
        this.tradition = tradition;
        numbering = new Numbering(tradition.numbers());
        dates = new Dates(tradition);
        divisions = new DivisionLabels(tradition, numbering);
        articles = new ArticleLabels(tradition, numbering);
        transitory = new TransitoryLabels(tradition, numbering, dates);
        notes = new NoteReader(tradition, dates, articles);
        pageMarks = new Formulas(tradition.pageMarks());
        signatures = new Formulas(tradition.signatures());
        quoting = new Formulas(tradition.quoting());
        enacting = new Formulas(tradition.transitory().enacting());
        repealed = new Formulas(tradition.notes().repealed());
        publication = new Formulas(tradition.metadata().published());
    }

    /** Whether a text says no more than that its unit is repealed. */
    boolean isRepealed(String text) {
        if (text.length() > LONGEST_REPEAL) {
            return false;
        }
        int end = text.length();
        while (end > 0 && ".;,\"”“ ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return repealed.isWhole(Folded.of(text.substring(0, end)));
    }

    boolean isRepealed(Node node) {
        return node.length() <= LONGEST_REPEAL && isRepealed(node.text());
    }

    /** Whether a line begins with a word that begins titles of laws. */
    boolean isTitled(Line line) {
        return tradition.metadata().titles().stream()
                .anyMatch(word -> line.folded().startsWith(word + " "));
    }

    /** Whether a line says where and when something was published. */
    boolean isPublication(Line line) {
        return publication.opens(line.folded()) && dates.first(line.folded()) != null;
    }
}
