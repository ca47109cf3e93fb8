package org.cotejo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cotejo.check.Checker;
import org.cotejo.draft.Bill;
import org.cotejo.draft.Decree;
import org.cotejo.draft.Drafter;
import org.cotejo.draft.Order;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.finding.Verdict;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawIndex;
import org.cotejo.index.LawSnapshot;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceParagraph;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.CotejoException;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.SourcePlace;
import org.cotejo.report.BillDocxWriter;
import org.cotejo.report.BillTextWriter;
import org.cotejo.report.LawDocxWriter;
import org.cotejo.report.json.BillJson;
import org.cotejo.report.json.JsonText;
import org.cotejo.rulebook.DecreeWords;
import org.cotejo.rulebook.Fitting;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Tradition;
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
     * A bill, the file of its law, and all that was found in it.
     *
     * @param report on the law in force
     */
    public record Drafted(Path file, LawReport report, Bill bill) {
        public Drafted {
            Objects.requireNonNull(file);
            Objects.requireNonNull(report);
            Objects.requireNonNull(bill);
        }
    }

    /** @param unread inputs that could not be read, each with its cause */
    public record Batch(List<Drafted> bills, List<Report.Unread> unread) {
        public Batch {
            bills = List.copyOf(bills);
            unread = List.copyOf(unread);
        }
    }

    /**
     * A bill for each law, which is ingested and checked.
     *
     * @param files of laws; folders are searched
     * @param chosen which findings each bill is to close, of those that are gaps
     */
    public Batch of(List<Path> files, Predicate<Finding> chosen) throws IOException {
        Intake intake = cotejo.ingest(files);
        Report report = cotejo.check(files);
        Map<String, LawReport> reports = new HashMap<>();
        report.laws().forEach(law -> reports.put(IndexedLaw.keyOf(law.source()), law));
        List<Checked> laws = intake.laws().stream()
                .map(law -> new Checked(law.file(), Objects.requireNonNull(reports.get(law.key()))))
                .toList();
        return new Batch(of(laws, chosen), report.unread());
    }

    /** A law that was ingested, and what was found in it. */
    record Checked(Path file, LawReport report) {}

    /** A bill for each law, in their order; at once, since that costs little more than one. */
    List<Drafted> of(Collection<Checked> laws, Predicate<Finding> chosen) throws IOException {
        List<Order> orders = laws.stream().map(law -> order(law, chosen)).toList();
        Iterator<Bill> bills = drafter().draft(orders).iterator();
        return laws.stream()
                .map(law -> new Drafted(
                        law.file(),
                        law.report(),
                        bills.next().mending(law.report().observations())))
                .toList();
    }

    /** @throws CotejoException where the rulebook has no such requirement */
    public Requirement requirement(String id) throws IOException {
        return LawChoice.requirement(id, cotejo.rulebook());
    }

    private Order order(Checked law, Predicate<Finding> chosen) {
        List<String> printed = reader.read(law.file()).paragraphs().stream()
                .map(SourceParagraph::visible)
                .toList();
        Set<String> requirements = law.report().findings().stream()
                .filter(finding -> isGap(finding) && chosen.test(finding))
                .map(Finding::requirement)
                .collect(Collectors.toSet());
        return new Order(cotejo.structure(law.file()), printed, law.report().findings(), requirements);
    }

    /** The law as a bill makes it. */
    public Expression amended(Bill bill) throws IOException {
        return drafter().amended(bill);
    }

    /**
     * @param format {@code docx}, {@code text} or {@code json}
     * @param out is flushed and left open
     */
    public void write(Drafted drafted, String format, OutputStream out) throws IOException {
        Bill bill = drafted.bill();
        Tradition tradition = cotejo.tradition();
        switch (format) {
            case "docx" ->
                new BillDocxWriter(cotejo.rulebook(), tradition, words(), cotejo.houseStyle())
                        .write(bill, drafted.report(), language, out);
            case "text" -> new BillTextWriter(cotejo.rulebook(), tradition, words()).write(bill, language, out);
            case "json" -> JsonText.write(BillJson.of(bill, Decree.of(bill, tradition, words())), out);
            default -> throw new CotejoException("report.unknown_format", format, "docx, text, json");
        }
    }

    /**
     * The law's own Word file with the bill as tracked changes; of a law in another format a clean copy with them.
     *
     * @param out is flushed and left open
     */
    public void tracked(Drafted drafted, OutputStream out) throws IOException {
        Bill bill = drafted.bill();
        Expression law = bill.law();
        WordFile word;
        Map<EId, SourcePlace> places = new HashMap<>();
        if (law.source().format().equals(WORD)) {
            word = WordFile.open(SourceReader.load(drafted.file()));
            law.walk().forEach(provision -> places.putIfAbsent(provision.eId(), provision.place()));
        } else {
            ByteArrayOutputStream clean = new ByteArrayOutputStream();
            places.putAll(new LawDocxWriter(cotejo.tradition()).write(law, clean));
            word = WordFile.open(new SourceFile(law.source().stem() + "." + WORD, clean.toByteArray()));
        }
        TrackedChanges.write(word, bill, places, words().text("repealed"), words().text("document.transitoryOfDecree"));
        word.write(out);
    }

    /**
     * Writes the bill and the law with its changes tracked: {@code name.bill.docx} and {@code name.tracked.docx}. Files of
     * these names are replaced, others left alone.
     *
     * @param folder is made where it does not exist
     * @return both files
     */
    public List<Path> write(Drafted drafted, Path folder) throws IOException {
        String stem = drafted.bill().law().source().stem();
        ByteArrayOutputStream bill = new ByteArrayOutputStream();
        write(drafted, WORD, bill);
        ByteArrayOutputStream tracked = new ByteArrayOutputStream();
        tracked(drafted, tracked);
        Path first = folder.resolve(stem + ".bill." + WORD);
        Path second = folder.resolve(stem + ".tracked." + WORD);
        CopyNames.write(bill.toByteArray(), first);
        CopyNames.write(tracked.toByteArray(), second);
        return List.of(first, second);
    }

    private DecreeWords words() throws IOException {
        return DecreeWords.load(cotejo.rules(), cotejo.tradition().code());
    }

    private Drafter drafter() throws IOException {
        Fitting fitting = Fitting.load(cotejo.rules(), cotejo.rulebook().id());
        return new Drafter(cotejo.rulebook(), cotejo.tradition(), words(), fitting, cotejo.facts(), this::judge);
    }

    /** Each law with an entry of its own in an index that lives no longer than this. */
    private List<List<Finding>> judge(List<Expression> laws, Rulebook rulebook) throws IOException {
        Checker checker = new Checker(rulebook, cotejo.asOf(), language, cotejo.facts());
        try (LawIndex index = LawIndex.inMemory()) {
            Set<String> keys = new LinkedHashSet<>();
            for (Expression law : laws) {
                index.put(law, "draft", cotejo.parser().aids(law));
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
