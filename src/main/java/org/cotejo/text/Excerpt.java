package org.cotejo.text;

import java.util.List;

/** The stretch of a long text that shows most of what was found in it. */
public final class Excerpt {
    /** Part of the length that goes before the first place shown. */
    private static final int LEAD = 4;

    private Excerpt() {}

    /**
     * Whole words, about {@code most} units long; all of a text that is no longer.
     *
     * @param places in order
     */
    public static TextRange of(String text, List<TextRange> places, int most) {
        if (text.length() <= most) {
            return new TextRange(0, text.length());
        }
        int from = wordStart(text, Math.max(0, best(places, most - most / LEAD) - most / LEAD));
        int to = Math.min(text.length(), from + most);
        return new TextRange(from, Math.max(from, to == text.length() ? to : wordEnd(text, from, to)));
    }

    /** Where the window begins that has most places; the first of equal ones. */
    private static int best(List<TextRange> places, int window) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < places.size(); i++) {
            int end = i;
            while (end < places.size() && places.get(end).to() <= places.get(i).from() + window) {
                end++;
            }
            if (end - i > most) {
                most = end - i;
                best = places.get(i).from();
            }
        }
        return best;
    }

    private static int wordStart(String text, int from) {
        int space = text.indexOf(' ', from);
        return from == 0 || space < 0 ? from : space + 1;
    }

    private static int wordEnd(String text, int from, int to) {
        int space = text.lastIndexOf(' ', to);
        return space <= from ? to : space;
    }
}
