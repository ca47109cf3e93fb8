package org.cotejo.model;

/**
 * Where in its source a provision's own words stand.
 *
 * @param first index of the first source paragraph, from 0; -1 where the source has no paragraphs
 * @param last index of the last one, inclusive
 */
public record SourcePlace(int first, int last) {
    public static final SourcePlace UNKNOWN = new SourcePlace(-1, -1);
}
