package org.cotejo.ingest;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of one source as they are found; those with nothing to see get no place. */
final class Paragraphs {
    /** Paragraphs that are read of one file; the longest codes have some 20,000. */
    static final int MOST = 400_000;

    /** UTF-16 units that a paragraph may have; whole chapters set as one stay far below. */
    static final int LONGEST = 1_000_000;

    /** UTF-16 units that all paragraphs of a file may have together; the longest codes have some 3 millions. */
    static final long MOST_TEXT = 32_000_000;

    private final List<SourceParagraph> found = new ArrayList<>();
    private long text;

    void add(Draft draft) {
        if (!draft.isEmpty()) {
            keep(draft.at(found.size()));
        }
    }

    private void keep(SourceParagraph p) {
        text += p.text().length();
        check(p.text().length(), found.size() + 1, text);
        found.add(p);
    }

    /** Refuses what no law is, before it fills the memory. */
    static void check(int longest, int paragraphs, long text) {
        if (longest > LONGEST) {
            throw new TooMuchException(LONGEST + " characters a paragraph");
        }
        if (paragraphs > MOST) {
            throw new TooMuchException(MOST + " paragraphs");
        }
        if (text > MOST_TEXT) {
            throw new TooMuchException(MOST_TEXT + " characters");
        }
    }

    /** A finished paragraph, which gets its place here. */
    void add(SourceParagraph p) {
        keep(new SourceParagraph(
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
