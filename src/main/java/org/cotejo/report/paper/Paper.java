package org.cotejo.report.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cotejo.rulebook.Tradition;

/**
 * A document before it has a format. Public for the templates and the writers: not API.
 *
 * @param language of our words in it
 * @param description what it says of itself beside its title
 * @param date stands for the times of making and changing
 * @param head line at the head of each page
 * @param foot line at the foot of each page
 * @param page word before the number of a page
 * @param of word between that number and the number of pages
 * @param across on the long side of the sheet
 * @param cover whether the first page has neither head nor foot
 */
public record Paper(
        String title,
        String description,
        String language,
        LocalDate date,
        String head,
        String foot,
        String page,
        String of,
        Tradition.Sheet sheet,
        boolean across,
        boolean cover,
        List<Block> blocks) {
    public Paper {
        Objects.requireNonNull(title);
        Objects.requireNonNull(language);
        blocks = List.copyOf(blocks);
    }

    /** What its contents list, in order. */
    public List<Block.Heading> headings(int depth) {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() <= depth)
                .toList();
    }
}
