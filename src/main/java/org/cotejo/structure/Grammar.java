package org.cotejo.structure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.model.Level;
import org.cotejo.model.StatedDate;
import org.cotejo.rulebook.Tradition;

/** A tradition made ready for matching; built once, shared by all threads. */
final class Grammar {
    private static final int LONGEST_REPEAL = 120;

    final Tradition tradition;
    final Numbering numbering;
    final ItemLabels items;
    final Dates dates;
    final DivisionLabels divisions;
    final ArticleLabels articles;
    final TransitoryLabels transitory;
    final AnnexLabels annexes;
    final NoteReader notes;
    final Formulas pageMarks;
    final Formulas heads;
    final Formulas carriers;
    final SpacedWords spaced;
    final DocumentKinds kinds;
    /** Words before a number or a letter. */
    final Set<String> labelWords;

    final Formulas signatures;
    final Formulas quoting;
    final Formulas enacting;
    final Formulas repealed;
    final Formulas editions;
    final Formulas gazettes;
    final Formulas titleEnds;
    final Formulas notTitles;
    /** Lines that tell a date of the law. */
    final Formulas dated;

    final List<StatedDates.Sign> dateSigns;
    final LawNumbers lawNumbers;
    final GazetteNames gazetteNames;
    final Jurisdiction jurisdictions;
    private final Formulas publication;

    Grammar(Tradition tradition) {
        this.tradition = tradition;
        numbering = new Numbering(tradition.numbers());
        items = new ItemLabels(numbering);
        dates = new Dates(tradition);
        divisions = new DivisionLabels(tradition, numbering);
        articles = new ArticleLabels(tradition, numbering);
        transitory = new TransitoryLabels(tradition, numbering, dates);
        annexes = new AnnexLabels(tradition);
        notes = new NoteReader(tradition, dates, articles);
        pageMarks = new Formulas(tradition.furniture().pages());
        heads = new Formulas(tradition.furniture().heads());
        labelWords = Arrays.stream(Level.values())
                .flatMap(level -> tradition.unit(level).words().stream())
                .collect(Collectors.toUnmodifiableSet());
        kinds = new DocumentKinds(tradition);
        spaced = new SpacedWords(tradition.furniture().spaced());
        carriers = new Formulas(tradition.furniture().carriers());
        signatures = new Formulas(tradition.signatures());
        quoting = new Formulas(tradition.quoting());
        enacting = new Formulas(tradition.transitory().enacting());
        repealed = new Formulas(tradition.notes().repealed());
        Tradition.Metadata head = tradition.metadata();
        editions = new Formulas(head.editions());
        gazettes = Formulas.ofGazettes(tradition);
        titleEnds = new Formulas(head.titleEnds());
        notTitles = new Formulas(head.notTitles());
        dated = new Formulas(
                head.dates().values().stream().flatMap(List::stream).toList());
        dateSigns = StatedDates.signs(head);
        lawNumbers = new LawNumbers(tradition, dates);
        gazetteNames = new GazetteNames(gazettes, tradition, dates);
        jurisdictions = new Jurisdiction(head);
        publication = new Formulas(
                Stream.concat(head.dates().get(StatedDate.Kind.PUBLISHED).stream(), head.editions().stream())
                        .toList());
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

    /** Whether a folded word begins labels of units, of transitory articles too. */
    boolean isUnitWord(String word) {
        return tradition.transitory().words().stream().anyMatch(word::startsWith)
                || tradition.levels().values().stream()
                        .anyMatch(unit -> unit.words().contains(word));
    }

    /** Whether a line begins with a word that begins titles of laws. */
    boolean isTitled(Line line) {
        return tradition.metadata().titles().stream()
                .anyMatch(word -> line.folded().startsWith(word + " "));
    }

    boolean isTitle(String text) {
        return !titleWord(text).isEmpty();
    }

    /** The word that begins titles of laws with which a text begins, in lower case as printed; empty where none does. */
    String titleWord(String text) {
        String folded = Folded.of(text);
        return tradition.metadata().titles().stream()
                .filter(word -> folded.startsWith(word + " "))
                .max(Comparator.comparingInt(String::length))
                .map(word -> text.substring(0, word.length()).toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Whether a line says where and when something was published. */
    boolean isPublication(Line line) {
        return publication.opens(line.folded()) && dates.first(line.folded()) != null;
    }
}
