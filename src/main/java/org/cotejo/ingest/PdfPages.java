package org.cotejo.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.ingest.SourceParagraph.Origin;

/** Knows the heads and feet of pages: lines at their upper and lower end that come back, numbers apart, on many of them. */
final class PdfPages {
    private static final double UPPER = 0.16;
    private static final double LOWER = 0.9;
    private static final int OFTEN = 3;
    private static final double SHARE = 0.3;

    private final Set<String> furniture = new HashSet<>();
    private final double height;

    /** @param height of the pages */
    PdfPages(List<PdfLine> lines, double height) {
        this.height = height;
        Map<String, Set<Integer>> pages = new HashMap<>();
        for (PdfLine line : lines) {
            if (isAtEnd(line)) {
                pages.computeIfAbsent(key(line), key -> new HashSet<>()).add(line.page());
            }
        }
        int all = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).page();
        pages.forEach((key, found) -> {
            if (found.size() >= Math.max(OFTEN, all * SHARE)) {
                furniture.add(key);
            }
        });
    }

    Origin origin(PdfLine line) {
        if (!isAtEnd(line) || !furniture.contains(key(line))) {
            return Origin.BODY;
        }
        return line.y() < height * UPPER ? Origin.HEADER : Origin.FOOTER;
    }

    private boolean isAtEnd(PdfLine line) {
        return line.y() < height * UPPER || line.y() > height * LOWER;
    }

    private static String key(PdfLine line) {
        return Math.round(line.y()) + " " + line.text().replaceAll("\\d++", "#");
    }
}
