package org.cotejo.pattern;

/** A text that counts how often one of its signs is looked at, and stops who looks too often. */
final class Counted implements CharSequence {
    /** Who looked too often. */
    static final class TooOften extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final String text;
    private final long most;
    private long looks;

    Counted(String text, long most) {
        this.text = text;
        this.most = most;
    }

    long looks() {
        return looks;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++looks > most) {
            throw new TooOften();
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
