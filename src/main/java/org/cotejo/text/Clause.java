package org.cotejo.text;

/** Widens a place to the clause or the sentence it stands in, so that a reader sees whole phrases. */
public final class Clause {
    private Clause() {}

    /**
     * The range with the words around it up to the nearest stop, comma, semicolon or colon on either side, wherever that
     * is at most {@code reach} units away; a side without one that near stays as it is.
     */
    public static TextRange around(String text, TextRange range, int reach) {
        return new TextRange(start(text, range.from(), reach), end(text, range.to(), reach));
    }

    /** The range with the words around it up to the nearest stop or semicolon on either side, which is left out. */
    public static TextRange sentence(String text, TextRange range) {
        int from = range.from();
        while (from > 0 && !isEnd(text, from - 1)) {
            from--;
        }
        int to = range.to();
        while (to < text.length() && !isEnd(text, to)) {
            to++;
        }
        return new TextRange(skipSpace(text, from, range.from()), to);
    }

    private static boolean isEnd(String text, int at) {
        return ".;".indexOf(text.charAt(at)) >= 0 && isBreak(text, at);
    }

    private static int start(String text, int from, int reach) {
        for (int i = from; i > 0 && from - i <= reach; i--) {
            if (isBreak(text, i - 1)) {
                return skipSpace(text, i, from);
            }
        }
        return from <= reach ? skipSpace(text, 0, from) : from;
    }

    private static int end(String text, int to, int reach) {
        for (int i = to; i < text.length() && i - to <= reach; i++) {
            if (isBreak(text, i)) {
                return i;
            }
        }
        return text.length() - to <= reach ? text.stripTrailing().length() : to;
    }

    /** A comma between digits, or a stop after an abbreviation or within a number, breaks nothing. */
    private static boolean isBreak(String text, int at) {
        boolean mark = ".,;:\n".indexOf(text.charAt(at)) >= 0;
        return mark && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static int skipSpace(String text, int at, int limit) {
        int i = at;
        while (i < limit && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
