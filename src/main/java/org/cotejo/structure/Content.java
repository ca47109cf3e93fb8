package org.cotejo.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of articles: items of lists, and paragraphs. */
final class Content {
    private final Grammar grammar;
    private final TreeBuilder builder;
    private final ItemLabels labels;
    private final ListTracker lists = new ListTracker();
    private final boolean wrapped;
    private boolean quoting;

    /** @param wrapped whether the lines of the file end where the page ended, not where paragraphs end */
    Content(Grammar grammar, TreeBuilder builder, boolean wrapped) {
        this.grammar = grammar;
        this.builder = builder;
        this.wrapped = wrapped;
        labels = new ItemLabels(grammar.numbering);
    }

    void open() {
        lists.clear();
        quoting = false;
    }

    /** Whether what follows may be the text of another law. */
    boolean isQuoting() {
        return quoting;
    }

    /** Whether the words so far have ended, so that a unit can begin. */
    boolean isAtBoundary() {
        String tail = builder.openTail();
        return tail.isEmpty() || Sentences.isTerminated(tail);
    }

    void add(Line line) {
        Item item = item(line);
        if (item != null) {
            builder.item(item, line.text().substring(item.end()), line);
        } else {
            builder.text(line.text(), line, continues(line));
        }
        quoting &= !Sentences.endsQuotation(line.text());
        if (Sentences.endsWithColon(builder.openTail())) {
            String open = builder.openText();
            quoting |= grammar.quoting.isWhole(Folded.of(open.substring(0, open.lastIndexOf(':'))));
        }
    }

    private @Nullable Item item(Line line) {
        List<ItemLabel> readings = labels.read(line);
        if (readings.isEmpty()) {
            return null;
        }
        boolean announced = Sentences.endsWithColon(builder.openTail());
        return lists.accept(readings, announced, isAtBoundary(), line.generated() > 0);
    }

    private boolean continues(Line line) {
        return !isAtBoundary() && (line.startsLower() || wrapped);
    }
}
