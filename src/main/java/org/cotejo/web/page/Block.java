package org.cotejo.web.page;

import java.util.List;
import java.util.Objects;
import org.cotejo.model.Provision;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the column of a law's text, one below the other. Public for the templates: not API.
 *
 * @param anchor empty for running text
 * @param label as the law calls it: {@code Artículo 12}, {@code Capítulo II}; empty for running text
 * @param level 2 to 6 for a division, 0 for anything else
 * @param lines of running text
 * @param notes what was found in it
 */
public record Block(
        String anchor,
        String label,
        String heading,
        int level,
        List<String> lines,
        @Nullable Provision article,
        MarginNotes notes) {
    public Block {
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(label);
        lines = List.copyOf(lines);
    }

    static Block division(String anchor, String label, String heading, int level) {
        return new Block(anchor, label, heading, level, List.of(), null, MarginNotes.NONE);
    }

    static Block lines(List<String> lines) {
        return new Block("", "", "", 0, lines, null, MarginNotes.NONE);
    }

    public boolean isDivision() {
        return level > 0;
    }

    /** How it is called in a table of contents: an article by its number. */
    public String number() {
        return article == null || article.num().isEmpty() ? label : article.num();
    }

    /** Whether a provision is this one or stands in it. */
    boolean holds(String eId) {
        return !anchor.isEmpty() && (eId.equals(anchor) || article != null && eId.startsWith(anchor + "__"));
    }

    int size() {
        return article == null
                ? lines.stream().mapToInt(String::length).sum()
                : article.walk().mapToInt(each -> each.text().length()).sum();
    }
}
