package org.cotejo.check;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.index.Passage;
import org.cotejo.index.SignalSearch;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Signal;
import org.cotejo.rulebook.Speech;

/**
 * What signals found in the laws of one run and left aside: asked for seldom, so looked for when it is, and for all laws at
 * once. Thread-safe.
 */
final class SetAside {
    private final SignalSearch search;
    private final Map<List<Signal>, Set<Integer>> barred = new HashMap<>();
    private final Map<Element, Set<String>> denied = new HashMap<>();

    /** @param search nobody else's */
    SetAside(SignalSearch search) {
        this.search = search;
    }

    /** Whether one of the signals takes the provision of a passage out of consideration. */
    synchronized boolean isBarred(List<Signal> unless, Passage passage) throws IOException {
        Set<Integer> provisions = barred.get(unless);
        if (provisions == null) {
            provisions = new HashSet<>();
            for (Passage each : search.run(unless, List.of())) {
                provisions.add(each.order());
            }
            barred.put(unless, provisions);
        }
        return provisions.contains(passage.order());
    }

    /** Whether signals find an element somewhere in a law, and denied. */
    synchronized boolean isDenied(Element element, String law) throws IOException {
        Set<String> laws = denied.get(element);
        if (laws == null) {
            laws = new HashSet<>();
            for (Passage each : search.run(element.signals(), element.unless())) {
                if (each.speech() == Speech.DENIAL) {
                    laws.add(each.law());
                }
            }
            denied.put(element, laws);
        }
        return laws.contains(law);
    }
}
