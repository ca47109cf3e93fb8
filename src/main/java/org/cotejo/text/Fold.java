package org.cotejo.text;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts comparable where case, accents and punctuation carry no meaning. */
public final class Fold {
    private Fold() {}

    /** Lower case without accents; ñ becomes n. Keeps punctuation and white space as they are. */
    public static String accents(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** Letters and digits only, folded, single spaces between words: for matching titles, never for showing. */
    public static String words(String text) {
        return accents(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
