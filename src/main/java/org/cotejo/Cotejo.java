package org.cotejo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.evaluation.Evaluation;
import org.cotejo.evaluation.TruthTable;
import org.cotejo.fact.FactReader;
import org.cotejo.finding.Explanation;
import org.cotejo.finding.Report;
import org.cotejo.index.LawSnapshot;
import org.cotejo.ingest.LawFiles;
import org.cotejo.ingest.LawReader;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.CotejoException;
import org.cotejo.model.Expression;
import org.cotejo.report.ReportWriter;
import org.cotejo.report.ReportWriters;
import org.cotejo.report.house.HouseStyle;
import org.cotejo.review.Decided;
import org.cotejo.review.ReviewFile;
import org.cotejo.review.Reviewer;
import org.cotejo.review.Statement;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookLoader;
import org.cotejo.rulebook.Tradition;
import org.cotejo.run.RunDiff;
import org.cotejo.run.RunReader;
import org.cotejo.workspace.LawParser;
import org.cotejo.workspace.Outcome;
import org.cotejo.workspace.Recovery;
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
    private final JudgedLaws judged = new JudgedLaws();
    private final Object reading = new Object();
    private @Nullable Workspace workspace;
    private @Nullable Rulebook rulebook;
    private @Nullable FactReader facts;
    private @Nullable Searches searches;

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
        return OwnVersion.TOLD;
    }

    /** The requirements that laws are checked against. */
    public Rulebook rulebook() throws IOException {
        synchronized (reading) {
            if (rulebook == null) {
                rulebook = RulebookLoader.load(rules, rulebookName);
            }
            return rulebook;
        }
    }

    /** Reads what judging takes besides laws while those are read; what is wrong with it is told when it is asked for. */
    private void readAhead() {
        CompletableFuture.runAsync(() -> {
            try {
                judged.checker(settings.language, rulebook(), asOf(), facts());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
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

    /**
     * Ingests the inputs and judges them, and no other laws of the workspace, against the rulebook. What persons decided on
     * the findings is put beside the verdicts.
     */
    public Report check(List<Path> inputs) throws IOException {
        return reviewed(inputs).report();
    }

    /** What persons decided, alone: on the findings of these laws, and what is left of decisions without a finding. */
    public Reviewed reviewed(List<Path> inputs) throws IOException {
        readAhead();
        Intake intake = ingest(inputs);
        Set<String> keys = intake.laws().stream().map(Intake.Law::key).collect(Collectors.toSet());
        List<Path> files = intake.laws().stream().map(Intake.Law::file).toList();
        List<Decided> decisions = new DecisionFiles(settings.review).read(inputs, files);
        try (LawSnapshot snapshot = workspace().snapshot()) {
            Report report = report(snapshot, keys, intake.unread(), settings.language);
            return Reviewed.of(report, decisions, reviewer(decisions), snapshot);
        }
    }

    /** What reports are made from besides laws, rulebook and language, as a text: day, time and decisions. */
    String circumstances(List<Path> inputs, List<Path> laws) throws IOException {
        List<Decided> decisions = new DecisionFiles(settings.review).read(inputs, laws);
        return String.join(
                "|",
                asOf().toString(),
                String.valueOf(settings.stamp),
                decisions.isEmpty() ? "" : settings.today + " " + decisions);
    }

    Reviewer reviewer(List<Decided> decisions) throws IOException {
        LocalDate today = settings.today.isAfter(asOf()) ? settings.today : asOf();
        LocalDate ageOn = settings.stamp != null ? LocalDate.ofInstant(settings.stamp, ZoneOffset.UTC) : settings.asOf;
        return new Reviewer(decisions, today, ageOn);
    }

    /**
     * Keeps a person's decision on a finding in the file of decisions: the one that was set, else the one beside the law.
     *
     * @param law path of a file, or, where the file of decisions is set, id of a law of the workspace
     * @return a report of this finding alone, with the decision beside it
     * @throws CotejoException where there is no such law or requirement, or the file of decisions cannot be used
     */
    public Reviewed decide(String law, String requirement, Statement statement) throws IOException {
        return singleLaw().decide(law, requirement, statement);
    }

    FactReader facts() throws IOException {
        synchronized (reading) {
            if (facts == null) {
                facts = new FactReader(FactWords.load(rules, tradition.language()), tradition);
            }
            return facts;
        }
    }

    Report report(LawSnapshot snapshot, Set<String> keys, List<Report.Unread> unread, Locale language)
            throws IOException {
        String stamp = settings.stamp == null ? "" : settings.stamp.toString();
        return new Judging(rulebook(), tradition, facts(), asOf(), language, judged)
                .report(snapshot, keys, unread, stamp);
    }

    LocalDate asOf() throws IOException {
        return settings.asOf != null ? settings.asOf : rulebook().edition();
    }

    /**
     * How one finding came about.
     *
     * @param law path of a file, which is ingested, or id of a law of the workspace
     * @param requirement id
     * @throws CotejoException where there is no such law or requirement, or the file cannot be read
     */
    public Explanation explain(String law, String requirement) throws IOException {
        return singleLaw().explain(law, requirement);
    }

    private SingleLaw singleLaw() {
        return new SingleLaw(this, new DecisionFiles(settings.review), settings.language, settings.progress);
    }

    /**
     * @param format {@code text} or {@code json}
     * @param out is flushed and left open
     */
    public void write(Explanation explanation, String format, OutputStream out) throws IOException {
        outputs().write(explanation, rulebook(), format, out);
    }

    /**
     * Writes a report into a folder, which is made where it does not exist; files of the same name are replaced.
     *
     * @param formats names of report formats: {@code html}, {@code docx} …
     * @return the files written, in the order of the formats
     */
    public List<Path> report(Report report, Path folder, List<String> formats) throws IOException {
        List<ReportWriter> writers = formats.stream().map(this::writer).toList();
        return new ReportFolder(folder).write(report, rulebook(), settings.language, writers);
    }

    /** @param out is flushed and left open */
    public void write(Report report, String format, OutputStream out) throws IOException {
        writer(format).write(report, rulebook(), settings.language, out);
    }

    private ReportWriter writer(String format) {
        return ReportWriters.named(
                format,
                Stream.concat(settings.writers.stream(), ReportWriters.builtIn(settings.house).stream())
                        .toList());
    }

    /**
     * @param format {@code json}, {@code text} or {@code akn}
     * @param out is flushed and left open
     */
    public void write(Expression law, String format, OutputStream out) throws IOException {
        outputs().write(law, tradition.code(), format, out);
    }

    /** Searches over the workspace's laws. The same one at every call. */
    public synchronized Searches searches() {
        if (searches == null) {
            searches = new Searches(this);
        }
        return searches;
    }

    /** What is written for Word looks so. */
    public HouseStyle houseStyle() {
        return settings.house;
    }

    Tradition tradition() {
        return tradition;
    }

    RulebookFiles rules() {
        return rules;
    }

    /** Whether the workspace has no law yet. */
    public boolean isEmpty() throws IOException {
        try (LawSnapshot snapshot = workspace().snapshot()) {
            return snapshot.laws().isEmpty();
        }
    }

    /** Laws beside each other. */
    public Comparisons comparisons() {
        return new Comparisons(this, workspace(), parser, settings.language);
    }

    /** Bills that close findings. */
    public Drafts drafts() {
        return new Drafts(this, SourceReader.with(settings.readers), settings.language);
    }

    /** What is sent, signed and filed. */
    public Deliverables deliverables() {
        return new Deliverables(this, settings.language);
    }

    /** The user's own files with what was found in their margins. */
    public Annotations annotations() {
        return new Annotations(this, settings.language);
    }

    /** What a later run says otherwise than an earlier one; both as {@code check} wrote them in JSON. */
    public RunDiff diff(Path before, Path after) throws IOException {
        return RunDiff.between(RunReader.read(before), RunReader.read(after));
    }

    /**
     * @param format {@code text} or {@code json}
     * @param out is flushed and left open
     */
    public void write(RunDiff diff, String format, OutputStream out) throws IOException {
        outputs().write(diff, rulebook(), format, out);
    }

    /**
     * @param format {@code text} or {@code json}
     * @param out is flushed and left open
     */
    public void write(Reviewed reviewed, String format, OutputStream out) throws IOException {
        outputs().write(reviewed, rulebook(), format, out);
    }

    /** The laws of the workspace, for who shows them again and again. */
    public Library library() {
        return new Library(this);
    }

    LawParser parser() {
        return parser;
    }

    /** Where decisions on laws of the workspace are kept. */
    Path reviewFile() {
        return settings.review != null ? settings.review : settings.workspace.resolve(ReviewFile.NAME);
    }

    /** Of the workspace. */
    Path folder() {
        return settings.workspace;
    }

    private Outputs outputs() {
        return new Outputs(settings.language);
    }

    synchronized Workspace workspace() {
        if (workspace == null) {
            workspace = Workspace.open(settings.workspace, parser, settings.recovered);
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
        outputs().write(evaluation, format, out);
    }

    @Override
    public synchronized void close() throws IOException {
        if (searches != null) {
            searches.close();
        }
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
        private LocalDate today = LocalDate.MIN;
        private @Nullable Path review;
        private List<LawReader> readers = List.of();
        private List<ReportWriter> writers = List.of();
        private HouseStyle house = HouseStyle.OURS;
        private Consumer<Outcome> progress = outcome -> {};
        private Consumer<Recovery> recovered = recovery -> {};

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

        /**
         * The day on which decisions that expire are looked at, where it is later than the day of {@link #asOf}. First
         * value: no later one.
         */
        public Builder today(LocalDate day) {
            today = Objects.requireNonNull(day);
            return this;
        }

        /** The file of persons' decisions. First value: {@code cotejo-review.yaml} beside each law and in each input. */
        public Builder review(Path file) {
            review = Objects.requireNonNull(file);
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

        /** The paper and the logo of what is written for Word. First value: {@link HouseStyle#OURS}. */
        public Builder houseStyle(HouseStyle style) {
            house = Objects.requireNonNull(style);
            return this;
        }

        /** Told of each file as soon as it is read, in their order, in the thread that asked. */
        public Builder progress(Consumer<Outcome> listener) {
            progress = Objects.requireNonNull(listener);
            return this;
        }

        /** Told where the workspace's index had to be built anew, when it is first used. */
        public Builder recovered(Consumer<Recovery> listener) {
            recovered = Objects.requireNonNull(listener);
            return this;
        }

        /** @throws CotejoException where the rulebook cannot be used */
        public Cotejo open() throws IOException {
            return new Cotejo(this);
        }
    }
}
