package org.cotejo.review;

import java.util.Objects;
import org.cotejo.index.Unit;
import org.cotejo.model.EId;

/**
 * A provision that a decision rests on, as it was.
 *
 * @param sha256 of its text, see {@link LawTexts#hash}
 * @param copies how many provisions of the law said exactly this, itself among them
 * @param text what it said, for showing
 */
record Bound(EId eId, String citation, String sha256, int copies, String text) {
    Bound {
        Objects.requireNonNull(eId);
        Objects.requireNonNull(sha256);
    }

    static Bound to(Unit provision, LawTexts texts) {
        String hash = LawTexts.hash(provision.text());
        return new Bound(
                provision.eId(),
                provision.citation(),
                hash,
                texts.saying(hash).size(),
                LawTexts.normalised(provision.text()));
    }
}
