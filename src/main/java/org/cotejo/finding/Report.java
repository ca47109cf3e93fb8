package org.cotejo.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run: which rulebook, which laws, what was found.
 *
 * @param laws in the order of their ids
 * @param borrowings words that travelled from law to law
 * @param values numbers that the evidence states, in the order of the laws and of their findings
 * @param unread inputs that could not be read, each with its reason in the reader's language
 * @param since the saved run whose findings are left out, {@code null} for a report of all
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
        List<Value> values,
        List<Unread> unread,
        String stamp,
        @Nullable Since since) {
    /** An input that could not be read. */
    public record Unread(String file, String reason) {}

    /**
     * What a report of news is measured against.
     *
     * @param run name of the saved run
     * @param same how many findings say the same there and are left out
     */
    public record Since(String run, int same) {}

    public Report {
        laws = List.copyOf(laws);
        divergences = List.copyOf(divergences);
        borrowings = List.copyOf(borrowings);
        values = List.copyOf(values);
        unread = List.copyOf(unread);
    }

    /** A report without a time, of laws that share no words and state no numbers. */
    public Report(
            String toolVersion,
            String rulebookId,
            String rulebookVersion,
            String rulebookSha256,
            LocalDate asOf,
            List<LawReport> laws,
            List<Divergence> divergences,
            List<Unread> unread) {
        this(
                toolVersion,
                rulebookId,
                rulebookVersion,
                rulebookSha256,
                asOf,
                laws,
                divergences,
                List.of(),
                List.of(),
                unread,
                "",
                null);
    }

    /** The same run with other findings, those that are new since another. */
    public Report since(Since saved, List<LawReport> news) {
        return new Report(
                toolVersion,
                rulebookId,
                rulebookVersion,
                rulebookSha256,
                asOf,
                news,
                divergences,
                borrowings,
                values,
                unread,
                stamp,
                saved);
    }

    /** The same run with its laws reviewed. */
    public Report with(List<LawReport> reviewed) {
        return new Report(
                toolVersion,
                rulebookId,
                rulebookVersion,
                rulebookSha256,
                asOf,
                reviewed,
                divergences,
                borrowings,
                values,
                unread,
                stamp,
                since);
    }
}
