package org.cotejo.ingest;

/** The words of a diagnostic about text that was left out: all of them, unless they are very many. */
final class Excerpt {
    /** UTF-16 units that are repeated at most. */
    static final int LONGEST = 2_000;

    private Excerpt() {}

    static String of(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
