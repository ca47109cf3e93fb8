package org.cotejo.run;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cotejo.finding.Clash;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Report;
import org.cotejo.finding.Review;

/**
 * What one run said, without what depends on the reader's language.
 *
 * @param file name of the file it was read from, empty for a run that was not
 */
public record SavedRun(String file, String tool, String rulebook, String rulebookSha256, String asOf, List<Law> laws) {
    /** What was found in one law; {@code sha256} is that of its file. */
    public record Law(String id, String title, String sha256, List<Saved> findings) {
        public Law {
            Objects.requireNonNull(id);
            findings = List.copyOf(findings);
        }
    }

    /**
     * A finding.
     *
     * @param found keys of the elements that were found, with a mark where only as a faculty
     * @param conflicts codes of what spoke against the law, each once
     * @param quotes words it rests on, each once
     * @param review the decision in one phrase, empty where there is none
     */
    public record Saved(
            String requirement,
            String verdict,
            String rule,
            List<String> flags,
            List<String> found,
            List<String> conflicts,
            List<Quote> quotes,
            String review) {
        public Saved {
            Objects.requireNonNull(requirement);
            Objects.requireNonNull(verdict);
            flags = List.copyOf(flags);
            found = List.copyOf(found);
            conflicts = List.copyOf(conflicts);
            quotes = List.copyOf(quotes);
        }

        /** Whether both say the same, wherever in the law their words stand. */
        public boolean saysTheSameAs(Saved other) {
            return verdict.equals(other.verdict)
                    && flags.equals(other.flags)
                    && found.equals(other.found)
                    && conflicts.equals(other.conflicts)
                    && words().equals(other.words())
                    && review.equals(other.review);
        }

        List<String> words() {
            return quotes.stream().map(Quote::words).distinct().sorted().toList();
        }
    }

    /** Exact words and where they stood. */
    public record Quote(String citation, String words) {}

    public SavedRun {
        Objects.requireNonNull(rulebookSha256);
        laws = List.copyOf(laws);
    }

    /** A run that was just made. */
    public static SavedRun of(Report report) {
        return new SavedRun(
                "",
                report.toolVersion(),
                report.rulebookId() + " " + report.rulebookVersion(),
                report.rulebookSha256(),
                report.asOf().toString(),
                report.laws().stream().map(SavedRun::of).toList());
    }

    private static Law of(LawReport law) {
        return new Law(
                law.id(),
                law.title(),
                law.source().sha256(),
                law.findings().stream().map(SavedRun::of).toList());
    }

    static Saved of(Finding finding) {
        Review review = finding.review();
        return new Saved(
                finding.requirement(),
                finding.verdict().name(),
                finding.rule(),
                finding.flags().stream().map(Enum::name).toList(),
                finding.elements().stream()
                        .filter(ElementResult::found)
                        .map(element -> found(element.key(), element.faculty()))
                        .toList(),
                finding.conflicts().stream().map(Clash::code).distinct().toList(),
                finding.quotations().map(SavedRun::quote).distinct().toList(),
                review == null
                        ? ""
                        : review(
                                review.decision().key(),
                                review.verdict() == null ? "" : review.verdict().name(),
                                review.by(),
                                review.on().toString(),
                                review.status().key()));
    }

    private static Quote quote(Quotation quotation) {
        return new Quote(quotation.citation(), quotation.quote());
    }

    static String found(String key, boolean faculty) {
        return faculty ? key + "?" : key;
    }

    static String review(String decision, String verdict, String by, String on, String status) {
        String said = verdict.isEmpty() ? decision : decision + " " + verdict;
        return String.join(", ", said, by, on, status.toLowerCase(Locale.ROOT));
    }
}
