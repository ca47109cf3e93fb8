package org.cotejo.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;

/** A provision and all below it as printed paragraphs. */
record Printer(LabelStyle labels, UnaryOperator<Provision> current) {
    Printer(LabelStyle labels) {
        this(labels, UnaryOperator.identity());
    }

    List<Line> lines(Provision provision) {
        List<Line> lines = new ArrayList<>();
        add(provision, lines);
        return List.copyOf(lines);
    }

    /** The first words of an article stand behind its label, those of an article with a rubric below it. */
    private void add(Provision provision, List<Line> lines) {
        Provision now = current.apply(provision);
        String label = labels.of(provision.level(), provision.num());
        if (provision.level() != Level.ARTICLE) {
            lines.add(new Line(provision.level(), label, now.text()));
            provision.children().forEach(child -> add(child, lines));
            return;
        }
        List<Provision> children = provision.children();
        boolean opens = provision.heading().isBlank()
                && !children.isEmpty()
                && children.get(0).level() == Level.PARAGRAPH;
        Provision first = opens ? current.apply(children.get(0)) : now;
        lines.add(new Line(Level.ARTICLE, label, opens ? first.text() : provision.heading() + now.text()));
        if (opens) {
            children.get(0).children().forEach(child -> add(child, lines));
        }
        children.subList(opens ? 1 : 0, children.size()).forEach(child -> add(child, lines));
    }
}
