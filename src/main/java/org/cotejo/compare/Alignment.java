package org.cotejo.compare;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.finding.Borrowing.Change;

/** The longest common run of words of two texts, gaps allowed, and what stands in the gaps. */
final class Alignment {
    /** Beyond this many words the table would grow too large: the rest is not compared. */
    private static final int LONGEST = 2_000;

    private final WordText one;
    private final WordText other;
    private final int common;
    private final List<Change> changes = new ArrayList<>();

    Alignment(WordText one, WordText other) {
        this.one = one;
        this.other = other;
        int rows = Math.min(one.size(), LONGEST);
        int columns = Math.min(other.size(), LONGEST);
        short[][] lengths = lengths(rows, columns);
        common = lengths[0][0];
        walk(lengths, rows, columns);
    }

    /** How many words both have in the same order. */
    int common() {
        return common;
    }

    /** Of the longer text, from 0 to 1. */
    double share() {
        int longer = Math.max(one.size(), other.size());
        return longer == 0 ? 0 : Math.round(1000.0 * common / longer) / 1000.0;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    private short[][] lengths(int rows, int columns) {
        short[][] lengths = new short[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                lengths[i][j] = one.word(i).equals(other.word(j))
                        ? (short) (lengths[i + 1][j + 1] + 1)
                        : (short) Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private void walk(short[][] lengths, int rows, int columns) {
        int i = 0;
        int j = 0;
        while (i < rows || j < columns) {
            int fromOne = i;
            int fromOther = j;
            while (i < rows || j < columns) {
                if (i < rows && j < columns && one.word(i).equals(other.word(j))) {
                    break;
                }
                if (j == columns || i < rows && lengths[i + 1][j] >= lengths[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > fromOne || j > fromOther) {
                changes.add(new Change(one.printed(fromOne, i), other.printed(fromOther, j)));
            }
            while (i < rows && j < columns && one.word(i).equals(other.word(j))) {
                i++;
                j++;
            }
        }
    }
}
