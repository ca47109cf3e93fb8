package org.cotejo.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article with what hangs from it, flat; or a provision that stands outside of any article.
 *
 * @param divisions headings of the divisions it stands in, outermost first, as printed: {@code Título Primero. …}
 * @param head the article itself
 * @param parts its paragraphs, fractions and points, in reading order
 */
public record Article(Zone zone, List<Division> divisions, Passage head, List<Passage> parts) {
    /** Where in the law it stands. */
    public enum Zone {
        BODY,
        TRANSITORY,
        ANNEX
    }

    /** A title, chapter … : its citation and its heading, either empty where there is none. */
    public record Division(String citation, String heading) {}

    public Article {
        divisions = List.copyOf(divisions);
        parts = List.copyOf(parts);
    }

    /** What has words to compare: the parts, and the article where it has words of its own. */
    public List<Passage> passages() {
        boolean own = !head.text().isBlank() || parts.isEmpty();
        return own ? Stream.concat(Stream.of(head), parts.stream()).toList() : parts;
    }

    /** All its words, one line a passage. */
    public String text() {
        return passages().stream().map(Passage::text).collect(Collectors.joining("\n"));
    }
}
