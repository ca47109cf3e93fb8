package org.cotejo.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.rulebook.DecreeWords;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.Citations;

/** A law to be changed, and how it numbers, labels and cites. Immutable. */
final class Draftable {
    private final Expression law;
    private final Tradition tradition;
    private final DecreeWords words;
    private final LawMap map;
    private final LabelStyle labels;
    private final Rubrics rubrics;
    private final Numbers numbers;
    private final Endings endings;
    private final Map<EId, String> citations;

    /** @param paragraphs what is printed, by place; empty where nobody can say */
    Draftable(Expression law, List<String> paragraphs, Tradition tradition, DecreeWords words) {
        this.law = law;
        this.tradition = tradition;
        this.words = words;
        this.map = new LawMap(law);
        this.labels = new LabelStyle(law, paragraphs, words);
        this.rubrics = new Rubrics(law, paragraphs);
        this.numbers = new Numbers(tradition, words);
        this.endings = new Endings(words);
        this.citations = new Citations(tradition).all(law);
    }

    Expression law() {
        return law;
    }

    Tradition tradition() {
        return tradition;
    }

    DecreeWords words() {
        return words;
    }

    LawMap map() {
        return map;
    }

    LabelStyle labels() {
        return labels;
    }

    Numbers numbers() {
        return numbers;
    }

    Endings endings() {
        return endings;
    }

    Printer printer() {
        return new Printer(labels);
    }

    String citation(EId eId) {
        return citations.getOrDefault(eId, eId.value());
    }

    /** The ordinal of a paragraph in words, as far as the tradition has them. */
    String ordinal(String digits) {
        List<String> written = tradition.numbers().written();
        int value = Integer.parseInt(digits);
        return value >= 1 && value <= written.size() ? written.get(value - 1) : digits;
    }

    /**
     * An article of this number: its label before the first line, the labels of a list of its own before its items.
     *
     * @param rubric is written where the law's articles have rubrics
     */
    List<Line> articleLines(String num, String rubric, List<Line> lines) {
        List<Line> labelled = new ArrayList<>();
        String item = "";
        for (Line line : lines) {
            if (labelled.isEmpty()) {
                labelled.add(new Line(Level.ARTICLE, labels.of(Level.ARTICLE, num), line.text()));
            } else if (line.level() == Level.FRACTION) {
                item = item.isEmpty() ? "I" : numbers.item(item);
                labelled.add(new Line(Level.FRACTION, labels.of(Level.FRACTION, item), line.text()));
            } else {
                labelled.add(line);
            }
        }
        return rubrics.on(labelled, rubric);
    }

    /** The article a provision is in. */
    Provision article(EId eId) {
        LawMap.Place place = map.at(eId);
        return place.article().orElse(place.provision());
    }
}
