package org.cotejo.model;

/**
 * Where in its source a provision's own words stand.
 *
 * <p>Two countings go side by side. The first is that of reading: every paragraph with something to see, in reading
 * order. The second is the file's own, by which another program finds the same paragraph again: in a .docx, the elements
 * {@code w:p} below {@code w:body} in document order, empty ones and those in tables, text boxes and deleted passages
 * included, so that the n-th is {@code (//w:body//w:p)[n + 1]}; in a .doc since Word 97, the paragraphs of the main text as
 * POI counts them. Other formats have no such counting yet.
 *
 * @param first index of the first source paragraph, from 0; -1 where the source has no paragraphs
 * @param last index of the last one, inclusive
 * @param page of the first one, from 1; 0 where the format has no pages
 * @param from index of the first one in the file's own counting, from 0; -1 where the format has none, and for notes and
 *     heads of pages, which stand in other parts of the file
 * @param to the same of the last one
 */
public record SourcePlace(int first, int last, int page, int from, int to) {
    public static final SourcePlace UNKNOWN = new SourcePlace(-1, -1);

    /** In a source without pages and without a counting of its own. */
    public SourcePlace(int first, int last) {
        this(first, last, 0, -1, -1);
    }
}
