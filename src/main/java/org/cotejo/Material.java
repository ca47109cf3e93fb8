package org.cotejo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.Drafts.Drafted;
import org.cotejo.compare.ProposalComparison;
import org.cotejo.compare.ProposalComparison.By;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.index.IndexedLaw;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.CotejoException;
import org.cotejo.report.DeliveryIndexWriter.Item;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.word.RemarkChoice;
import org.jspecify.annotations.Nullable;

/** What the files of one batch are made from; each part is worked out when the first file asks for it. Not thread-safe. */
final class Material {
    private final Cotejo cotejo;
    private final Locale language;
    private final List<Path> inputs;
    private final Map<String, Path> files;
    private final Set<String> wanted;
    private @Nullable Report report;
    private @Nullable Map<String, Drafted> bills;
    private @Nullable Map<String, ProposalComparison> proposals;
    private Map<String, List<Item>> indexed = Map.of();

    /**
     * @param files of the laws, by their keys
     * @param wanted keys of the laws of which something is made
     */
    Material(Cotejo cotejo, Locale language, List<Path> inputs, Map<String, Path> files, Set<String> wanted) {
        this.cotejo = cotejo;
        this.language = language;
        this.inputs = inputs;
        this.files = files;
        this.wanted = wanted;
    }

    Locale language() {
        return language;
    }

    Rulebook rulebook() throws IOException {
        return cotejo.rulebook();
    }

    Deliverables deliverables() {
        return cotejo.deliverables();
    }

    /** On all laws. */
    Report report() throws IOException {
        if (report == null) {
            report = cotejo.check(inputs);
        }
        return report;
    }

    LawReport law(String key) throws IOException {
        return report().laws().stream()
                .filter(law -> IndexedLaw.keyOf(law.source()).equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The same report, on this law alone. */
    Report alone(LawReport law) throws IOException {
        Report all = report();
        return new Report(
                all.toolVersion(),
                all.rulebookId(),
                all.rulebookVersion(),
                all.rulebookSha256(),
                all.asOf(),
                List.of(law),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                all.stamp(),
                null);
    }

    /** Bills of all laws are drafted at once: that costs little more than one. */
    private Map<String, Drafted> bills() throws IOException {
        if (bills == null) {
            List<Path> chosen = new ArrayList<>();
            files.forEach((key, file) -> {
                if (wanted.contains(key)) {
                    chosen.add(file);
                }
            });
            bills = cotejo.deliverables().bills(chosen, report(), Deliverables::isOpen);
        }
        return bills;
    }

    /** Of all laws of which something is made, since the reference that they share is parsed for each call. */
    private Map<String, ProposalComparison> proposals() throws IOException {
        if (proposals == null) {
            Map<String, Drafted> drafted = bills();
            List<LawReport> laws = report().laws().stream()
                    .filter(law -> drafted.containsKey(IndexedLaw.keyOf(law.source())))
                    .toList();
            proposals =
                    cotejo
                            .deliverables()
                            .proposals(drafted, report().with(laws), "", By.ARTICLE, Deliverables::isOpen)
                            .stream()
                            .collect(Collectors.toMap(
                                    each -> IndexedLaw.keyOf(each.law().source()), each -> each));
        }
        return proposals;
    }

    ProposalComparison proposal(LawReport law) throws IOException {
        return Objects.requireNonNull(proposals().get(IndexedLaw.keyOf(law.source())));
    }

    /** @throws CotejoException where the file may be no law */
    Drafted bill(LawReport law) throws IOException {
        if (!law.cautions().isEmpty()) {
            throw new CotejoException("deliver.no_law", law.source().file());
        }
        return Objects.requireNonNull(bills().get(IndexedLaw.keyOf(law.source())));
    }

    Drafts drafts() {
        return cotejo.drafts();
    }

    /** The user's own file with the findings as comments. */
    void annotated(LawReport law, OutputStream out) throws IOException {
        Path file = Objects.requireNonNull(files.get(IndexedLaw.keyOf(law.source())));
        SourceFile source = SourceReader.load(file);
        cotejo.annotations().annotate(source, cotejo.structure(file), law, report(), RemarkChoice.GAPS, out);
    }

    void write(Report what, String format, OutputStream out) throws IOException {
        cotejo.write(what, format, out);
    }

    /** What an index leads to: by the key of a law, of all laws by the empty one. */
    Map<String, List<Item>> indexed() {
        return indexed;
    }

    void indexed(Map<String, List<Item>> items) {
        indexed = items;
    }
}
