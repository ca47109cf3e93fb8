package org.cotejo.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts comparable where case, accents and punctuation carry no meaning. */
public final class Fold {
    private static final char FIRST_WIDE = 0x80;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Fold() {}

    /** Lower case without accents; ñ becomes n. Keeps punctuation and white space as they are. */
    public static String accents(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
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

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_WIDE) {
                return false;
            }
        }
        return true;
    }

    /** Letters and digits only, folded, single spaces between words: for matching titles, never for showing. */
    public static String words(String text) {
        return BETWEEN.matcher(accents(text)).replaceAll(" ").strip();
    }
}
