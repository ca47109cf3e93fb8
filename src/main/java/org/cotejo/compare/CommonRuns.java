package org.cotejo.compare;

import java.util.ArrayList;
import java.util.List;

/** The longest common run of items of two lists, gaps allowed, as blocks without a gap. */
final class CommonRuns {
    /** Beyond this many items the table would grow too large: the rest counts as different. */
    private static final int LONGEST = 2_000;

    /** As many items from {@code left} on in the one list as from {@code right} on in the other. */
    record Block(int left, int right, int length) {
        Block mirrored() {
            return new Block(right, left, length);
        }
    }

    private CommonRuns() {}

    /** In order, none empty. */
    static List<Block> of(List<String> left, List<String> right) {
        int least = Math.min(left.size(), right.size());
        int head = 0;
        while (head < least && left.get(head).equals(right.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && last(left, tail).equals(last(right, tail))) {
            tail++;
        }
        List<Block> blocks = new ArrayList<>();
        add(blocks, 0, 0, head);
        between(left.subList(head, left.size() - tail), right.subList(head, right.size() - tail), head, blocks);
        add(blocks, left.size() - tail, right.size() - tail, tail);
        return blocks;
    }

    private static String last(List<String> list, int back) {
        return list.get(list.size() - 1 - back);
    }

    private static void between(List<String> left, List<String> right, int head, List<Block> blocks) {
        int rows = Math.min(left.size(), LONGEST);
        int columns = Math.min(right.size(), LONGEST);
        short[][] lengths = lengths(left, right, rows, columns);
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            int from = i;
            while (i < rows && j < columns && left.get(i).equals(right.get(j))) {
                i++;
                j++;
            }
            add(blocks, head + from, head + j - (i - from), i - from);
            if (i < rows && j < columns) {
                if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
        }
    }

    private static short[][] lengths(List<String> left, List<String> right, int rows, int columns) {
        short[][] lengths = new short[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                lengths[i][j] = left.get(i).equals(right.get(j))
                        ? (short) (lengths[i + 1][j + 1] + 1)
                        : (short) Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    /** Blocks that follow each other without a gap become one. */
    private static void add(List<Block> blocks, int left, int right, int length) {
        if (length == 0) {
            return;
        }
        Block last = blocks.isEmpty() ? new Block(0, 0, 0) : blocks.get(blocks.size() - 1);
        if (last.length() > 0 && last.left() + last.length() == left && last.right() + last.length() == right) {
            blocks.set(blocks.size() - 1, new Block(last.left(), last.right(), last.length() + length));
        } else {
            blocks.add(new Block(left, right, length));
        }
    }
}
