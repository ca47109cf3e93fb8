package org.cotejo.compare;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.compare.CommonRuns.Block;
import org.cotejo.finding.Borrowing.Change;

/** What two texts have in common word by word, however written, and what stands in the gaps. */
final class Alignment {
    private final WordText one;
    private final WordText other;
    private final List<Block> blocks;

    Alignment(WordText one, WordText other) {
        this.one = one;
        this.other = other;
        this.blocks = CommonRuns.of(one.words(), other.words());
    }

    /** How many words both have in the same order. */
    int common() {
        return blocks.stream().mapToInt(Block::length).sum();
    }

    /** Of the longer text, from 0 to 1. */
    double share() {
        int longer = Math.max(one.size(), other.size());
        return longer == 0 ? 0 : Math.round(1000.0 * common() / longer) / 1000.0;
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        int left = 0;
        int right = 0;
        for (Block block : blocks) {
            add(changes, left, block.left(), right, block.right());
            left = block.left() + block.length();
            right = block.right() + block.length();
        }
        add(changes, left, one.size(), right, other.size());
        return List.copyOf(changes);
    }

    private void add(List<Change> changes, int left, int leftEnd, int right, int rightEnd) {
        if (leftEnd > left || rightEnd > right) {
            changes.add(new Change(one.printed(left, leftEnd), other.printed(right, rightEnd)));
        }
    }
}
