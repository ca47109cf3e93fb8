package org.cotejo.word;

import java.util.List;
import java.util.Objects;
import org.cotejo.model.EId;
import org.cotejo.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said in the margin of a law.
 *
 * @param key by which the same remark is known again in a file that has it already: letters, digits and signs, no space
 * @param eId provision that it is about, {@code null} for the law as a whole
 * @param quote words of the provision it is about, empty for all of it
 * @param range of the quote in the provision's text, {@code null} where only the words are known
 */
public record Remark(
        String key,
        @Nullable EId eId,
        String quote,
        @Nullable TextRange range,
        List<Line> lines) {
    /**
     * One paragraph of a remark.
     *
     * @param label before the text and in bold, empty for none
     */
    public record Line(String label, String text) {
        public Line {
            Objects.requireNonNull(label);
            Objects.requireNonNull(text);
        }
    }

    public Remark {
        Objects.requireNonNull(quote);
        lines = List.copyOf(lines);
        if (key.isBlank() || key.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("no key of a remark: " + key);
        }
    }
}
