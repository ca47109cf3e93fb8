package org.cotejo.report.paper;

import java.util.Objects;
import org.cotejo.finding.Verdict;
import org.cotejo.report.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Words of one look. Public for the templates and the writers: not API.
 *
 * @param text line feeds are kept, nothing else has a meaning
 * @param verdict whose colour the words have, {@code null} for none
 */
public record Span(String text, boolean bold, @Nullable Verdict verdict) {
    private static final char NO_BREAK = '\u00a0';

    public Span {
        Objects.requireNonNull(text);
    }

    static Span plain(String text) {
        return new Span(text, false, null);
    }

    static Span bold(String text) {
        return new Span(text, true, null);
    }

    /** The verdict's symbol and words, in its colour. */
    static Span verdict(Verdict verdict, Wording words) {
        return new Span(words.symbol(verdict) + NO_BREAK + words.verdict(verdict), true, verdict);
    }
}
