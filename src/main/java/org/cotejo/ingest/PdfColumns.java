package org.cotejo.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Undoes the columns of each page: down the first one, then down the next; what goes over the whole page (a head, a title)
 * is read before the columns below it. A page has columns where a strip stays free between many lines on both sides, at
 * the same height, each part wide enough for running text: the cells of a short table make none.
 */
final class PdfColumns {
    /** Points that a strip between columns is wide at least. */
    private static final int STRIP = 8;
    /** Lines that a column has at least on its page. */
    private static final int FEWEST = 6;
    /** Share of the printed width that a column has at least. */
    private static final double NARROWEST = 0.18;
    /** Share of lines that may go over the strip: heads and titles. */
    private static final double CROSSING = 0.25;
    /** Share of lines of a page which step upwards, past which the file's order is not that of reading. */
    private static final double UPWARD = 0.2;

    private static final Comparator<PdfLine> DOWNWARD =
            Comparator.comparingDouble(PdfLine::y).thenComparingDouble(PdfLine::left);

    private PdfColumns() {}

    /** All lines in the order of reading, each with its column. */
    static List<PdfLine> undo(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages =
                lines.stream().collect(Collectors.groupingBy(PdfLine::page, TreeMap::new, Collectors.toList()));
        return pages.values().stream().flatMap(page -> page(page).stream()).toList();
    }

    private static List<PdfLine> page(List<PdfLine> lines) {
        List<Double> strips = strips(lines);
        if (strips.isEmpty()) {
            return isUpward(lines) ? lines.stream().sorted(DOWNWARD).toList() : lines;
        }
        List<PdfLine> cut = new ArrayList<>();
        lines.forEach(line -> cut(line, strips, cut));
        cut.sort(DOWNWARD);
        List<PdfLine> ordered = new ArrayList<>();
        List<PdfLine> band = new ArrayList<>();
        for (PdfLine line : cut) {
            if (line.column() == 0) {
                close(band, ordered);
                ordered.add(line);
            } else {
                band.add(line);
            }
        }
        close(band, ordered);
        return ordered;
    }

    private static void close(List<PdfLine> band, List<PdfLine> ordered) {
        band.stream()
                .sorted(Comparator.comparingInt(PdfLine::column).thenComparing(DOWNWARD))
                .forEach(ordered::add);
        band.clear();
    }

    /** A line that a word holds together over a strip is one of the whole page; another falls into its columns. */
    private static void cut(PdfLine line, List<Double> strips, List<PdfLine> out) {
        boolean crosses = line.words().stream().anyMatch(word -> column(word, strips) == 0);
        if (crosses) {
            out.add(line);
            return;
        }
        Map<Integer, List<PdfWord>> columns = line.words().stream()
                .collect(Collectors.groupingBy(word -> column(word, strips), TreeMap::new, Collectors.toList()));
        columns.forEach((column, words) -> out.add(new PdfLine(line.page(), words, line.y(), column)));
    }

    /** From 1; 0 for one that goes over a strip. */
    private static int column(PdfWord word, List<Double> strips) {
        int column = 1;
        for (double strip : strips) {
            if (word.left() < strip && word.right() > strip) {
                return 0;
            }
            column += word.left() >= strip ? 1 : 0;
        }
        return column;
    }

    /** The middles of the strips between columns, from left to right; none where the page has one column. */
    private static List<Double> strips(List<PdfLine> lines) {
        double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        int width = (int) Math.ceil(right - left);
        if (lines.size() < FEWEST || width < 1 || width > 100_000) {
            return List.of();
        }
        int[] covered = new int[width + 1];
        for (PdfLine line : lines) {
            cover(line, left, covered);
        }
        List<Double> strips = new ArrayList<>();
        int allowed = (int) (lines.size() * CROSSING);
        int from = -1;
        for (int x = 0; x <= width; x++) {
            boolean free = x < width && covered[x] <= allowed;
            if (free && from < 0) {
                from = x;
            } else if (!free && from >= 0) {
                double middle = left + (from + x) / 2.0;
                double begin = strips.isEmpty() ? left : strips.get(strips.size() - 1);
                boolean wide = middle - begin >= width * NARROWEST && right - middle >= width * NARROWEST;
                if (x - from >= STRIP && wide && isBetweenColumns(lines, middle)) {
                    strips.add(middle);
                }
                from = -1;
            }
        }
        return strips;
    }

    private static void cover(PdfLine line, double left, int[] covered) {
        boolean[] here = new boolean[covered.length];
        for (PdfWord word : line.words()) {
            int from = (int) Math.max(0, word.left() - left);
            int to = (int) Math.min(covered.length - 1, word.right() - left);
            for (int x = from; x <= to; x++) {
                covered[x] += here[x] ? 0 : 1;
                here[x] = true;
            }
        }
    }

    /** Enough lines on both sides, which go on beside each other, and filled: a list of names or of sums is none. */
    private static boolean isBetweenColumns(List<PdfLine> lines, double strip) {
        List<PdfLine> cut = new ArrayList<>();
        lines.forEach(line -> cut(line, List.of(strip), cut));
        List<PdfLine> left = cut.stream().filter(line -> line.column() == 1).toList();
        List<PdfLine> right = cut.stream().filter(line -> line.column() == 2).toList();
        if (left.size() < FEWEST || right.size() < FEWEST) {
            return false;
        }
        double top = Math.max(top(left), top(right));
        double foot = Math.min(foot(left), foot(right));
        long beside = cut.stream()
                .filter(line -> line.column() > 0 && line.y() >= top && line.y() <= foot)
                .count();
        return beside * 2 >= left.size() + right.size() && isFilled(left) && isFilled(right);
    }

    /** Most lines of running text reach far to the right. */
    private static boolean isFilled(List<PdfLine> lines) {
        double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        long full = lines.stream()
                .filter(line -> line.right() >= left + (right - left) * 0.75)
                .count();
        return full * 2 >= lines.size();
    }

    private static double top(List<PdfLine> lines) {
        return lines.stream().mapToDouble(PdfLine::y).min().orElse(0);
    }

    private static double foot(List<PdfLine> lines) {
        return lines.stream().mapToDouble(PdfLine::y).max().orElse(0);
    }

    private static boolean isUpward(List<PdfLine> lines) {
        int upward = 0;
        for (int i = 1; i < lines.size(); i++) {
            upward += lines.get(i).y() < lines.get(i - 1).y() - 1 ? 1 : 0;
        }
        return lines.size() >= FEWEST && upward > lines.size() * UPWARD;
    }
}
