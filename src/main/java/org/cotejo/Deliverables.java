package org.cotejo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cotejo.Drafts.Drafted;
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
        return proposals(bills(inputs, report, chosen), report, reference, by, chosen);
    }

    /** The same with the bills of these laws, by their keys. */
    List<ProposalComparison> proposals(
            Map<String, Drafted> bills, Report report, String reference, By by, Predicate<Finding> chosen)
            throws IOException {
        Optional<Expression> text = cotejo.comparisons().reference(reference);
        List<ProposalComparison> comparisons = new ArrayList<>();
        for (LawReport law : report.laws()) {
            Bill bill = Objects.requireNonNull(bills.get(IndexedLaw.keyOf(law.source())))
                    .bill();
            comparisons.add(
                    proposal(law.with(law.findings().stream().filter(chosen).toList()), bill, report, text, by));
        }
        return comparisons;
    }

    /** By the keys of their laws; an empty one for a file that may be no law. */
    Map<String, Drafted> bills(List<Path> inputs, Report report, Predicate<Finding> chosen) throws IOException {
        Map<String, LawReport> reports = new HashMap<>();
        report.laws().forEach(law -> reports.put(IndexedLaw.keyOf(law.source()), law));
        Map<String, Drafted> bills = new HashMap<>();
        List<Drafts.Checked> sound = new ArrayList<>();
        for (Intake.Law law : cotejo.ingest(inputs).laws()) {
            LawReport its = Objects.requireNonNull(reports.get(law.key()));
            if (its.cautions().isEmpty()) {
                sound.add(new Drafts.Checked(law.file(), its));
            } else {
                Expression text = cotejo.structure(law.file());
                Bill none = new Bill(text, List.of(), List.of(), List.of(), List.of());
                bills.put(law.key(), new Drafted(law.file(), its, none));
            }
        }
        if (!sound.isEmpty()) {
            cotejo.drafts()
                    .of(sound, chosen)
                    .forEach(each -> bills.put(IndexedLaw.keyOf(each.report().source()), each));
        }
        return bills;
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

    /** Kinds of file that a batch makes, by the names in which they are asked for. */
    public static List<String> kinds() {
        return Deliverable.ALL.stream().map(Deliverable::id).distinct().toList();
    }

    /**
     * Makes every kind of file for every law, and those that are of all of them, in a folder. What is there already and made
     * from the same is not made again; what comes out the same is not touched; what somebody else wrote or changed there is
     * left as it is; nothing is ever deleted. A file is whole or not there at all, whenever the program ends.
     *
     * @param inputs files, and folders that are searched
     * @param folder made where it does not exist; not inside an input
     * @param kinds which kinds; empty for all
     * @param afresh make what seems current too
     * @param progress told of each file as soon as it is done
     * @throws CotejoException where there is no such kind, the folder is inside an input, or it cannot be used
     */
    public Delivery deliver(
            List<Path> inputs, Path folder, Set<String> kinds, boolean afresh, Consumer<Delivery.File> progress)
            throws IOException {
        known(kinds);
        apart(inputs, folder);
        Intake intake = cotejo.ingest(inputs);
        if (intake.laws().isEmpty()) {
            return new Delivery(0, List.of(), List.of(), intake.unread());
        }
        Map<String, Path> laws = new LinkedHashMap<>();
        intake.laws().forEach(law -> laws.putIfAbsent(law.key(), law.file()));
        List<DeliveryRun.Planned> plan = new DeliveryPlan(language, circumstances(inputs, intake), laws).files(kinds);
        DeliveryRun run = new DeliveryRun(folder, language, progress);
        Set<DeliveryRun.Planned> stale = new HashSet<>();
        for (DeliveryRun.Planned each : plan) {
            if (afresh || !run.isCurrent(each)) {
                stale.add(each);
            }
        }
        Set<String> wanted = stale.stream().map(DeliveryRun.Planned::key).collect(Collectors.toSet());
        Material material = new Material(cotejo, language, inputs, laws, wanted);
        for (DeliveryRun.Planned each : plan) {
            if (stale.contains(each)) {
                material.indexed(run.items(plan));
                run.make(each, out -> each.kind().maker().write(material, each.key(), out));
            } else {
                run.pass(each);
            }
        }
        return new Delivery(laws.size(), run.done(), run.orphans(plan), intake.unread());
    }

    private static void known(Set<String> kinds) {
        for (String kind : kinds) {
            if (Deliverable.ALL.stream()
                    .noneMatch(each -> each.id().equals(kind) || each.kind().equals(kind))) {
                throw new CotejoException("deliver.unknown_kind", kind, String.join(", ", kinds()));
            }
        }
    }

    private static void apart(List<Path> inputs, Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        for (Path input : inputs) {
            if (Files.isDirectory(input)
                    && place.startsWith(input.toAbsolutePath().normalize())) {
                throw new CotejoException("deliver.inside", folder.toString(), input.toString());
            }
        }
    }

    /** All that files are made from besides the laws. */
    private List<String> circumstances(List<Path> inputs, Intake intake) throws IOException {
        List<Path> files = intake.laws().stream().map(Intake.Law::file).toList();
        return List.of(
                Cotejo.version(),
                cotejo.rulebook().id(),
                cotejo.rulebook().sha256(),
                language.toLanguageTag(),
                cotejo.houseStyle().sha256(),
                cotejo.comparisons().referenceSource(),
                cotejo.circumstances(inputs, files));
    }
}
