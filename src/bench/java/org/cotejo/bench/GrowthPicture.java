package org.cotejo.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.cotejo.bench.Growth.Point;

/** Costs over numbers of laws, both axes by tens, so that what grows as the laws do rises as the dashed line. */
record GrowthPicture(List<Point> points) {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 440;
    private static final int LEFT = 60;
    private static final int RIGHT = 190;
    private static final int TOP = 20;
    private static final int BOTTOM = 50;
    private static final int LOWEST = -2;
    private static final int HIGHEST = 4;

    private record Curve(String name, String colour, ToDoubleFunction<Point> value) {}

    private static final List<Curve> CURVES = List.of(
            new Curve("ingest, s", "#1b6ca8", Point::ingest),
            new Curve("check, s", "#b3423a", Point::check),
            new Curve("who copied whom, s", "#d98c2b", Point::reuse),
            new Curve("index, MB", "#3b7d3a", Point::index),
            new Curve("search p99, ms", "#7a4fa3", Point::search),
            new Curve("memory held, MB", "#8a6d1f", Point::memory));

    String svg() {
        StringBuilder svg = new StringBuilder();
        add(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\"",
                WIDTH,
                HEIGHT);
        add(svg, " font-size=\"12\" role=\"img\" aria-label=\"What more laws cost\">\n");
        add(svg, "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>\n", WIDTH, HEIGHT);
        grid(svg);
        double least = points.get(0).laws();
        double most = points.get(points.size() - 1).laws();
        add(
                svg,
                "<path d=\"M%.1f %.1f L%.1f %.1f\" stroke=\"#999\" stroke-dasharray=\"5 5\" fill=\"none\"/>\n",
                x(least),
                y(0.01),
                x(most),
                y(0.01 * most / least));
        int row = 0;
        for (Curve curve : CURVES) {
            curve(svg, curve, row++);
        }
        add(
                svg,
                "<text x=\"%d\" y=\"%d\" fill=\"#666\">- - - as the laws</text>\n",
                WIDTH - RIGHT + 20,
                TOP + 20 + 22 * row);
        return svg.append("</svg>\n").toString();
    }

    private void grid(StringBuilder svg) {
        for (int power = LOWEST; power <= HIGHEST; power++) {
            double y = y(Math.pow(10, power));
            add(svg, "<path d=\"M%d %.1f H%d\" stroke=\"#ddd\"/>\n", LEFT, y, WIDTH - RIGHT);
            String label = Line.number(Math.pow(10, power)).replaceFirst("\\.?0+$", "");
            add(
                    svg,
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n",
                    LEFT - 8,
                    y + 4,
                    power < 0 ? label : (long) Math.pow(10, power) + "");
        }
        for (Point point : points) {
            double x = x(point.laws());
            add(svg, "<path d=\"M%.1f %d V%d\" stroke=\"#ddd\"/>\n", x, TOP, HEIGHT - BOTTOM);
            add(
                    svg,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d laws</text>\n",
                    x,
                    HEIGHT - BOTTOM + 20,
                    point.laws());
        }
    }

    private void curve(StringBuilder svg, Curve curve, int row) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            double x = x(point.laws());
            double y = y(curve.value().applyAsDouble(point));
            add(path, "%s%.1f %.1f", path.isEmpty() ? "M" : " L", x, y);
            add(svg, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n", x, y, curve.colour());
        }
        add(svg, "<path d=\"%s\" stroke=\"%s\" stroke-width=\"2\" fill=\"none\"/>\n", path, curve.colour());
        add(
                svg,
                "<text x=\"%d\" y=\"%d\" fill=\"%s\">● %s</text>\n",
                WIDTH - RIGHT + 20,
                TOP + 20 + 22 * row,
                curve.colour(),
                curve.name());
    }

    private double x(double laws) {
        double first = Math.log10(points.get(0).laws());
        double last = Math.log10(points.get(points.size() - 1).laws());
        double share = last == first ? 0 : (Math.log10(laws) - first) / (last - first);
        return LEFT + 20 + share * (WIDTH - LEFT - RIGHT - 40);
    }

    private static double y(double value) {
        double share = (Math.log10(Math.max(value, Math.pow(10, LOWEST))) - LOWEST) / (HIGHEST - LOWEST);
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
    }

    private static void add(StringBuilder to, String format, Object... values) {
        to.append(String.format(Locale.ROOT, format, values));
    }
}
