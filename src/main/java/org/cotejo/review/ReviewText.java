package org.cotejo.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cotejo.review.ReviewYaml.Placed;

/** The file of decisions as lines: its head, and a block a decision with the comments above it. */
final class ReviewText {
    private final List<String> head;
    private final List<Block> blocks = new ArrayList<>();

    private record Block(Decided decided, List<String> comments, List<String> lines) {}

    ReviewText(String text, List<Placed> placed) {
        List<String> lines = text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        for (int i = placed.size() - 1; i >= 0; i--) {
            int first = Math.min(placed.get(i).line() - 1, end);
            int above = first;
            while (above > 0 && isComment(lines.get(above - 1))) {
                above--;
            }
            blocks.add(0, new Block(placed.get(i).decided(), lines.subList(above, first), lines.subList(first, end)));
            end = above;
        }
        this.head = lines.subList(0, end);
    }

    private static boolean isComment(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    String with(Decided decided, String heading) {
        List<Block> sorted = new ArrayList<>();
        List<String> comments = List.of("");
        for (Block block : blocks) {
            if (block.decided().isOnTheSameAs(decided)) {
                comments = block.comments();
            } else {
                sorted.add(block);
            }
        }
        sorted.add(new Block(decided, comments, ReviewYaml.lines(decided)));
        sorted.sort(Comparator.comparing(Block::decided, Decided.ORDER));
        List<String> lines = new ArrayList<>(blocks.isEmpty() ? newHead(heading) : head);
        for (Block block : sorted) {
            lines.addAll(block.comments());
            lines.addAll(block.lines());
        }
        return String.join("\n", lines) + "\n";
    }

    /** What an author put above an empty list stays. */
    private List<String> newHead(String heading) {
        List<String> lines = new ArrayList<>(head);
        if (lines.stream().noneMatch(line -> line.strip().startsWith("#"))) {
            lines.add(0, "# " + heading);
        }
        lines.removeIf(String::isBlank);
        lines.removeIf(line -> line.startsWith(ReviewYaml.LIST + ":"));
        lines.add(ReviewYaml.LIST + ":");
        return lines;
    }
}
