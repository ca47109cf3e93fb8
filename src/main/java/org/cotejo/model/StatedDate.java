package org.cotejo.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A date that the text gives for the law itself. Two that disagree are both kept.
 *
 * @param words that give it, as printed
 * @param at paragraph of the source: {@code p. 12}
 */
public record StatedDate(Kind kind, LocalDate date, String words, String at) {
    /** What happened on the day. */
    public enum Kind {
        APPROVED("approved"),
        PROMULGATED("promulgated"),
        PUBLISHED("published"),
        IN_FORCE("inForce"),
        REFORMED("reformed"),
        LAST_REFORM("lastReform");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The name in JSON. */
        public String key() {
            return key;
        }
    }

    public StatedDate {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(date);
        Objects.requireNonNull(words);
        Objects.requireNonNull(at);
    }
}
