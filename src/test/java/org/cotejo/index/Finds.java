package org.cotejo.index;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Searches of tests. */
public final class Finds {
    private Finds() {}

    /** Plain words, in force, first page. */
    static Found words(LawSnapshot snapshot, String words) throws IOException {
        return of(snapshot, new Sought.Plain(words, false));
    }

    static Found of(LawSnapshot snapshot, Sought sought) throws IOException {
        ProvisionFinder finder = new ProvisionFinder(snapshot, keys(snapshot), Laws.rulebook(Map.of()));
        return finder.find(new ProvisionFinder.Wish(sought, Narrowing.NONE, true, false, Order.RELEVANCE, 0, 20));
    }

    public static Set<String> keys(LawSnapshot snapshot) throws IOException {
        return snapshot.laws().stream().map(IndexedLaw::key).collect(Collectors.toSet());
    }
}
