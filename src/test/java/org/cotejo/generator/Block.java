package org.cotejo.generator;

/**
 * One printed paragraph.
 *
 * @param counted the label, where a word processor counts it; else empty and the label is in the text
 * @param depth of the list whose label is counted, from 0: fraction, inciso, subinciso
 * @param opens whether a counted list begins here
 * @param bold how many leading characters of the text are bold
 */
public record Block(String text, String counted, int depth, boolean opens, boolean centered, int bold) {
    static Block plain(String text) {
        return new Block(text, "", 0, false, false, 0);
    }

    static Block heading(String text) {
        return new Block(text, "", 0, false, true, text.length());
    }

    /** Label and text as a reader sees them. */
    public String visible() {
        return counted.isEmpty() ? text : counted + " " + text;
    }
}
