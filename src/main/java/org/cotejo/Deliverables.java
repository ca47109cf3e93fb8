package org.cotejo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.cotejo.compare.ProposalComparison;
import org.cotejo.compare.ProposalComparison.By;
import org.cotejo.draft.Bill;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.finding.Verdict;
import org.cotejo.index.IndexedLaw;
import org.cotejo.model.CotejoException;
import org.cotejo.model.Expression;
import org.cotejo.report.json.JsonText;
import org.cotejo.report.json.ProposalComparisonJson;

/**
 * What is sent, signed and filed. Reached by {@link Cotejo#deliverables()}; immutable, shared between threads.
 *
 * <p>Whatever is written for Word has the user's {@linkplain Cotejo#houseStyle() paper and logo}.
 */
public final class Deliverables {
    private final Cotejo cotejo;
    private final Locale language;

    Deliverables(Cotejo cotejo, Locale language) {
        this.cotejo = cotejo;
        this.language = language;
    }

    /** The same for readers of another language. */
    public Deliverables in(Locale other) {
        return new Deliverables(cotejo, other);
    }

    /** The verdict that counts: a person's where she decided and her decision holds, else the engine's. */
    public static Verdict verdict(Finding finding) {
        return finding.review() != null
                        && finding.review().counts()
                        && finding.review().verdict() != null
                ? finding.review().verdict()
                : finding.verdict();
    }

    /** Whether something is to be done about it. */
    public static boolean isOpen(Finding finding) {
        Verdict verdict = verdict(finding);
        return verdict != Verdict.MET && verdict != Verdict.NOT_ASSESSED;
    }

    /**
     * What is asked, in force and proposed, for each law, which is ingested, checked and drafted for.
     *
     * @param inputs files, and folders that are searched; what cannot be read is left out
     * @param reference law that holds the reference's text; empty: the one in the workspace that has its title, if any
     * @param chosen findings that are shown
     * @return one a law, in the order of the report
     */
    public List<ProposalComparison> proposals(List<Path> inputs, String reference, By by, Predicate<Finding> chosen)
            throws IOException {
        return proposals(inputs, cotejo.check(inputs), reference, by, chosen);
    }

    /** The same from a report of these laws that is there already. */
    public List<ProposalComparison> proposals(
            List<Path> inputs, Report report, String reference, By by, Predicate<Finding> chosen) throws IOException {
        Map<String, Bill> bills = new HashMap<>();
        for (Bill bill : cotejo.drafts().in(language).of(inputs, chosen)) {
            bills.put(IndexedLaw.keyOf(bill.law().source()), bill);
        }
        Optional<Expression> text = cotejo.comparisons().reference(reference);
        List<ProposalComparison> comparisons = new ArrayList<>();
        for (LawReport law : report.laws()) {
            Bill bill = Objects.requireNonNull(bills.get(IndexedLaw.keyOf(law.source())));
            comparisons.add(
                    proposal(law.with(law.findings().stream().filter(chosen).toList()), bill, report, text, by));
        }
        return comparisons;
    }

    private ProposalComparison proposal(LawReport law, Bill bill, Report report, Optional<Expression> reference, By by)
            throws IOException {
        return ProposalComparison.of(
                law,
                cotejo.comparisons().compared(bill.law()),
                reference,
                Proposals.of(bill, law, cotejo.rulebook()),
                by,
                new ProposalComparison.Basis(
                        report.toolVersion(),
                        report.rulebookId(),
                        report.rulebookVersion(),
                        report.rulebookSha256(),
                        report.asOf(),
                        reference
                                .map(each -> List.of(law.source(), each.source()))
                                .orElse(List.of(law.source()))));
    }

    /**
     * @param format {@code text}, {@code html}, {@code json}, {@code docx} or {@code xlsx}
     * @param out is flushed and left open
     * @throws CotejoException where there is no such format
     */
    public void write(ProposalComparison comparison, String format, OutputStream out) throws IOException {
        if (format.equals("json")) {
            JsonText.write(ProposalComparisonJson.of(comparison), out);
        } else {
            Comparisons comparisons = cotejo.comparisons().in(language);
            comparisons.write(comparisons.tables().of(comparison), format, out);
        }
    }
}
