package org.cotejo.report;

/** The first words of a text. Public for the papers: not API. */
public final class Opening {
    private Opening() {}

    /** At most {@code length} UTF-16 units, cut between words and marked with an ellipsis; line breaks become blanks. */
    public static String of(String text, int length) {
        String line = text.replaceAll("\\s++", " ").strip();
        if (line.length() <= length) {
            return line;
        }
        int cut = line.lastIndexOf(' ', length - 1);
        int end = cut > length / 2 ? cut : length - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
