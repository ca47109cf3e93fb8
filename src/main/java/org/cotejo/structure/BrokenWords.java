package org.cotejo.structure;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.text.Roman;

/**
 * Words with a space in them ({@code Internaci onales}, {@code DELITO S}) or with doubled letters ({@code JJ USTII CII A}).
 * They are mended where the whole word comes elsewhere in the text and the pieces do not.
 */
final class BrokenWords {
    private static final int SHORTEST = 6;
    private static final int MOST_PIECES = 4;
    private static final int SEVERAL = 2;
    private static final int SHORTEST_LINE = 12;
    private static final String ONE_LETTER_WORDS = "AEOUY";

    private final Grammar grammar;
    private final Vocabulary words;
    private final boolean broken;

    /** A word and its place in its line. */
    private record Piece(int start, int end, String text) {}

    /** @param lines of the text; one word with a space in it may be how its author writes, several are not */
    BrokenWords(Grammar grammar, Vocabulary words, List<Line> lines) {
        this.grammar = grammar;
        this.words = words;
        broken = lines.stream().mapToLong(this::broken).sum() >= SEVERAL;
    }

    private long broken(Line line) {
        List<Vocabulary.Word> all = words.of(line);
        int broken = 0;
        boolean rare = false;
        for (int i = 0; i < all.size(); i++) {
            boolean before = rare;
            rare = all.get(i).count() == 1;
            if (before && rare && isBroken(line, piece(line, all.get(i - 1)), piece(line, all.get(i)))) {
                broken++;
            }
        }
        return broken;
    }

    private static Piece piece(Line line, Vocabulary.Word word) {
        return new Piece(word.start(), word.end(), line.text().substring(word.start(), word.end()));
    }

    /** The line's text, mended. */
    String mend(Line line) {
        boolean upper = line.isUpper();
        if (!upper && !broken) {
            return line.text();
        }
        List<Piece> pieces = pieces(line.text());
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int last = upper ? lastDoubled(line.text(), pieces, i) : i - 1;
            if (last >= i) {
                text.append(line.text(), from, pieces.get(i).start);
                text.append(single(letters(pieces, i, last)));
                from = pieces.get(last).end;
                i = last;
            } else if (i > 0 && isOne(line, pieces, i - 1)) {
                text.append(line.text(), from, pieces.get(i - 1).end);
                from = pieces.get(i).start;
            }
        }
        return from == 0
                ? line.text()
                : text.append(line.text().substring(from)).toString();
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Vocabulary.words(text, (start, end) -> pieces.add(new Piece(start, end, text.substring(start, end))));
        return pieces;
    }

    private boolean isOne(Line line, List<Piece> pieces, int i) {
        Piece first = pieces.get(i);
        Piece second = pieces.get(i + 1);
        boolean letter = first.text.length() == 1 || second.text.length() == 1;
        if (!letter || !line.isUpper()) {
            return broken && isBroken(line, first, second);
        }
        String whole = first.text + second.text;
        boolean known = words.count(whole) > 1 && line.text().length() >= SHORTEST_LINE;
        return isApart(line, first, second)
                && (isTitleWord(i, whole) || known && !isNumber(whole) && hasLoneLetter(pieces, i));
    }

    /** Neither piece comes elsewhere in the text, the two together do. */
    private boolean isBroken(Line line, Piece first, Piece second) {
        int length = first.text.length() + second.text.length();
        return length >= SHORTEST
                && Math.min(first.text.length(), second.text.length()) > 1
                && words.count(first.text) == 1
                && words.count(second.text) == 1
                && isApart(line, first, second)
                && isAlike(first, second)
                && words.count(first.text + second.text) > 1;
    }

    private static boolean isApart(Line line, Piece first, Piece second) {
        return second.start == first.end + 1 && line.text().charAt(first.end) == ' ';
    }

    private static boolean isNumber(String word) {
        return Roman.parse(word).isPresent();
    }

    private static boolean isAlike(Piece first, Piece second) {
        boolean lower = Character.isLowerCase(second.text.charAt(0));
        return lower == Character.isLowerCase(first.text.charAt(first.text.length() - 1));
    }

    /** LE Y at the beginning of a line in capitals. */
    private boolean isTitleWord(int i, String whole) {
        return i == 0 && grammar.tradition.metadata().titles().contains(Folded.of(whole));
    }

    /** A letter that is neither a word nor a label. */
    private boolean hasLoneLetter(List<Piece> pieces, int i) {
        Piece first = pieces.get(i);
        Piece letter = first.text.length() == 1 ? first : pieces.get(i + 1);
        Piece before = letter == first ? i == 0 ? first : pieces.get(i - 1) : first;
        boolean word = ONE_LETTER_WORDS.contains(letter.text);
        return !word && !grammar.labelWords.contains(Folded.of(before.text));
    }

    /** The last of the pieces from {@code i} on that are one word with doubled letters, less than {@code i} where none. */
    private int lastDoubled(String text, List<Piece> pieces, int i) {
        for (int last = Math.min(pieces.size(), i + MOST_PIECES) - 1; last >= i; last--) {
            String letters = letters(pieces, i, last);
            String single = single(letters);
            boolean doubled = single.length() >= SHORTEST && letters.length() >= single.length() + 2;
            boolean apart = text.substring(pieces.get(i).start, pieces.get(last).end)
                    .chars()
                    .allMatch(c -> c == ' ' || Character.isLetter(c));
            if (doubled && apart && words.count(letters) <= 1 && isWord(single)) {
                return last;
            }
        }
        return i - 1;
    }

    private boolean isWord(String word) {
        return words.count(word) > 0 || grammar.tradition.furniture().spaced().contains(Folded.of(word));
    }

    private static String letters(List<Piece> pieces, int from, int to) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i <= to; i++) {
            letters.append(pieces.get(i).text);
        }
        return letters.toString();
    }

    /** Each letter once where it is printed twice on end. */
    private static String single(String letters) {
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            if (i == 0 || letters.charAt(i) != letters.charAt(i - 1)) {
                single.append(letters.charAt(i));
            }
        }
        return single.toString();
    }
}
