package org.cotejo.text;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param from first unit, inclusive
 * @param to last unit, exclusive
 */
public record TextRange(int from, int to) implements Comparable<TextRange> {
    public TextRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no range from " + from + " to " + to);
        }
    }

    public int length() {
        return to - from;
    }

    /** The words of {@code text} that this range covers. */
    public String of(String text) {
        return text.substring(from, to);
    }

    public boolean overlaps(TextRange other) {
        return from < other.to && other.from < to;
    }

    @Override
    public int compareTo(TextRange other) {
        int byStart = Integer.compare(from, other.from);
        return byStart != 0 ? byStart : Integer.compare(to, other.to);
    }
}
