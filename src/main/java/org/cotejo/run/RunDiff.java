package org.cotejo.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.run.SavedRun.Law;
import org.cotejo.run.SavedRun.Saved;
import org.jspecify.annotations.Nullable;

/**
 * What one run says otherwise than an earlier one.
 *
 * @param changed findings, in the order of the later run's laws and of its rulebook; then those that are gone
 * @param added ids of laws that only the later run has
 * @param removed ids of laws that only the earlier run has
 * @param same how many findings say the same in both
 */
public record RunDiff(
        SavedRun before, SavedRun after, List<Change> changed, List<String> added, List<String> removed, int same) {
    /** What made a finding change. */
    public enum Cause {
        /** The law's text. */
        TEXT,
        /** The rulebook. */
        RULE,
        /** The day whose duties were asked. */
        DATE,
        /** The program. */
        PROGRAM,
        /** A person. */
        DECISION
    }

    /**
     * A finding of a law that both runs have.
     *
     * @param before {@code null} where the requirement is new
     * @param after {@code null} where the requirement is gone
     * @param causes what changed beside it and so may have made it change: one, where that is certain
     */
    public record Change(
            String law,
            String requirement,
            @Nullable Saved before,
            @Nullable Saved after,
            Set<Cause> causes) {
        public Change {
            Objects.requireNonNull(law);
            Objects.requireNonNull(requirement);
            causes = Collections.unmodifiableSet(
                    causes.isEmpty() ? EnumSet.noneOf(Cause.class) : EnumSet.copyOf(causes));
        }
    }

    public RunDiff {
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    public static RunDiff between(SavedRun before, SavedRun after) {
        Map<String, Law> earlier = byId(before.laws(), Law::id);
        Map<String, Law> later = byId(after.laws(), Law::id);
        List<Change> changed = new ArrayList<>();
        int same = 0;
        for (Law law : later.values()) {
            Law known = earlier.get(law.id());
            if (known != null) {
                List<Change> ofLaw = changes(before, after, known, law);
                changed.addAll(ofLaw);
                same += law.findings().size()
                        - (int) ofLaw.stream()
                                .filter(change -> change.after() != null)
                                .count();
            }
        }
        return new RunDiff(
                before, after, changed, without(later, earlier.keySet()), without(earlier, later.keySet()), same);
    }

    private static List<String> without(Map<String, Law> laws, Set<String> known) {
        return laws.keySet().stream().filter(id -> !known.contains(id)).toList();
    }

    private static List<Change> changes(SavedRun before, SavedRun after, Law known, Law law) {
        Map<String, Saved> earlier = byId(known.findings(), Saved::requirement);
        Map<String, Saved> later = byId(law.findings(), Saved::requirement);
        Set<Cause> around = around(before, after, known, law);
        List<Change> changes = new ArrayList<>();
        later.forEach((id, finding) -> {
            Saved was = earlier.get(id);
            if (was == null || !was.saysTheSameAs(finding)) {
                changes.add(new Change(law.id(), id, was, finding, causes(was, finding, around)));
            }
        });
        earlier.forEach((id, was) -> {
            if (!later.containsKey(id)) {
                changes.add(new Change(law.id(), id, was, null, EnumSet.of(Cause.RULE)));
            }
        });
        return changes;
    }

    /** What differs around the findings of one law. */
    private static Set<Cause> around(SavedRun before, SavedRun after, Law known, Law law) {
        Set<Cause> around = EnumSet.noneOf(Cause.class);
        addIf(!known.sha256().equals(law.sha256()), Cause.TEXT, around);
        addIf(!before.rulebookSha256().equals(after.rulebookSha256()), Cause.RULE, around);
        addIf(!before.asOf().equals(after.asOf()), Cause.DATE, around);
        addIf(!before.tool().equals(after.tool()), Cause.PROGRAM, around);
        return around;
    }

    private static void addIf(boolean holds, Cause cause, Set<Cause> causes) {
        if (holds) {
            causes.add(cause);
        }
    }

    private static Set<Cause> causes(@Nullable Saved was, Saved is, Set<Cause> around) {
        Set<Cause> causes = EnumSet.copyOf(around.isEmpty() ? EnumSet.of(Cause.PROGRAM) : around);
        if (was == null) {
            return EnumSet.of(Cause.RULE);
        }
        // where the words are the same, and something else than the text changed too, that is what did it
        if (was.words().equals(is.words()) && causes.size() > 1) {
            causes.remove(Cause.TEXT);
        }
        if (!was.review().equals(is.review())) {
            if (withoutReview(was).saysTheSameAs(withoutReview(is))) {
                causes.clear();
            }
            causes.add(Cause.DECISION);
        }
        return causes;
    }

    private static Saved withoutReview(Saved saved) {
        return new Saved(
                saved.requirement(),
                saved.verdict(),
                saved.rule(),
                saved.flags(),
                saved.found(),
                saved.conflicts(),
                saved.quotes(),
                "");
    }

    /** Of two with one id, which only a broken run has, the first. */
    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        return items.stream()
                .collect(Collectors.toMap(id, Function.identity(), (first, again) -> first, LinkedHashMap::new));
    }
}
