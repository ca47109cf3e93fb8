package org.cotejo.pattern;

import java.util.List;
import java.util.regex.Pattern;

/** A part of a regular expression, as far as strings that it takes are to be made. */
sealed interface Part {
    /** Signs that strings are made of, those first that many classes share. */
    String SIGNS = " a1.-AI,;:)(/º\"'x0_áÁñ\n\t*#<>=~»«–—|[]{}&%@$?!\\`\u00a0";

    /** One sign of a class. */
    record Sign(Pattern one) implements Part {
        /** The first that it takes, from this one on. */
        String from(int first) {
            for (int i = 0; i < SIGNS.length(); i++) {
                String sign = String.valueOf(SIGNS.charAt((first + i) % SIGNS.length()));
                if (one.matcher(sign).matches()) {
                    return sign;
                }
            }
            for (char sign = ' '; sign < 0x3000; sign++) {
                if (one.matcher(String.valueOf(sign)).matches()) {
                    return String.valueOf(sign);
                }
            }
            return "";
        }
    }

    record Row(List<Part> parts) implements Part {}

    record Either(List<Part> ways) implements Part {}

    /** What is only looked ahead for. */
    record Ahead(Part part) implements Part {}

    record Repeated(Part part, int least, int most) implements Part {
        boolean isLong() {
            return most >= 8;
        }
    }
}
