package org.cotejo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cotejo.check.Checker;
import org.cotejo.draft.Bill;
import org.cotejo.draft.Drafter;
import org.cotejo.draft.Order;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Verdict;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawIndex;
import org.cotejo.index.LawSnapshot;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceParagraph;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.SourcePlace;
import org.cotejo.report.LawDocxWriter;
import org.cotejo.rulebook.DecreeWords;
import org.cotejo.rulebook.Fitting;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.word.TrackedChanges;
import org.cotejo.word.WordFile;

/**
 * From findings to bills. Reached by {@link Cotejo#drafts()}; immutable, shared between threads.
 *
 * <p>A bill is in the language of its law; what is said about it is in the reader's.
 */
public final class Drafts {
    private static final String WORD = "docx";

    private final Cotejo cotejo;
    private final SourceReader reader;
    private final Locale language;

    Drafts(Cotejo cotejo, SourceReader reader, Locale language) {
        this.cotejo = cotejo;
        this.reader = reader;
        this.language = language;
    }

    /** The same for readers of another language. */
    public Drafts in(Locale other) {
        return new Drafts(cotejo, reader, other);
    }

    /** Every finding that is a gap, whatever its severity. */
    public static boolean isGap(Finding finding) {
        return finding.verdict() != Verdict.MET && finding.verdict() != Verdict.NOT_ASSESSED;
    }

    /**
     * A bill for each law, which is ingested and checked.
     *
     * @param files of laws, folders are searched; what cannot be read is left out
     * @param chosen which findings each bill is to close, of those that are gaps
     */
    public List<Bill> of(List<Path> files, Predicate<Finding> chosen) throws IOException {
        Intake intake = cotejo.ingest(files);
        Map<String, LawReport> reports = new HashMap<>();
        cotejo.check(files).laws().forEach(report -> reports.put(IndexedLaw.keyOf(report.source()), report));
        List<Order> orders = new ArrayList<>();
        for (Intake.Law law : intake.laws()) {
            orders.add(order(law.file(), reports.get(law.key()), chosen));
        }
        return drafter().draft(orders);
    }

    private Order order(Path file, LawReport report, Predicate<Finding> chosen) {
        List<String> printed = reader.read(file).paragraphs().stream()
                .map(SourceParagraph::visible)
                .toList();
        Set<String> requirements = report.findings().stream()
                .filter(finding -> isGap(finding) && chosen.test(finding))
                .map(Finding::requirement)
                .collect(Collectors.toSet());
        return new Order(cotejo.structure(file), printed, report.findings(), requirements);
    }

    /** The law as a bill makes it. */
    public Expression amended(Bill bill) throws IOException {
        return drafter().amended(bill);
    }

    /**
     * The law's own Word file with the bill as tracked changes; of a law in another format a clean copy with them.
     *
     * @param file of the law of the bill
     * @param out is flushed and left open
     */
    public void tracked(Bill bill, Path file, OutputStream out) throws IOException {
        DecreeWords words = DecreeWords.load(cotejo.rules(), cotejo.tradition().code());
        Expression law = bill.law();
        WordFile word;
        Map<EId, SourcePlace> places = new HashMap<>();
        if (law.source().format().equals(WORD)) {
            word = WordFile.open(SourceReader.load(file));
            law.walk().forEach(provision -> places.putIfAbsent(provision.eId(), provision.place()));
        } else {
            ByteArrayOutputStream clean = new ByteArrayOutputStream();
            places.putAll(new LawDocxWriter(cotejo.tradition()).write(law, clean));
            word = WordFile.open(new SourceFile(law.source().stem() + "." + WORD, clean.toByteArray()));
        }
        TrackedChanges.write(word, bill, places, words.text("repealed"), words.text("document.transitoryOfDecree"));
        word.write(out);
    }

    private Drafter drafter() throws IOException {
        DecreeWords words = DecreeWords.load(cotejo.rules(), cotejo.tradition().code());
        Fitting fitting = Fitting.load(cotejo.rules(), cotejo.rulebook().id());
        return new Drafter(cotejo.rulebook(), cotejo.tradition(), words, fitting, cotejo.facts(), this::judge);
    }

    /** Each law with an entry of its own in an index that lives no longer than this. */
    private List<List<Finding>> judge(List<Expression> laws, Rulebook rulebook) throws IOException {
        Checker checker = new Checker(rulebook, cotejo.asOf(), language, cotejo.facts());
        try (LawIndex index = LawIndex.inMemory()) {
            Set<String> keys = new LinkedHashSet<>();
            for (Expression law : laws) {
                index.put(law, "draft", cotejo.parser().citations(law));
                keys.add(IndexedLaw.keyOf(law.source()));
            }
            Map<String, List<Finding>> findings = new HashMap<>();
            try (LawSnapshot snapshot = index.snapshot()) {
                checker.check(snapshot, keys)
                        .forEach(report -> findings.put(IndexedLaw.keyOf(report.source()), report.findings()));
            }
            return keys.stream().map(findings::get).toList();
        }
    }
}
