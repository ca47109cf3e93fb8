package org.cotejo.check;

import java.util.List;
import java.util.Locale;
import org.cotejo.finding.Quotation;
import org.cotejo.index.Passage;

/** Tells in the place of a signal why a sentence counts that no signal found: {@code ≈ 0.83 refug aloj_victim}. */
final class Likely {
    private Likely() {}

    /** @param telling the forms that speak most for it */
    static String signal(double likelihood, List<String> telling) {
        return Quotation.READ + String.format(Locale.ROOT, "%.2f ", likelihood) + String.join(" ", telling);
    }

    static boolean found(Passage passage) {
        return passage.signal().startsWith(Quotation.READ);
    }
}
