package org.cotejo.ingest;

import java.text.Normalizer;

/** What a reader of the page sees of a string: one kind of space, no characters without a shape, composed accents. */
final class Visible {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char NON_BREAKING_HYPHEN = '\u2011';

    private Visible() {}

    /**
     * Spaces of any width become plain ones, line and paragraph separators line breaks, the non-breaking hyphen a hyphen;
     * soft hyphens, joiners, direction marks and control characters are dropped. Tabs and line breaks stay. The signs º, ª
     * and ° stay what they are.
     */
    static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(out, c));
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x7F || c > 0xA0 && c < 0x300 && c != SOFT_HYPHEN || c == '\t' || c == '\n';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, int c) {
        if (c == '\t' || c == '\n') {
            out.append((char) c);
        } else if (c == NON_BREAKING_HYPHEN) {
            out.append('-');
        } else {
            switch (Character.getType(c)) {
                case Character.SPACE_SEPARATOR -> out.append(' ');
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> out.append('\n');
                case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> {}
                default -> out.appendCodePoint(c);
            }
        }
    }
}
