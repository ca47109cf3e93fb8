package org.cotejo.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** Which texts have their words of each other, by their places in a list from the oldest law's to the newest's. */
final class ReusePairs {
    private static final double LEAST_SHARE = 0.6;
    /** Of a copy in which one word in four is another, no less is left, even where a word more came in. */
    private static final double LEAST_OF_COPY = 0.7;

    private final List<Text> texts;
    private final PassageIndex fours = PassageIndex.ofFourWords();
    private final PassageIndex twos = PassageIndex.ofTwoWords();
    private final BitSet told = new BitSet();
    private final List<Pair> pairs = new ArrayList<>();

    /**
     * A text.
     *
     * @param law place of its law; laws have nothing of themselves
     * @param words as numbers
     */
    record Text(int law, int[] words) {}

    /** Places of two texts of different laws, the older law's first. */
    record Pair(int earlier, int later) {}

    private ReusePairs(List<Text> texts) {
        this.texts = texts;
    }

    static List<Pair> of(List<Text> texts) {
        ReusePairs pairs = new ReusePairs(texts);
        for (int i = 0; i < texts.size(); i++) {
            pairs.lookBack(i);
        }
        for (int i = 0; i < texts.size(); i++) {
            pairs.lookAhead(i);
        }
        return pairs.pairs;
    }

    /** Each beside the earlier one it is closest to. */
    private void lookBack(int later) {
        int law = texts.get(later).law();
        int earlier = closest(later, LEAST_SHARE, each -> texts.get(each).law() < law);
        if (earlier >= 0) {
            tell(earlier, later);
        }
        fours.add(later, texts.get(later).words());
        twos.add(later, texts.get(later).words());
    }

    /** What nobody was closest to, and which is yet a copy: of two that a later text is like, one is closer. */
    private void lookAhead(int earlier) {
        if (!told.get(earlier)) {
            int law = texts.get(earlier).law();
            int later = closest(earlier, LEAST_OF_COPY, each -> texts.get(each).law() > law);
            if (later >= 0) {
                tell(earlier, later);
            }
        }
    }

    private void tell(int earlier, int later) {
        pairs.add(new Pair(earlier, later));
        told.set(earlier);
        told.set(later);
    }

    private int closest(int text, double least, IntPredicate wanted) {
        int[] words = texts.get(text).words();
        int closest = closest(words, fours.candidates(words, wanted), least);
        return closest >= 0 ? closest : closest(words, twos.candidates(words, wanted), LEAST_OF_COPY);
    }

    private int closest(int[] words, List<Integer> candidates, double least) {
        int closest = -1;
        double most = 0;
        for (int candidate : candidates) {
            double share = WordNumbers.share(texts.get(candidate).words(), words);
            if (share >= least && share > most) {
                closest = candidate;
                most = share;
            }
        }
        return closest;
    }
}
