package org.cotejo.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.compare.CommonRuns.Block;
import org.cotejo.compare.Piece.Kind;

/**
 * What two texts say otherwise, word by word and sign by sign. A few words that both happen to have amid others that
 * differ are told as different: nobody reads a text in splinters.
 */
final class WordDiff {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}]++|[^\\s\\p{L}\\p{N}\\p{M}]");

    private final Tokens left;
    private final Tokens right;
    private final List<Block> blocks;

    private WordDiff(Tokens left, Tokens right, List<Block> blocks) {
        this.left = left;
        this.right = right;
        this.blocks = blocks;
    }

    /** The other way round it is the same with left and right changed. */
    static WordDiff between(String left, String right) {
        Tokens one = Tokens.of(left);
        Tokens other = Tokens.of(right);
        if (left.compareTo(right) <= 0) {
            return new WordDiff(one, other, CommonRuns.of(one.words(), other.words()));
        }
        List<Block> blocks = CommonRuns.of(other.words(), one.words());
        return new WordDiff(one, other, blocks.stream().map(Block::mirrored).toList());
    }

    /** In order; what is deleted before what stands in its place. */
    List<Piece> pieces() {
        return pieces(readable(blocks));
    }

    /** How many words both have in the same order. */
    int common() {
        return blocks.stream()
                .mapToInt(block -> left.count(block.left(), block.left() + block.length()))
                .sum();
    }

    int leftWords() {
        return left.count();
    }

    int rightWords() {
        return right.count();
    }

    /** Without the blocks that are no longer than what differs on both of their sides. */
    private List<Block> readable(List<Block> all) {
        List<Block> kept = new ArrayList<>(all);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int k = 0; k < kept.size(); k++) {
                if (kept.get(k).length() <= Math.min(gap(kept, k), gap(kept, k + 1))) {
                    kept.remove(k);
                    changed = true;
                    k--;
                }
            }
        }
        return kept;
    }

    /** How much differs before a block: the longer of what is deleted and inserted; behind the last one likewise. */
    private int gap(List<Block> kept, int k) {
        int leftFrom = k == 0 ? 0 : end(kept.get(k - 1).left(), kept.get(k - 1));
        int rightFrom = k == 0 ? 0 : end(kept.get(k - 1).right(), kept.get(k - 1));
        int leftTo = k == kept.size() ? left.size() : kept.get(k).left();
        int rightTo = k == kept.size() ? right.size() : kept.get(k).right();
        return Math.max(leftTo - leftFrom, rightTo - rightFrom);
    }

    private static int end(int from, Block block) {
        return from + block.length();
    }

    private List<Piece> pieces(List<Block> kept) {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Block block : kept) {
            add(pieces, Kind.DELETED, left.printed(i, block.left()));
            add(pieces, Kind.INSERTED, right.printed(j, block.right()));
            i = end(block.left(), block);
            j = end(block.right(), block);
            // the first word of a text has no white space before it
            add(pieces, Kind.SAME, block.left() == 0 ? right.printed(block.right(), j) : left.printed(block.left(), i));
        }
        add(pieces, Kind.DELETED, left.printed(i, left.size()));
        add(pieces, Kind.INSERTED, right.printed(j, right.size()));
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Kind kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }

    private record Tokens(String text, List<int[]> places, List<String> words) {
        static Tokens of(String text) {
            List<int[]> places = new ArrayList<>();
            List<String> words = new ArrayList<>();
            Matcher matcher = TOKEN.matcher(text);
            int from = 0;
            while (matcher.find()) {
                places.add(new int[] {from, matcher.end()});
                words.add(matcher.group());
                from = matcher.end();
            }
            return new Tokens(text, places, words);
        }

        int size() {
            return words.size();
        }

        int count() {
            return count(0, size());
        }

        /** How many of them are words and no signs. */
        int count(int from, int to) {
            return (int) words.subList(from, to).stream()
                    .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                    .count();
        }

        String printed(int from, int to) {
            return from >= to ? "" : text.substring(places.get(from)[0], places.get(to - 1)[1]);
        }
    }
}
