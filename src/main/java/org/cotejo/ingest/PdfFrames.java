package org.cotejo.ingest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The margins between which the text of a document runs: of whole pages and of each column, and of left and right pages
 * apart where they differ.
 */
final class PdfFrames {
    /** Lines from which margins can be told. */
    private static final int ENOUGH = 20;
    /** Points by which left and right pages differ at least. */
    private static final double MIRRORED = 6;

    /** Points by which the end of a justified line misses the margin at most. */
    private static final double EXACT = 1.5;

    /**
     * Margins of a column; lengths in points.
     *
     * @param justified whether most lines end exactly at the margin
     */
    record Frame(double left, double right, boolean justified) {
        double width() {
            return right - left;
        }
    }

    private record Key(int column, int parity) {
        static Key of(PdfLine line) {
            return new Key(line.column(), line.page() % 2);
        }
    }

    private final Map<Key, Frame> frames = new HashMap<>();

    PdfFrames(List<PdfLine> lines) {
        lines.stream().collect(Collectors.groupingBy(PdfLine::column)).values().forEach(this::add);
    }

    private void add(List<PdfLine> column) {
        Map<Key, List<PdfLine>> sides = column.stream().collect(Collectors.groupingBy(Key::of));
        Frame whole = frame(column);
        boolean mirrored = sides.size() == 2
                && sides.values().stream().allMatch(side -> side.size() >= ENOUGH)
                && sides.values().stream()
                                .mapToDouble(side -> frame(side).left())
                                .reduce((a, b) -> Math.abs(a - b))
                                .orElse(0)
                        > MIRRORED;
        sides.forEach((key, side) -> frames.put(key, mirrored ? frame(side) : whole));
    }

    Frame of(PdfLine line) {
        return frames.getOrDefault(Key.of(line), new Frame(line.left(), line.right(), false));
    }

    private static Frame frame(List<PdfLine> lines) {
        double left = quantile(lines.stream().mapToDouble(PdfLine::left).toArray(), 0.05);
        double right = quantile(lines.stream().mapToDouble(PdfLine::right).toArray(), 0.9);
        long exact = lines.stream()
                .filter(line -> Math.abs(line.right() - right) < EXACT)
                .count();
        return new Frame(left, right, lines.size() >= ENOUGH && exact * 2 > lines.size());
    }

    private static double quantile(double[] values, double share) {
        Arrays.sort(values);
        return values.length == 0 ? 0 : values[(int) ((values.length - 1) * share)];
    }
}
