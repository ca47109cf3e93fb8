package org.cotejo.structure;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.model.Amendment;
import org.cotejo.model.Level;

/** Notes on their way to the unit they are about: those printed above it, and those at the end of its words. */
final class NoteKeeper {
    private static final String REPEALED = "repealed";

    private final Grammar grammar;
    private final List<Note> ahead = new ArrayList<>();

    /** Words without the notes at their end, and these notes in order. */
    record Stripped(String words, List<Note> notes) {
        boolean isOnlyRepeal() {
            return words.isEmpty()
                    && notes.stream().anyMatch(note -> note.action().equals(REPEALED));
        }
    }

    NoteKeeper(Grammar grammar) {
        this.grammar = grammar;
    }

    void add(Note note) {
        ahead.add(note);
    }

    /** Gives a unit just opened the notes above it; one on a paragraph waits for the article's first paragraph. */
    void claim(Node node) {
        if (ahead.isEmpty()) {
            return;
        }
        List<Note> kept = new ArrayList<>();
        for (Note note : ahead) {
            if (node.level == Level.ARTICLE && note.level() == Level.PARAGRAPH) {
                kept.add(note);
            } else {
                node.amendments.add(note.amendment());
            }
        }
        ahead.clear();
        ahead.addAll(kept);
    }

    /** Notes that no unit claimed. */
    List<Note> left() {
        return List.copyOf(ahead);
    }

    Stripped strip(String words) {
        String rest = words;
        List<Note> found = new ArrayList<>();
        int start = grammar.notes.trailingStart(Folded.of(rest));
        while (start >= 0) {
            found.add(0, grammar.notes.note(rest.substring(start)));
            rest = rest.substring(0, start).stripTrailing();
            start = rest.isEmpty() ? -1 : grammar.notes.trailingStart(Folded.of(rest));
        }
        return new Stripped(rest, found);
    }

    /** A note on the only paragraph of an article is about the article, unless it names a paragraph. */
    void lift(Node paragraph, Node article) {
        for (Amendment amendment : List.copyOf(paragraph.amendments)) {
            if (grammar.notes.note(amendment.text()).level() != Level.PARAGRAPH) {
                paragraph.amendments.remove(amendment);
                article.amendments.add(amendment);
            }
        }
    }
}
