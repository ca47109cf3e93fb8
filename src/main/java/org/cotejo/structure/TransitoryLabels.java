package org.cotejo.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.cotejo.model.Level;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.Numbering.Read;
import org.jspecify.annotations.Nullable;

/** Recognises the headings of transitory articles and of decrees, and labels such as {@code PRIMERO.-}. */
final class TransitoryLabels {
    private static final int LONGEST_GAZETTE_LINE = 600;
    private static final int LONGEST_HEADING = 120;
    private static final int SHORTEST_WORD = 4;
    private static final String ENDS = ".: –—-";
    private static final Pattern SPACED = Pattern.compile("\\[?(?:\\p{L} ){3,60}\\p{L}[.:]?");

    private final Numbering numbering;
    private final List<String> words;
    private final Formulas headings;
    private final Formulas decreeHeadings;
    private final Formulas sections;
    private final Formulas decrees;
    private final Formulas gazettes;
    private final Dates dates;

    TransitoryLabels(Tradition tradition, Numbering numbering, Dates dates) {
        this.numbering = numbering;
        this.dates = dates;
        words = tradition.transitory().words();
        headings = new Formulas(tradition.transitory().headings());
        decreeHeadings = new Formulas(tradition.transitory().decreeHeadings());
        sections = new Formulas(tradition.transitory().sections());
        decrees = new Formulas(tradition.transitory().decrees());
        gazettes = Formulas.ofGazettes(tradition);
    }

    boolean isHeading(Line line) {
        return line.text().length() <= LONGEST_HEADING && headings.isWhole(bare(line));
    }

    /** A heading that tells the decree of reform too. */
    boolean isDecreeHeading(Line line) {
        return decreeHeadings.isWhole(line.folded()) && line.startsUpper() && !isSection(line);
    }

    /** Whether a line ends the body and opens transitory articles. */
    boolean opens(Line line) {
        return isHeading(line) || isDecreeHeading(line) || isSection(line);
    }

    boolean isSection(Line line) {
        return sections.isWhole(line.folded());
    }

    /** A line that opens one decree; one that begins with a gazette must give a date too. */
    boolean isDecree(Line line) {
        String folded = line.folded();
        if (line.startsLower() || !decrees.isWhole(withoutStop(folded))) {
            return false;
        }
        return !gazettes.opens(folded) || folded.length() < LONGEST_GAZETTE_LINE && dates.first(folded) != null;
    }

    /** {@code PRIMERO.-}, {@code Décimo Cuarto.}, {@code ÚNICO.}: an ordinal in words with punctuation after it. */
    @Nullable
    Label read(Line line) {
        boolean quoted = "\"“«".indexOf(line.text().charAt(0)) >= 0;
        int from = quoted ? Separators.skipSpace(line.text(), 1) : 0;
        Read read = numbering.word(line.text(), line.folded(), from);
        if (read == null || !Character.isUpperCase(line.text().charAt(from))) {
            return null;
        }
        return label(line, read, afterWord(line.folded(), read.end()));
    }

    /** {@code 1.} or {@code I.-}, where a decree numbers its transitory articles so. */
    @Nullable
    Label readNumber(Line line) {
        Read arabic = numbering.arabic(line.text(), line.folded(), 0);
        Read read = arabic == null ? numbering.roman(line.text(), line.folded(), 0) : arabic;
        return read == null ? null : label(line, read, read.end());
    }

    private @Nullable Label label(Line line, Read read, int numberEnd) {
        int separator = Separators.end(line.text(), numberEnd);
        if (separator == numberEnd && numberEnd < line.text().length() && !opensSentence(line, numberEnd)) {
            return null;
        }
        int end = Separators.skipSpace(line.text(), separator);
        return new Label(Level.ARTICLE, read.numeral(), end, separator > numberEnd, false);
    }

    /** Without punctuation, a label in capitals before a word that is not: {@code PRIMERO La presente …}. */
    private static boolean opensSentence(Line line, int numberEnd) {
        String text = line.text();
        boolean capitals = text.substring(0, numberEnd).chars().noneMatch(Character::isLowerCase);
        int next = numberEnd + 1;
        return capitals
                && numberEnd > SHORTEST_WORD
                && next + 1 < text.length()
                && Character.isUpperCase(text.charAt(next))
                && Character.isLowerCase(text.charAt(next + 1));
    }

    /** {@code Primero Transitorio.-} */
    private int afterWord(String folded, int end) {
        for (String word : words) {
            if (folded.startsWith(" " + word, end)) {
                return end + 1 + word.length();
            }
        }
        return end;
    }

    private static String withoutStop(String folded) {
        int last = folded.length() - 1;
        boolean stop = last >= 0 && ".:".indexOf(folded.charAt(last)) >= 0;
        return stop ? folded.substring(0, last) : folded;
    }

    private static String bare(Line line) {
        String folded = line.folded();
        String joined = SPACED.matcher(folded).matches() ? folded.replace(" ", "") : folded;
        int end = joined.length();
        while (end > 0 && ENDS.indexOf(joined.charAt(end - 1)) >= 0) {
            end--;
        }
        return joined.substring(0, end);
    }
}
