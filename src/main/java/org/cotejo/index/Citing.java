package org.cotejo.index;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.CitationReader;

/** How laws of one drafting tradition cite others. */
record Citing(FactWords.References words, CitationReader reader, String transitory) {
    private static final Map<String, Citing> KNOWN = new ConcurrentHashMap<>();

    /** Read once: each check asks for it. */
    static Citing of(String tradition) throws IOException {
        Citing known = KNOWN.get(tradition);
        if (known == null) {
            Tradition drafting = Tradition.load(tradition);
            FactWords words = FactWords.load(RulebookFiles.shipped(), drafting.language());
            known = new Citing(
                    words.references(),
                    new CitationReader(drafting, words),
                    drafting.transitory().prefix());
            KNOWN.put(tradition, known);
        }
        return known;
    }
}
