package org.cotejo.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A text that a law carries behind its own provisions: a treaty that it approves, a table, a form. It counts its articles
 * for itself, and none of them is an article of the law.
 *
 * @param eId {@code att_1}: what stands in the annex has eIds that begin with it, {@code att_1__art_5}
 * @param title as printed, one line each; empty where there is none
 * @param preamble paragraphs before its first division or article; all of them where it has none
 * @param conclusion what closes it: attestation, signatures
 */
public record Annex(EId eId, String title, List<String> preamble, List<Provision> body, List<String> conclusion) {
    public Annex {
        Objects.requireNonNull(eId);
        Objects.requireNonNull(title);
        preamble = List.copyOf(preamble);
        body = List.copyOf(body);
        conclusion = List.copyOf(conclusion);
    }

    /** Every provision of the annex, in reading order. */
    public Stream<Provision> walk() {
        return body.stream().flatMap(Provision::walk);
    }
}
