package org.cotejo.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.compare.ReuseGraph;
import org.cotejo.compare.ReuseGraph.Edge;
import org.cotejo.compare.ReuseGraph.Law;
import org.cotejo.web.site.View;

/**
 * Who copied whom as a picture: laws one below the other, oldest first, and arcs from the earlier to the later one. The
 * table beside it says the same. In units of the picture.
 *
 * @param arcs the thinnest first, so that the widest lie on top
 */
public record ReuseDrawing(int width, int height, List<Node> nodes, List<Arc> arcs) {
    private static final int ROW = 34;
    private static final int LABELS = 210;
    private static final int WIDTH = 560;
    private static final double WIDEST = 12;

    /** Of the later law: less would only be a veil of lines. */
    private static final double LEAST = 0.01;

    /** A law. */
    public record Node(String name, String date, int x, int y) {}

    /**
     * What one law has of another.
     *
     * @param path from the earlier to the later
     * @param told the same in words
     * @param end where the later one is
     */
    public record Arc(String path, String stroke, String told, int x, int end) {}

    static ReuseDrawing of(ReuseGraph graph, View view) {
        Map<String, Integer> places = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (Law law : graph.laws()) {
            int y = ROW / 2 + nodes.size() * ROW;
            String name = law.jurisdiction().isBlank() ? law.id() : law.jurisdiction();
            places.putIfAbsent(law.id(), y);
            names.putIfAbsent(law.id(), name);
            nodes.add(new Node(
                    name, law.published() == null ? "" : law.published().toString(), LABELS, y));
        }
        int most = graph.edges().stream().mapToInt(Edge::words).max().orElse(1);
        List<Arc> arcs = new ArrayList<>();
        for (Edge edge : graph.edges()) {
            Integer from = places.get(edge.from());
            Integer to = places.get(edge.to());
            if (from != null && to != null && edge.share() >= LEAST) {
                arcs.add(0, arc(edge, from, to, most, names, view));
            }
        }
        return new ReuseDrawing(WIDTH, Math.max(ROW, nodes.size() * ROW), nodes, List.copyOf(arcs));
    }

    private static Arc arc(Edge edge, int from, int to, int most, Map<String, String> names, View view) {
        int x = LABELS + 12;
        int bend = x + Math.min(WIDTH - x - 20, 40 + Math.abs(to - from) * 2 / 3);
        String path = "M" + x + " " + from + "C" + bend + " " + from + " " + bend + " " + to + " " + x + " " + to;
        double width = Math.max(1, Math.round(10 * WIDEST * edge.words() / most) / 10.0);
        String told = view.say(
                "compare.reuse.arc",
                names.get(edge.to()),
                names.get(edge.from()),
                view.number(edge.words()),
                view.words().percent(edge.share()));
        return new Arc(path, Double.toString(width), told, x, to);
    }
}
