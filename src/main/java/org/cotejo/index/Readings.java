package org.cotejo.index;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The provisions of a run that were read so far, by their numbers in its scope. Thread-safe. */
final class Readings {
    private final LawSnapshot snapshot;
    private final Scope scope;
    private final Map<Integer, Read> known = new ConcurrentHashMap<>();

    /** @param law key of the law it is of */
    private record Read(String law, Reading reading) {}

    Readings(LawSnapshot snapshot, Scope scope) {
        this.snapshot = snapshot;
        this.scope = scope;
    }

    Reading of(int doc) throws IOException {
        Read read = known.get(doc);
        if (read == null) {
            LawSnapshot.Kept kept = snapshot.kept(scope.document(doc));
            read = new Read(kept.law(), new Reading(kept.unit()));
            known.put(doc, read);
        }
        return read.reading;
    }

    /** Of one that was read. */
    Reading get(int doc) {
        return known.get(doc).reading;
    }

    /** Key of the law of one that was read. */
    String law(int doc) {
        return known.get(doc).law;
    }

    /** Those that were read. */
    Set<Integer> docs() {
        return known.keySet();
    }
}
