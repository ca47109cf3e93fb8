package org.cotejo.structure;

import org.cotejo.ingest.SourceParagraph;
import org.cotejo.ingest.SourceParagraph.Alignment;

/**
 * A stretch of one source paragraph that is classified as a whole.
 *
 * @param text visible text, single spaces, without space at its ends; never empty
 * @param folded the same, see {@link Folded}
 * @param source the paragraph it is cut from
 * @param bold how many leading units of {@code text} are bold
 * @param generated how many leading units are a list label that the word processor generated
 * @param known what recognisers have said of it
 */
record Line(String text, String folded, SourceParagraph source, int bold, int generated, Known known) {
    private static final int SHORT = 160;

    static Line of(String text, SourceParagraph source, int bold, int generated) {
        return new Line(text, Folded.of(text), source, Math.min(bold, text.length()), generated, new Known());
    }

    /** The part from {@code start} to {@code end}, without space at its ends. */
    Line slice(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        int boldLeft = Math.max(0, Math.min(bold, to) - from);
        return Line.of(text.substring(from, to), source, boldLeft, start == 0 ? Math.min(generated, to) : 0);
    }

    /** The same line in other words, the bold ones as many as before, blanks not counted. */
    Line withText(String words) {
        long black = text.substring(0, bold).chars().filter(c -> c != ' ').count();
        int end = 0;
        while (end < words.length() && black > 0) {
            black -= words.charAt(end) == ' ' ? 0 : 1;
            end++;
        }
        return of(words, source, isBold() ? words.length() : end, Math.min(generated, words.length()));
    }

    /** This line and the next one as one, told of the place of this one. */
    Line with(Line next) {
        return Line.of(text + " " + next.text, source, isBold() ? bold + 1 + next.bold : bold, generated);
    }

    int paragraph() {
        return source.index();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean isBold() {
        return bold >= text.length();
    }

    boolean isCentered() {
        return source.alignment() == Alignment.CENTER;
    }

    boolean startsUpper() {
        int c = firstLetter();
        return c >= 0 && (Character.isUpperCase(c) || Character.isDigit(c));
    }

    boolean startsLower() {
        char c = text.charAt(0);
        return Character.isLowerCase(c);
    }

    private int firstLetter() {
        for (int i = 0; i < text.length() && i < 4; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return -1;
    }

    /** No letter of it is lower case. */
    boolean isUpper() {
        boolean upper = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            upper |= Character.isUpperCase(text.charAt(i));
        }
        return upper;
    }

    /** Whether it ends as sentences and items of lists end. */
    boolean isTerminated() {
        return Sentences.isTerminated(text);
    }

    /** Short, opens with a capital, does not end like a sentence: a heading or a rubric, where its place allows. */
    boolean isRubric() {
        return text.length() <= SHORT && startsUpper() && !isTerminated() && !text.endsWith(",");
    }
}
