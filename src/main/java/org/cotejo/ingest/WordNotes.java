package org.cotejo.ingest;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.model.Diagnostic;

/** What a word processor's file holds that its reader left out or took as settled: one diagnostic a kind, at its first place. */
final class WordNotes {
    private final Note inserted = new Note();
    private final Note deleted = new Note();
    private final Note hidden = new Note();
    private final Note symbols = new Note();
    private final Note parts = new Note();
    private final Note comments = new Note();

    /** Words added under change tracking, which count as accepted. */
    void inserted(int paragraph) {
        inserted.add(paragraph, "");
    }

    /** Words struck out under change tracking, which are not read. */
    void deleted(int paragraph, String words) {
        deleted.add(paragraph, words);
    }

    void hidden(int paragraph, String words) {
        hidden.add(paragraph, words);
    }

    /** A sign of a symbol font that has no Unicode equivalent we know. */
    void symbol(int paragraph, String fontAndCode) {
        symbols.add(paragraph, fontAndCode + " ");
    }

    /** Another document embedded in this one. */
    void part(int paragraph, String what) {
        parts.add(paragraph, what + " ");
    }

    /** What a reviewer wrote at the margin. */
    void comment(String words) {
        comments.add(0, words + " · ");
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>();
        if (inserted.count + deleted.count > 0) {
            String at = inserted.count == 0 || deleted.count > 0 && deleted.first < inserted.first
                    ? deleted.at()
                    : inserted.at();
            String insertions = Integer.toString(inserted.count);
            String deletions = Integer.toString(deleted.count);
            all.add(Diagnostic.info("TRACKED_CHANGES", at, insertions, deletions, deleted.words()));
        }
        if (hidden.count > 0) {
            all.add(Diagnostic.info("HIDDEN_TEXT", hidden.at(), hidden.words()));
        }
        if (symbols.count > 0) {
            all.add(Diagnostic.warning("UNKNOWN_SYMBOL", symbols.at(), symbols.words()));
        }
        if (parts.count > 0) {
            all.add(Diagnostic.warning("UNREAD_PART", parts.at(), parts.words()));
        }
        if (comments.count > 0) {
            String words = comments.words().replaceFirst(" ·$", "");
            all.add(Diagnostic.info("COMMENTS", comments.at(), Integer.toString(comments.count), words));
        }
        return all;
    }

    private static final class Note {
        private final StringBuilder words = new StringBuilder();
        private int count;
        private int first;

        void add(int paragraph, String more) {
            first = count++ == 0 ? paragraph : first;
            if (words.length() < Excerpt.LONGEST) {
                words.append(more);
            }
        }

        String at() {
            return "p. " + first;
        }

        String words() {
            String all = Visible.clean(words.toString()).strip();
            return Excerpt.of(all);
        }
    }
}
