package org.cotejo.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What a docx says about a run of characters at one place; {@code null} is said nothing.
 *
 * @param style id of the character style
 */
record RunStyle(
        @Nullable String style,
        @Nullable Boolean bold,
        @Nullable Boolean hidden) {
    static final RunStyle NONE = new RunStyle(null, null, null);

    /** This, and what it leaves unsaid as {@code base} has it. */
    RunStyle over(RunStyle base) {
        return new RunStyle(
                style == null ? base.style : style,
                bold == null ? base.bold : bold,
                hidden == null ? base.hidden : hidden);
    }
}
