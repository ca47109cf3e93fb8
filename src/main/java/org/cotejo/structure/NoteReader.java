package org.cotejo.structure;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cotejo.model.Amendment;
import org.cotejo.model.Level;
import org.cotejo.rulebook.Tradition;
import org.cotejo.rulebook.Tradition.Notes;
import org.cotejo.work.Remembered;
import org.jspecify.annotations.Nullable;

/** Recognises notes of the editor: lines of their own, or bracketed at the start or the end of a text. */
final class NoteReader {
    private static final int LONGEST = 700;
    private static final int SHORT = 20;
    private static final int MOST_KEPT = 2_000;

    private final Notes notes;
    private final Dates dates;
    private final ArticleLabels articles;
    private final Formulas openings;
    private final Formulas lines;
    private final Formulas feminine;
    private final Formulas editorial;
    private final Formulas gazettes;
    private final Formulas decrees;
    private final NoteChanges changes;

    /** Editors write the same note again and again. */
    private final Function<String, Note> readings = new Remembered<>(MOST_KEPT, this::reading);

    NoteReader(Tradition tradition, Dates dates, ArticleLabels articles) {
        this.articles = articles;
        notes = tradition.notes();
        this.dates = dates;
        openings = new Formulas(notes.openings());
        lines = new Formulas(notes.lines());
        feminine = new Formulas(List.of(notes.feminine()));
        editorial = new Formulas(notes.editorial());
        gazettes = Formulas.ofGazettes(tradition);
        decrees = new Formulas(notes.decrees());
        changes = new NoteChanges(tradition, dates);
    }

    /** A line that is nothing but a note. */
    @Nullable
    Note read(Line line) {
        return line.known().note(() -> recognise(line));
    }

    private @Nullable Note recognise(Line line) {
        return isNote(line) ? note(line.text()) : null;
    }

    /** The same without a reading of what the note says. */
    boolean isNote(Line line) {
        String folded = line.folded();
        if (folded.length() > LONGEST) {
            return false;
        }
        int close = closing(folded);
        boolean bracketed = close > 0 && close >= folded.length() - 2 && isNote(folded.substring(1, close));
        return bracketed || lines.isWhole(folded) && articles.read(line) == null && !holdsNote(folded);
    }

    /** Whether a line begins as notes do. */
    boolean canBegin(Line line) {
        String folded = line.folded();
        boolean open = isOpen(folded) && closing(folded) < 0 && openings.opens(inner(folded));
        return open || !isOpen(folded) && openings.opens(folded);
    }

    /** Whether the next line only goes on with the actions and dates of an unbracketed note. */
    boolean isRest(Line note, Line next) {
        String folded = next.folded();
        boolean digit = Character.isDigit(folded.charAt(0));
        boolean goesOn = digit ? !note.isTerminated() : openings.opens(folded) || gazettes.opens(folded);
        return !isOpen(note.folded()) && goesOn && changes.isNothingElse(folded);
    }

    private static boolean isOpen(String folded) {
        return !folded.isEmpty() && "([".indexOf(folded.charAt(0)) >= 0;
    }

    /** The end of a bracketed note with which a line begins, 0 where there is none or nothing follows it. */
    int leadingEnd(Line line) {
        String folded = line.folded();
        int close = closing(folded);
        boolean leads = close > 0 && close < LONGEST && close < folded.length() - 2;
        return leads && isNote(folded.substring(1, close)) ? close + 1 : 0;
    }

    /** The start of a bracketed note with which a text ends, -1 where there is none. */
    int trailingStart(String folded) {
        int end = folded.length();
        while (end > 0 && ".*; ".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || ")]".indexOf(folded.charAt(end - 1)) < 0) {
            return -1;
        }
        char open = folded.charAt(end - 1) == ')' ? '(' : '[';
        int start = folded.lastIndexOf(open, end - 1);
        boolean found = start >= 0 && end - start < LONGEST && isNote(folded.substring(start + 1, end - 1));
        return found ? start : -1;
    }

    /** Whether a bracketed note stands in the text, which then is no note itself. */
    private boolean holdsNote(String folded) {
        for (int open = folded.indexOf('('); open >= 0; open = folded.indexOf('(', open + 1)) {
            int close = folded.indexOf(')', open);
            if (close > 0 && isNote(folded.substring(open + 1, close))) {
                return true;
            }
        }
        return trailingStart(folded) >= 0;
    }

    Note note(String text) {
        return readings.apply(text);
    }

    private Note reading(String text) {
        String folded = Folded.of(text);
        boolean naming = notes.naming().stream().anyMatch(folded::contains);
        String inner = inner(folded);
        return new Note(
                new Amendment(text, changes.of(text, folded)),
                unit(folded),
                naming,
                feminine.opens(inner),
                editorial.opens(inner));
    }

    private boolean isNote(String inner) {
        String text = inner.strip();
        return openings.opens(text) && (text.length() < SHORT || editorial.opens(text) || isDated(text));
    }

    private boolean isDated(String text) {
        return gazettes.isIn(text) || decrees.isIn(text) || dates.first(text) != null;
    }

    /** The place of the bracket that closes the first one, -1 where the text does not open with one. */
    private static int closing(String folded) {
        if (!isOpen(folded)) {
            return -1;
        }
        return folded.indexOf(folded.charAt(0) == '(' ? ')' : ']');
    }

    private @Nullable Level unit(String folded) {
        Level found = null;
        int first = Integer.MAX_VALUE;
        for (Map.Entry<Level, List<String>> unit : notes.units().entrySet()) {
            for (String word : unit.getValue()) {
                int at = indexOfWord(folded, word);
                if (at >= 0 && at < first) {
                    first = at;
                    found = unit.getKey();
                }
            }
        }
        return found;
    }

    /** The singular alone names the unit: (ADICIONADO CON LOS ARTÍCULOS QUE LO INTEGRAN …) is about a chapter. */
    private static int indexOfWord(String folded, String word) {
        int at = folded.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            if (end >= folded.length() || !Character.isLetter(folded.charAt(end))) {
                return at;
            }
            at = folded.indexOf(word, end);
        }
        return -1;
    }

    private static String inner(String folded) {
        return isOpen(folded) ? folded.substring(1) : folded;
    }
}
