package org.cotejo.compare;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Which texts have a run, up to a number of them; in arrays of numbers, since runs are many and most stand in one text. */
final class Postings {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int FIRST_BITS = 10;

    private final int most;
    private int bits = FIRST_BITS;
    private long[] runs = new long[1 << FIRST_BITS];
    private int[] newest = new int[1 << FIRST_BITS];
    private int[] counts = new int[1 << FIRST_BITS];
    private int used;
    private int[] texts = new int[1 << FIRST_BITS];
    private int[] before = new int[1 << FIRST_BITS];
    private int entries = 1;

    /** @param most what stands in more places than these is as if it stood nowhere */
    Postings(int most) {
        this.most = most;
    }

    void add(long run, int text) {
        int slot = slot(run);
        if (counts[slot] == 0) {
            runs[slot] = run;
            used++;
        }
        if (counts[slot] < most) {
            if (entries == texts.length) {
                texts = Arrays.copyOf(texts, entries * 2);
                before = Arrays.copyOf(before, entries * 2);
            }
            texts[entries] = text;
            before[entries] = newest[slot];
            newest[slot] = entries++;
        }
        counts[slot] = Math.min(counts[slot] + 1, most + 1);
        if (used > runs.length / 2) {
            grow();
        }
    }

    /** The texts that have it, as often as they have it. */
    void each(long run, IntConsumer reader) {
        int slot = slot(run);
        if (counts[slot] <= most) {
            for (int entry = newest[slot]; entry != 0; entry = before[entry]) {
                reader.accept(texts[entry]);
            }
        }
    }

    private int slot(long run) {
        int mask = runs.length - 1;
        int slot = (int) (run * SPREAD >>> Long.SIZE - bits);
        while (counts[slot] != 0 && runs[slot] != run) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldRuns = runs;
        int[] oldNewest = newest;
        int[] oldCounts = counts;
        bits++;
        runs = new long[1 << bits];
        newest = new int[1 << bits];
        counts = new int[1 << bits];
        for (int i = 0; i < oldRuns.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldRuns[i]);
                runs[slot] = oldRuns[i];
                newest[slot] = oldNewest[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
