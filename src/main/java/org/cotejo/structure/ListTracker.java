package org.cotejo.structure;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.model.Level;
import org.cotejo.structure.ItemLabel.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The lists open in one article, and which reading of a label fits them: {@code i)} goes on after {@code h)}, or opens a
 * list of roman numbers; {@code C.} is a hundred, a letter, or a citizen.
 */
final class ListTracker {
    private static final int WIDEST_GAP = 10;
    private static final int GOES_ON = 100;
    private static final int OPENS = 80;
    private static final int STARTS_AGAIN = 70;
    private static final int REPEATS = 60;
    private static final int SKIPS = 50;
    private static final int RESTARTS = 40;
    private static final int TRUSTED = 10;
    private static final int LETTERS = 26;

    private record Open(Kind kind, Level level, String punctuation, Numeral last) {
        Open at(Numeral next) {
            return new Open(kind, level, punctuation, next);
        }
    }

    private record Choice(int score, int depth, ItemLabel label) {}

    private final List<Open> open = new ArrayList<>();

    void clear() {
        open.clear();
    }

    /** Whether no list of such labels is open. */
    boolean isNew(Kind kind) {
        return open.stream().noneMatch(list -> list.kind == kind);
    }

    /** Whether a list of capital roman numbers is open. */
    boolean isRoman() {
        return open.stream().anyMatch(list -> list.kind == Kind.ROMAN);
    }

    /**
     * The item that a line opens, {@code null} where its label fits no list.
     *
     * @param announced whether the text before ends in a colon
     * @param inside whether that text is an item's own, so that a list of other labels goes into it
     * @param boundary whether the text before has ended
     * @param trusted whether the label is certain to be one, so that any number is taken
     */
    @Nullable
    Item accept(List<ItemLabel> readings, boolean announced, boolean inside, boolean boundary, boolean trusted) {
        Choice best = null;
        for (ItemLabel label : readings) {
            best = better(best, goOn(label, announced, boundary));
            best = better(best, start(label, announced, inside, boundary));
            int trust = label.value() <= LETTERS ? TRUSTED : TRUSTED - 1;
            best = better(best, trusted ? new Choice(trust, depthOf(label.kind()), label) : null);
        }
        return best == null ? null : take(best);
    }

    private static @Nullable Choice better(@Nullable Choice best, @Nullable Choice next) {
        return next != null && (best == null || next.score > best.score) ? next : best;
    }

    private @Nullable Choice goOn(ItemLabel label, boolean announced, boolean boundary) {
        Choice best = null;
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            Open list = open.get(depth);
            if (list.kind == label.kind()) {
                int nearness = depth - open.size();
                int score = score(list, label, announced, boundary);
                best = better(best, score > 0 ? new Choice(score + nearness, depth, label) : null);
            }
        }
        return best;
    }

    private static int score(Open list, ItemLabel label, boolean announced, boolean boundary) {
        boolean alike = list.punctuation.equals(label.punctuation());
        if (label.numeral().follows(list.last)) {
            return GOES_ON + (alike ? 1 : 0);
        }
        if (label.value() == 1 && announced) {
            return STARTS_AGAIN;
        }
        if (!alike || !boundary) {
            return 0;
        }
        if (label.value() == 1 && label.kind() != Kind.UPPER) {
            return RESTARTS;
        }
        int step = label.value() - list.last.value();
        return step == 0 ? REPEATS : step > 1 && step <= WIDEST_GAP ? SKIPS : 0;
    }

    private @Nullable Choice start(ItemLabel label, boolean announced, boolean inside, boolean boundary) {
        boolean first = label.value() == 1 && label.numeral().isPlain();
        boolean likely = announced || boundary && label.kind() != Kind.UPPER;
        boolean known = open.stream()
                .anyMatch(
                        list -> list.kind == label.kind() && (!inside || list.punctuation.equals(label.punctuation())));
        return first && likely && !known ? new Choice(OPENS, open.size(), label) : null;
    }

    private int depthOf(Kind kind) {
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            if (open.get(depth).kind == kind) {
                return depth;
            }
        }
        return open.size();
    }

    private Item take(Choice choice) {
        ItemLabel label = choice.label;
        int depth = choice.depth;
        if (depth == open.size()) {
            open.add(new Open(label.kind(), level(label.kind(), depth), label.punctuation(), label.numeral()));
        } else {
            open.subList(depth + 1, open.size()).clear();
            open.set(depth, open.get(depth).at(label.numeral()));
        }
        return new Item(depth, open.get(depth).level, label.numeral(), label.end());
    }

    private Level level(Kind kind, int depth) {
        Level above = depth == 0 ? Level.ARTICLE : open.get(depth - 1).level;
        return switch (kind) {
            case ROMAN -> Level.FRACTION;
            case UPPER, LOWER -> above.compareTo(Level.POINT) < 0 ? Level.POINT : Level.SUBPOINT;
            case ARABIC, LOWER_ROMAN -> depth == 0 ? Level.FRACTION : Level.SUBPOINT;
        };
    }
}
