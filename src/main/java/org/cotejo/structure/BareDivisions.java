package org.cotejo.structure;

import java.util.List;
import org.cotejo.model.Level;
import org.jspecify.annotations.Nullable;

/** Recognises chapters that have a number and a heading but no word: {@code I. Disposiciones generales} above an article. */
final class BareDivisions {
    private final Grammar grammar;
    private final List<Line> lines;
    private final ItemLabels items;

    BareDivisions(Grammar grammar, List<Line> lines) {
        this.grammar = grammar;
        this.lines = lines;
        items = new ItemLabels(grammar.numbering);
    }

    /** The label of such a chapter at {@code i}, {@code null} where none can be. An item of a list may look like it. */
    @Nullable
    Label read(int i) {
        Line line = lines.get(i);
        boolean above = i + 1 < lines.size() && grammar.articles.read(lines.get(i + 1)) != null;
        if (!above || !line.isRubric()) {
            return null;
        }
        return items.read(line).stream()
                .filter(item ->
                        item.kind() == ItemLabel.Kind.ROMAN && item.numeral().isPlain())
                .filter(item -> item.end() < line.text().length()
                        && Character.isUpperCase(line.text().charAt(item.end())))
                .findFirst()
                .map(item -> new Label(Level.CHAPTER, item.numeral(), item.end(), true, false))
                .orElse(null);
    }
}
