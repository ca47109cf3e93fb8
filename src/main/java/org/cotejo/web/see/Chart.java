package org.cotejo.web.see;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table that is drawn as bars or columns.
 *
 * @param kind classes of Charts.css that say how
 * @param heads what each row's parts are, after the head of the labels
 */
public record Chart(String kind, String caption, List<String> heads, List<Bar> bars) {
    /**
     * One row of the table.
     *
     * @param path where its label leads, {@code null} for nowhere
     * @param total what the parts come to, empty where it is not said
     * @param note a class for the row, empty for none
     */
    public record Bar(String label, @Nullable String path, String total, String note, List<Part> parts) {}

    /**
     * One cell.
     *
     * @param tint name of its colour
     * @param size of a hundred parts
     * @param text what it says; drawn where there is room
     */
    public record Part(String tint, int size, String text) {
        /** Room for a few digits. */
        public boolean isWide() {
            return size >= 6;
        }
    }

    /** Shares as whole parts of a hundred that add up to a hundred, or to none where all are none. */
    static List<Integer> hundred(List<Integer> counts) {
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        if (total == 0) {
            return counts.stream().map(count -> 0).toList();
        }
        List<Integer> sizes = new ArrayList<>();
        counts.forEach(count -> sizes.add(count * 100 / total));
        int left = 100 - sizes.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, counts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -(counts.get(i) * 100 % total)))
                .limit(left)
                .forEach(i -> sizes.set(i, sizes.get(i) + 1));
        return List.copyOf(sizes);
    }

    /** A share of one as parts of a hundred. */
    static int hundred(double share) {
        return (int) Math.round(share * 100);
    }
}
