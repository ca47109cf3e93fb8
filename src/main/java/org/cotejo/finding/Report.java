package org.cotejo.finding;

import java.time.LocalDate;
import java.util.List;

/**
 * One run: which rulebook, which laws, what was found.
 *
 * @param laws in the order of their ids
 * @param borrowings words that travelled from law to law
 * @param unread inputs that could not be read, each with its reason in the reader's language
 * @param stamp when the run was made, ISO 8601, empty unless asked for: without it the same input gives the same report
 */
public record Report(
        String toolVersion,
        String rulebookId,
        String rulebookVersion,
        String rulebookSha256,
        LocalDate asOf,
        List<LawReport> laws,
        List<Divergence> divergences,
        List<Borrowing> borrowings,
        List<Unread> unread,
        String stamp) {
    /** An input that could not be read. */
    public record Unread(String file, String reason) {}

    public Report {
        laws = List.copyOf(laws);
        divergences = List.copyOf(divergences);
        borrowings = List.copyOf(borrowings);
        unread = List.copyOf(unread);
    }

    /** A report without a time, of laws that share no words. */
    public Report(
            String toolVersion,
            String rulebookId,
            String rulebookVersion,
            String rulebookSha256,
            LocalDate asOf,
            List<LawReport> laws,
            List<Divergence> divergences,
            List<Unread> unread) {
        this(toolVersion, rulebookId, rulebookVersion, rulebookSha256, asOf, laws, divergences, List.of(), unread, "");
    }
}
