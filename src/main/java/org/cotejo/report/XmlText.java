package org.cotejo.report;

/** Text without the characters that XML cannot hold: broken sources have them, and Word refuses a file for one. Public for the papers: not API. */
public final class XmlText {
    private XmlText() {}

    /** The text with each such character replaced by U+FFFD; the same object where there is none. */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!allowed(text.codePointAt(i))) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(allowed(c) ? c : 0xfffd));
        return out.toString();
    }

    private static boolean allowed(int c) {
        return c >= 0x20 && c < 0xd800
                || c == '\n'
                || c == '\t'
                || c == '\r'
                || c > 0xdfff && c != 0xfffe && c != 0xffff;
    }
}
