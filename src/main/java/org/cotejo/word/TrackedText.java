package org.cotejo.word;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.compare.Piece;
import org.cotejo.text.TextRange;
import org.cotejo.word.VisibleText.Spot;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words of some paragraphs of a Word file, and tracked changes of them. Counted in visible signs, as
 * {@link VisibleText} does: what is deleted is not visible any more, so that changes are made from the end to the beginning.
 */
final class TrackedText {
    private final WordPart part;
    private final Revisions revisions;
    private final Runs runs;
    private final List<Element> paragraphs;

    /** @param paragraphs at least one, in order */
    TrackedText(WordPart part, Revisions revisions, List<Element> paragraphs) {
        this.part = part;
        this.revisions = revisions;
        this.runs = new Runs(part);
        this.paragraphs = List.copyOf(paragraphs);
    }

    String signs() {
        StringBuilder signs = new StringBuilder();
        paragraphs.forEach(each -> signs.append(VisibleText.of(each).signs()));
        return signs.toString();
    }

    private List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        paragraphs.forEach(each -> spots.addAll(VisibleText.of(each).spots()));
        return spots;
    }

    /** Where a text stands, in signs; {@code null} where it does not. */
    @Nullable
    TextRange find(String words) {
        return words.isBlank() ? null : new Signs(signs()).first(words);
    }

    /**
     * Changes the words that stand at {@code range} word by word.
     *
     * @param before as a reader of laws tells them, which may be without notes or breaks that stand among them
     */
    void change(TextRange range, String before, String after) {
        List<Piece> pieces = Piece.between(before, after);
        int[] ends = new int[pieces.size()];
        int at = range.from();
        for (int i = 0; i < ends.length; i++) {
            at += pieces.get(i).kind() == Piece.Kind.INSERTED
                    ? 0
                    : VisibleText.squeezed(pieces.get(i).text()).length();
            ends[i] = at;
        }
        if (at != range.to()) {
            replace(range, after);
            return;
        }
        for (int i = ends.length - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            int from = i == 0 ? range.from() : ends[i - 1];
            if (piece.kind() == Piece.Kind.INSERTED) {
                insert(from, range.from(), piece.text());
            } else if (piece.kind() == Piece.Kind.DELETED) {
                delete(from, ends[i], range.from());
            }
        }
    }

    /** Puts other words in the place of all at {@code range}. */
    void replace(TextRange range, String words) {
        if (!words.isEmpty()) {
            insert(range.to(), range.from(), words);
        }
        delete(range.from(), range.to(), range.from());
    }

    /** The same, with words of another look at the end of the paragraphs. */
    void replaceEnd(TextRange range, String words, @Nullable Element look) {
        Element inserted = revisions.inserted(range.length() == 0 ? " " + words : words, look);
        paragraphs.get(paragraphs.size() - 1).appendChild(inserted);
        delete(range.from(), range.to(), range.from());
    }

    /** Deletes signs and the white space before them; at the beginning of the words changed, the space stays. */
    private void delete(int from, int to, int start) {
        if (from >= to) {
            return;
        }
        boolean inside = from > start && from > 0;
        Node before = inside ? runs.endingAt(spots().get(from - 1)) : runs.startingAt(spots().get(from));
        Node last = runs.endingAt(spots().get(to - 1));
        Node first = inside ? following(before) : before;
        boolean open = false;
        List<Element> deleted = new ArrayList<>();
        for (Element run : allRuns()) {
            open |= run == first || isWithin(first, run);
            if (open) {
                deleted.add(run);
            }
            if (run == last || isWithin(last, run)) {
                break;
            }
        }
        deleted.forEach(revisions::delete);
    }

    private List<Element> allRuns() {
        return paragraphs.stream()
                .flatMap(each -> revisions.runs(each).stream())
                .toList();
    }

    /** The run behind this node in the order of reading; itself where there is none. */
    private Node following(Node node) {
        List<Element> all = allRuns();
        for (int i = 0; i < all.size() - 1; i++) {
            if (all.get(i) == node || isWithin(node, all.get(i)) && !isWithin(node, all.get(i + 1))) {
                return all.get(i + 1);
            }
        }
        return node;
    }

    private static boolean isWithin(Node outer, Node inner) {
        for (Node node = inner; node != null; node = node.getParentNode()) {
            if (node == outer) {
                return true;
            }
        }
        return false;
    }

    /** Inserts words behind so many signs, looking like the words they are put into. */
    private void insert(int at, int start, String words) {
        List<Spot> spots = spots();
        if (spots.isEmpty()) {
            paragraphs.get(0).appendChild(revisions.inserted(words, null));
            return;
        }
        Element look = properties(spots.get(Math.min(at > start ? at - 1 : at, spots.size() - 1)));
        if (at > start || at >= spots.size()) {
            Node place = runs.endingAt(spots.get(Math.min(at, spots.size()) - 1));
            boolean glued = at <= start && !words.startsWith(" ");
            WordPart.insertAfter(revisions.inserted(glued ? " " + words : words, look), place);
        } else {
            Node place = runs.startingAt(spots.get(at));
            place.getParentNode().insertBefore(revisions.inserted(words, look), place);
        }
    }

    private @Nullable Element properties(Spot spot) {
        return runs.properties(spot.holder().getParentNode());
    }

    /** The look of the sign at a place, {@code null} for the paragraph's own. */
    @Nullable
    Element look(int at) {
        List<Spot> spots = spots();
        return spots.isEmpty() ? null : properties(spots.get(Math.min(Math.max(at, 0), spots.size() - 1)));
    }
}
