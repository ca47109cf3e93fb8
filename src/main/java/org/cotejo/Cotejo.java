package org.cotejo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.akn.AknWriter;
import org.cotejo.check.Checker;
import org.cotejo.compare.Divergences;
import org.cotejo.compare.LawComparison;
import org.cotejo.compare.TextReuse;
import org.cotejo.evaluation.Evaluation;
import org.cotejo.evaluation.EvaluationJsonWriter;
import org.cotejo.evaluation.EvaluationTextWriter;
import org.cotejo.evaluation.TruthTable;
import org.cotejo.fact.FactReader;
import org.cotejo.finding.Hit;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Observation;
import org.cotejo.finding.Report;
import org.cotejo.finding.SearchQuery;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.ProvisionSearch;
import org.cotejo.ingest.LawFiles;
import org.cotejo.ingest.LawReader;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.CotejoException;
import org.cotejo.model.Expression;
import org.cotejo.observe.Observer;
import org.cotejo.report.ComparisonJsonWriter;
import org.cotejo.report.ComparisonTextWriter;
import org.cotejo.report.HitsJsonWriter;
import org.cotejo.report.HitsTextWriter;
import org.cotejo.report.ReportWriter;
import org.cotejo.report.ReportWriters;
import org.cotejo.report.StructureJsonWriter;
import org.cotejo.report.StructureTextWriter;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookLoader;
import org.cotejo.rulebook.Tradition;
import org.cotejo.text.Fold;
import org.cotejo.workspace.LawParser;
import org.cotejo.workspace.Outcome;
import org.cotejo.workspace.TraditionParser;
import org.cotejo.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Reads laws, checks them against a rulebook, searches and compares them.
 *
 * <p>Immutable, and safe to share between threads; close it to free the workspace. Paths may be files or folders, which
 * are searched with all that is below them. A file that cannot be read never ends a run: results name it with its cause.
 * What does end one is a {@link CotejoException}, which tells it in one sentence in any of our languages, or an
 * {@link IOException} of the disk. The same input gives the same result.
 */
public final class Cotejo implements AutoCloseable {
    private final Builder settings;
    private final String rulebookName;
    private final RulebookFiles rules;
    private final LawParser parser;
    private final Tradition tradition;
    private @Nullable Workspace workspace;
    private @Nullable Rulebook rulebook;

    private Cotejo(Builder settings) throws IOException {
        this.settings = settings;
        RulebookPlace place = RulebookPlace.of(settings.rulebook);
        this.rules = place.files();
        this.rulebookName = place.name();
        this.tradition = Tradition.load(RulebookLoader.tradition(rules, rulebookName));
        this.parser = new TraditionParser(SourceReader.with(settings.readers), tradition, version());
    }

    /** With the rulebook and the settings that a {@link Builder} starts with. */
    public static Cotejo open(Path workspace) throws IOException {
        return builder().workspace(workspace).open();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The program's version; {@code 0} where it does not run from its jar. */
    public static String version() {
        return Optional.ofNullable(Cotejo.class.getPackage().getImplementationVersion())
                .orElse("0");
    }

    /** The requirements that laws are checked against. */
    public synchronized Rulebook rulebook() throws IOException {
        if (rulebook == null) {
            rulebook = RulebookLoader.load(rules, rulebookName);
        }
        return rulebook;
    }

    /** One file, parsed; nothing is stored. */
    public Expression structure(Path file) {
        return parser.parse(SourceReader.load(file));
    }

    /** Reads what is new into the workspace. Content that it has already costs a hash and nothing more. */
    public Intake ingest(List<Path> inputs) throws IOException {
        LawFiles files = LawFiles.under(inputs);
        List<Outcome> outcomes = workspace().ingest(files.files(), settings.progress);
        return Intake.of(files, outcomes, settings.language);
    }

    /** Ingests the inputs and judges them, and no other laws of the workspace, against the rulebook. */
    public Report check(List<Path> inputs) throws IOException {
        Intake intake = ingest(inputs);
        Set<String> keys = intake.laws().stream().map(Intake.Law::key).collect(Collectors.toSet());
        try (LawSnapshot snapshot = workspace().snapshot()) {
            return report(snapshot, keys, intake.unread());
        }
    }

    private Report report(LawSnapshot snapshot, Set<String> keys, List<Report.Unread> unread) throws IOException {
        LocalDate asOf = settings.asOf != null ? settings.asOf : rulebook().edition();
        FactReader facts = new FactReader(FactWords.load(rules, tradition.language()), tradition);
        List<LawReport> laws = observed(snapshot, keys, asOf, facts);
        return new Report(
                version(),
                rulebook().id(),
                rulebook().version(),
                rulebook().sha256(),
                asOf,
                laws,
                Divergences.of(laws, rulebook(), facts, settings.language),
                TextReuse.of(snapshot, keys),
                unread,
                settings.stamp == null ? "" : settings.stamp.toString());
    }

    /** Judged, and looked at for defects of their own. */
    private List<LawReport> observed(LawSnapshot snapshot, Set<String> keys, LocalDate asOf, FactReader facts)
            throws IOException {
        Observer observer = new Observer(rulebook(), tradition, facts, asOf, settings.language);
        Map<String, List<Observation>> observations = observer.of(snapshot, keys);
        return new Checker(rulebook(), asOf, settings.language)
                .check(snapshot, keys).stream()
                        .map(law -> law.withObservations(
                                observations.getOrDefault(IndexedLaw.keyOf(law.source()), List.of())))
                        .toList();
    }

    /**
     * Writes a report into a folder, which is made where it does not exist; files of the same name are replaced.
     *
     * @param formats names of report formats: {@code html}, {@code docx} …
     * @return the files written, in the order of the formats
     */
    public List<Path> report(Report report, Path folder, List<String> formats) throws IOException {
        List<ReportWriter> writers = formats.stream().map(this::writer).toList();
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (ReportWriter writer : writers) {
            Path file = folder.resolve("cotejo." + writer.format());
            Path half = folder.resolve("cotejo." + writer.format() + ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
                writer.write(report, rulebook(), settings.language, out);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(half);
                throw e;
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            written.add(file);
        }
        return written;
    }

    /** @param out is flushed and left open */
    public void write(Report report, String format, OutputStream out) throws IOException {
        writer(format).write(report, rulebook(), settings.language, out);
    }

    private ReportWriter writer(String format) {
        return ReportWriters.named(
                format,
                Stream.concat(settings.writers.stream(), ReportWriters.builtIn().stream())
                        .toList());
    }

    /**
     * @param format {@code json}, {@code text} or {@code akn}
     * @param out is flushed and left open
     */
    public void write(Expression law, String format, OutputStream out) throws IOException {
        switch (format) {
            case "json" -> new StructureJsonWriter().write(law, settings.language, out);
            case "text" -> new StructureTextWriter().write(law, settings.language, out);
            case "akn" -> new AknWriter().write(law, tradition.code(), out);
            default -> throw new CotejoException("report.unknown_format", format, "json, text, akn");
        }
    }

    /** Provisions of the workspace's laws, best first. Asking for a topic or a verdict checks the laws first. */
    public List<Hit> search(SearchQuery query) throws IOException {
        try (LawSnapshot snapshot = workspace().snapshot()) {
            Predicate<Hit> wanted = hit -> isOf(query.jurisdiction(), hit);
            if (!query.topic().isEmpty() || query.verdict() != null) {
                Set<String> keys = snapshot.laws().stream().map(IndexedLaw::key).collect(Collectors.toSet());
                wanted = wanted.and(EvidenceFilter.of(report(snapshot, keys, List.of()), query));
            }
            return new ProvisionSearch(snapshot, rulebook().synonyms()).find(query.words(), wanted, query.limit());
        }
    }

    private static boolean isOf(String jurisdiction, Hit hit) {
        return Fold.words(hit.jurisdiction()).contains(Fold.words(jurisdiction));
    }

    /** Whether the workspace has no law yet. */
    public boolean isEmpty() throws IOException {
        try (LawSnapshot snapshot = workspace().snapshot()) {
            return snapshot.laws().isEmpty();
        }
    }

    /**
     * @param format {@code text} or {@code json}
     * @param out is flushed and left open
     */
    public void write(List<Hit> hits, String format, OutputStream out) throws IOException {
        switch (format) {
            case "json" -> new HitsJsonWriter().write(hits, out);
            case "text" -> new HitsTextWriter().write(hits, out);
            default -> throw new CotejoException("report.unknown_format", format, "json, text");
        }
    }

    /** Two laws beside each other, their articles paired by what they say. */
    public LawComparison compare(Path one, Path other) {
        return LawComparison.of(structure(one), structure(other));
    }

    /**
     * @param format {@code text} or {@code json}
     * @param out is flushed and left open
     */
    public void write(LawComparison comparison, String format, OutputStream out) throws IOException {
        switch (format) {
            case "json" -> new ComparisonJsonWriter().write(comparison, out);
            case "text" -> new ComparisonTextWriter().write(comparison, settings.language, out);
            default -> throw new CotejoException("report.unknown_format", format, "json, text");
        }
    }

    private synchronized Workspace workspace() {
        if (workspace == null) {
            workspace = Workspace.open(settings.workspace, parser);
        }
        return workspace;
    }

    /** Sets a report beside persons' verdicts: to each law's file its truth table. */
    public Evaluation evaluate(Report report, Map<Path, Path> truthByLaw) throws IOException {
        Map<String, TruthTable> truths = new HashMap<>();
        for (Map.Entry<Path, Path> entry : truthByLaw.entrySet()) {
            truths.put(entry.getKey().getFileName().toString(), TruthTable.read(entry.getValue()));
        }
        return Evaluation.of(report, truths);
    }

    /**
     * @param format {@code text} or {@code json}
     * @param out is flushed and left open
     */
    public void write(Evaluation evaluation, String format, OutputStream out) throws IOException {
        if (format.equals("json")) {
            new EvaluationJsonWriter().write(evaluation, out);
        } else {
            new EvaluationTextWriter().write(evaluation, settings.language, out);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (workspace != null) {
            workspace.close();
        }
    }

    /** Settings of a {@link Cotejo}; those not named keep their first value. Not thread-safe. */
    public static final class Builder {
        private Path workspace = Path.of(".cotejo");
        private String rulebook = "";
        private Locale language = Locale.forLanguageTag("es");
        private @Nullable LocalDate asOf;
        private @Nullable Instant stamp;
        private List<LawReader> readers = List.of();
        private List<ReportWriter> writers = List.of();
        private Consumer<Outcome> progress = outcome -> {};

        private Builder() {}

        /** Folder of all that is stored; made where it does not exist. First value: {@code .cotejo} where the program runs. */
        public Builder workspace(Path folder) {
            workspace = Objects.requireNonNull(folder);
            return this;
        }

        /** Name of a rulebook that is shipped, or path of the folder of one. First value: the one that is shipped. */
        public Builder rulebook(String name) {
            rulebook = Objects.requireNonNull(name);
            return this;
        }

        /** Language of messages, findings and reports. First value: Spanish. */
        public Builder language(Locale locale) {
            language = Objects.requireNonNull(locale);
            return this;
        }

        /** The day whose duties are asked of the laws. First value: the latest day the rulebook knows of. */
        public Builder asOf(LocalDate day) {
            asOf = Objects.requireNonNull(day);
            return this;
        }

        /** Puts a time into what is written; without one, the same input gives the same bytes. */
        public Builder stamp(Instant time) {
            stamp = Objects.requireNonNull(time);
            return this;
        }

        /** Readers of further formats, asked before the built-in ones. */
        public Builder readers(List<LawReader> more) {
            readers = List.copyOf(more);
            return this;
        }

        /** Writers of further report formats; one of a built-in format takes its place. */
        public Builder writers(List<ReportWriter> more) {
            writers = List.copyOf(more);
            return this;
        }

        /** Told of each file as soon as it is read, in their order, in the thread that asked. */
        public Builder progress(Consumer<Outcome> listener) {
            progress = Objects.requireNonNull(listener);
            return this;
        }

        /** @throws CotejoException where the rulebook cannot be used */
        public Cotejo open() throws IOException {
            return new Cotejo(this);
        }
    }
}
