package org.cotejo.text;

/**
 * A text that a regular expression of somebody else's may look at only so often: one that tries all ways there are would never
 * end. Not thread-safe.
 */
public final class LimitedText implements CharSequence {
    /** Looks a sign; an expression that goes on as it reads takes few. */
    private static final long LOOKS = 1_000;

    /** Looks that any text has, however short it is. */
    private static final long AT_LEAST = 100_000;

    /** Who looked more often. */
    public static final class TooManyLooksException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final String text;
    private long left;

    public LimitedText(String text) {
        this.text = text;
        this.left = AT_LEAST + LOOKS * text.length();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new TooManyLooksException();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
