package org.cotejo.ingest;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of one source as they are found; those with nothing to see get no place. */
final class Paragraphs {
    private final List<SourceParagraph> found = new ArrayList<>();

    void add(Draft draft) {
        if (!draft.isEmpty()) {
            found.add(draft.at(found.size()));
        }
    }

    /** A finished paragraph, which gets its place here. */
    void add(SourceParagraph p) {
        found.add(new SourceParagraph(
                found.size(),
                p.text(),
                p.label(),
                p.alignment(),
                p.headingLevel(),
                p.boldPrefix(),
                p.indent(),
                p.origin(),
                p.page(),
                p.element(),
                p.mark()));
    }

    /** Index that the next paragraph will have. */
    int next() {
        return found.size();
    }

    List<SourceParagraph> list() {
        return found;
    }
}
