package org.cotejo.index;

import java.util.List;

/**
 * Words of a reading that lead to places of another law; positions inclusive.
 *
 * @param law position at which that law is named, here or before
 * @param to in the order of the words; {@code runs} tells which of them end a run
 * @param runs for each place the level at which it ends a run that the place before it begins; -1 where it ends none
 */
record Citation(int start, int end, int law, List<CitedPlace> to, List<Integer> runs) {
    boolean leadsTo(CitedPlace wanted) {
        for (int i = 0; i < to.size(); i++) {
            boolean run = runs.get(i) >= 0 && i > 0 && wanted.isWithin(to.get(i - 1), to.get(i), runs.get(i));
            if (run || wanted.touches(to.get(i))) {
                return true;
            }
        }
        return false;
    }
}
