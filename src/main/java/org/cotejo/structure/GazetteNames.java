package org.cotejo.structure;

import java.util.regex.Matcher;
import org.cotejo.rulebook.Tradition;

/** Finds the name of a gazette as a text prints it: in full or its short form. */
final class GazetteNames {
    private static final int LONGEST = 160;

    private final Formulas names;
    private final Formulas ends;
    private final Dates dates;

    GazetteNames(Formulas names, Tradition tradition, Dates dates) {
        this.names = names;
        ends = new Formulas(tradition.metadata().gazetteEnds());
        this.dates = dates;
    }

    /** The first name in a text, empty where there is none. */
    String in(String text) {
        String folded = Folded.of(text);
        Matcher name = names.matcher(folded);
        if (!name.find()) {
            return "";
        }
        boolean abbreviated = !name.group().contains(" ") || name.group().contains(".");
        int end = abbreviated ? name.end() : end(folded, name.start(), name.end());
        return text.substring(name.start(), end).strip();
    }

    private int end(String folded, int start, int after) {
        int end = Math.min(folded.length(), start + LONGEST);
        for (Dates.Found date : dates.find(folded)) {
            end = date.start() >= after ? Math.min(end, date.start()) : end;
        }
        Matcher stop = ends.matcher(folded).region(after, folded.length());
        return stop.find() ? Math.min(end, stop.start()) : end;
    }
}
