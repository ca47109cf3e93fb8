package org.cotejo.report;

/**
 * What the template of a comparison is given. Public for the templates alone: not API.
 *
 * @param deleted what a screen reader says before words that were deleted
 * @param inserted the same of words that were inserted
 */
public record ComparisonPage(
        ComparisonTable table, String language, String notice, String deleted, String inserted, String style) {}
