package org.cotejo.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided on a finding. The engine's verdict stays beside it, whatever was decided.
 *
 * @param verdict hers, where she overrides the engine's, else {@code null}
 * @param expires last day on which it counts, {@code null} where it has none
 * @param status whether it counts now
 * @param doubts why it must be asked again, empty for any other status
 * @param age days since the decision, {@code null} where the run was not told what day it is
 */
public record Review(
        Decision decision,
        @Nullable Verdict verdict,
        String by,
        LocalDate on,
        @Nullable LocalDate expires,
        String reason,
        Status status,
        List<Doubt> doubts,
        @Nullable Integer age) {
    /** What a person can say. */
    public enum Decision {
        CONFIRM,
        OVERRIDE,
        SECOND_LOOK;

        /** As written on the command line, in files and in JSON. */
        public String key() {
            return Review.key(this);
        }
    }

    /** Whether a decision counts. */
    public enum Status {
        /** The text is the one that was judged. */
        CURRENT,
        /** It is, under another number. */
        MOVED,
        /** Something changed: a person must look again. */
        ASK_AGAIN,
        /** Its last day has passed. */
        EXPIRED,
        /** There is no such law among those read, or no such requirement. */
        WITHOUT_FINDING;

        public String key() {
            return Review.key(this);
        }
    }

    /** What makes a decision doubtful. */
    public enum Cause {
        TEXT_CHANGED,
        NOT_UNIQUE,
        VERDICT_CHANGED,
        EVIDENCE_APPEARED;

        public String key() {
            return Review.key(this);
        }
    }

    /**
     * One reason to ask again.
     *
     * @param place citation of the provision, empty where it is about the verdict
     * @param then the text, or the verdict, that was decided on; empty for evidence that is new
     * @param now what stands there now, empty where nothing does
     */
    public record Doubt(Cause cause, String place, String then, String now) {
        public Doubt {
            Objects.requireNonNull(cause);
        }
    }

    public Review {
        Objects.requireNonNull(decision);
        Objects.requireNonNull(on);
        Objects.requireNonNull(status);
        doubts = List.copyOf(doubts);
    }

    public boolean counts() {
        return status == Status.CURRENT || status == Status.MOVED;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
