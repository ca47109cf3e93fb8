package org.cotejo.index;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The provisions of a run that were read so far, by their numbers in its scope. Thread-safe. */
final class Readings {
    private final LawSnapshot snapshot;
    private final Scope scope;
    private final Map<Integer, Reading> known = new ConcurrentHashMap<>();
    private final Map<Integer, String> laws = new ConcurrentHashMap<>();

    Readings(LawSnapshot snapshot, Scope scope) {
        this.snapshot = snapshot;
        this.scope = scope;
    }

    Reading of(int doc) throws IOException {
        Reading reading = known.get(doc);
        if (reading == null) {
            LawSnapshot.Kept kept = snapshot.kept(scope.document(doc));
            reading = new Reading(kept.unit());
            laws.put(doc, kept.law());
            known.put(doc, reading);
        }
        return reading;
    }

    /** Of one that was read. */
    Reading get(int doc) {
        return known.get(doc);
    }

    /** Key of the law of one that was read. */
    String law(int doc) {
        return laws.get(doc);
    }

    /** Those that were read. */
    Set<Integer> docs() {
        return known.keySet();
    }
}
