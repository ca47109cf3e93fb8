package org.cotejo.index;

import java.util.List;

/** Words as signals compare them: by their stem, without accents. */
public final class Stems {
    private Stems() {}

    /** Of every word of a text, in order. */
    public static List<String> of(String text) {
        return Words.of(text).stream().map(Words.Word::stem).toList();
    }
}
