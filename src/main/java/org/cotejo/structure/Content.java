package org.cotejo.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of articles: items of lists, and paragraphs. */
final class Content {
    private static final int LONGEST_PARTICLE = 4;

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

    /** Whether a list of roman numbers is open or announced, or a sentence is. */
    boolean isListing() {
        return lists.isRoman() || !isAtBoundary() || Sentences.endsWithColon(builder.openTail());
    }

    /** Whether the words so far have ended, so that a unit can begin. */
    boolean isAtBoundary() {
        String tail = builder.openTail();
        return tail.isEmpty() || Sentences.isTerminated(tail);
    }

    /** Whether the words so far end in what a number may belong to: {@code … del artículo}, {@code …, }. */
    boolean endsInReference() {
        String tail = Folded.of(builder.openTail());
        String last = tail.substring(tail.lastIndexOf(' ') + 1);
        return tail.endsWith(",") || last.length() < LONGEST_PARTICLE || grammar.isUnitWord(last);
    }

    void add(Line line) {
        Item item = item(line);
        if (item != null) {
            int words = opensList(line, item) ? line.text().length() : item.end();
            builder.item(item, line.text().substring(words), line);
            if (words > item.end()) {
                add(line.slice(item.end(), words));
                return;
            }
        } else {
            builder.text(line.text(), line, continues(line));
        }
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
        boolean inside = announced && builder.isItemOpen();
        return lists.accept(readings, announced, inside, isAtBoundary(), line.generated() > 0);
    }

    /** Whether an item says nothing before the list in it begins: {@code a) i) …}. */
    private boolean opensList(Line line, Item item) {
        return labels.readAt(line.text(), line.folded(), item.end()).stream()
                .anyMatch(label -> label.value() == 1
                        && label.punctuation().startsWith(")")
                        && label.end() < line.text().length()
                        && lists.isNew(label.kind()));
    }

    private boolean continues(Line line) {
        return !isAtBoundary() && (line.startsLower() || wrapped);
    }
}
