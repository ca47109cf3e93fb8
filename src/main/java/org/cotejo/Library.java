package org.cotejo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cotejo.check.Explainer;
import org.cotejo.finding.Explanation;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.i18n.Messages;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;
import org.cotejo.ingest.LawFiles;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.CotejoException;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.review.Decided;
import org.cotejo.review.LawTexts;
import org.cotejo.review.ReviewFile;
import org.cotejo.review.Statement;
import org.cotejo.rulebook.Tradition;
import org.cotejo.run.RunDiff;
import org.cotejo.text.Fold;
import org.cotejo.word.RemarkChoice;
import org.cotejo.workspace.Outcome;

/**
 * The laws of a workspace, each as it was last taken in: their texts, what is found in them in any language, and what
 * persons decide. Reached by {@link Cotejo#library()}; thread-safe, open as long as its {@link Cotejo} is.
 *
 * <p>A file of the same name and the same jurisdiction is the same law, later. Decisions go into the file that was set, else
 * into {@value ReviewFile#NAME} in the folder of the workspace.
 */
public final class Library {
    private static final Comparator<HeldLaw> BY_ID =
            Comparator.comparing(HeldLaw::id).thenComparing(HeldLaw::jurisdiction);
    private static final Comparator<HeldLaw> LATEST_FIRST =
            Comparator.comparing(HeldLaw::received).thenComparing(HeldLaw::key).reversed();

    private final Cotejo cotejo;

    Library(Cotejo cotejo) {
        this.cotejo = cotejo;
    }

    /** Every law, by id. */
    public List<HeldLaw> laws() throws IOException {
        try (LawSnapshot snapshot = cotejo.workspace().snapshot()) {
            Map<String, List<HeldLaw>> versions = new LinkedHashMap<>();
            for (IndexedLaw law : snapshot.laws()) {
                HeldLaw held = held(law);
                versions.computeIfAbsent(held.id() + "\n" + Fold.words(held.jurisdiction()), id -> new ArrayList<>())
                        .add(held);
            }
            return versions.values().stream().map(Library::latest).sorted(BY_ID).toList();
        }
    }

    private HeldLaw held(IndexedLaw law) {
        return new HeldLaw(
                law.key(),
                law.source().stem(),
                law.title(),
                law.jurisdiction(),
                law.published(),
                law.lastReform(),
                law.source(),
                cotejo.workspace().received(law.source()),
                List.of());
    }

    private static HeldLaw latest(List<HeldLaw> versions) {
        List<HeldLaw> sorted = versions.stream().sorted(LATEST_FIRST).toList();
        return sorted.get(0).before(sorted.subList(1, sorted.size()));
    }

    /**
     * Takes files in. Content that is there already counts as taken in again.
     *
     * @param progress told of each file as soon as it is read
     */
    public Intake ingest(List<Path> inputs, Locale language, Consumer<Outcome> progress) throws IOException {
        LawFiles files = LawFiles.under(inputs);
        return Intake.of(files, cotejo.workspace().ingest(files.files(), progress), language);
    }

    /** What is found in these laws, without what persons decided: the dear part, the same for the same laws. */
    public Report judged(List<HeldLaw> laws, Locale language) throws IOException {
        try (LawSnapshot snapshot = cotejo.workspace().snapshot()) {
            return cotejo.report(
                    snapshot, laws.stream().map(HeldLaw::key).collect(Collectors.toSet()), List.of(), language);
        }
    }

    /** The same with what persons decided by now. */
    public Reviewed reviewed(Report judged) throws IOException {
        List<Decided> decisions = ReviewFile.read(decisions());
        try (LawSnapshot snapshot = cotejo.workspace().snapshot()) {
            return Reviewed.of(judged, decisions, cotejo.reviewer(decisions), snapshot);
        }
    }

    /**
     * Keeps a decision on a finding as it stands.
     *
     * @throws CotejoException where the file of decisions cannot be used, or somebody is writing it
     */
    public void decide(HeldLaw law, Finding finding, Statement statement, Locale language) throws IOException {
        try (LawSnapshot snapshot = cotejo.workspace().snapshot()) {
            Decided decided = Decided.on(
                    law.id(), law.jurisdiction(), finding, new LawTexts(snapshot.units(law.key())), statement);
            String heading = Messages.in(language).get("review.heading");
            ReviewFile.put(decisions(), decided, heading);
            history().add(decided, heading);
        }
    }

    /** Every decision that was kept on a finding through {@link #decide}, the latest first. */
    public List<Decided> history(HeldLaw law, String requirement) throws IOException {
        return history().of(law.id(), law.jurisdiction(), requirement);
    }

    /** Keeps what was found, so that it can be compared with a later day's. */
    public void keep(Report report, Locale language, Instant now) throws IOException {
        shelf().keep(report, cotejo.rulebook(), language, now);
    }

    /** The runs that were kept, the latest first. */
    public List<KeptRun> runs() throws IOException {
        return shelf().names().stream()
                .map(name -> new KeptRun(name, RunShelf.time(name)))
                .toList();
    }

    /**
     * What the later run says otherwise.
     *
     * @throws CotejoException where there is no run of that name
     */
    public RunDiff diff(String before, String after) throws IOException {
        return RunDiff.between(shelf().read(before), shelf().read(after));
    }

    private RunShelf shelf() {
        return new RunShelf(cotejo.folder().resolve("runs"));
    }

    private DecisionHistory history() {
        return new DecisionHistory(cotejo.folder().resolve("history"));
    }

    private Path decisions() {
        return cotejo.reviewFile();
    }

    /** How the laws are drafted, and of which jurisdictions they may be. */
    public Tradition tradition() {
        return cotejo.tradition();
    }

    /** A law's text with its structure, read from the copy that the workspace keeps. */
    public Expression text(HeldLaw law) {
        return cotejo.parser().parse(SourceReader.load(source(law)));
    }

    /** How a lawyer cites each provision. */
    public Map<EId, String> citations(Expression text) {
        return cotejo.parser().citations(text);
    }

    /**
     * The law as a Word file with its gaps as comments in the margin, in that language.
     *
     * @param own what is found in it
     * @param report of which that is part
     * @param out is flushed and left open
     */
    public void annotate(HeldLaw law, LawReport own, Report report, Locale language, OutputStream out)
            throws IOException {
        new Annotations(cotejo, language)
                .annotate(SourceReader.load(source(law)), text(law), own, report, RemarkChoice.GAPS, out);
    }

    /** The copy that the workspace keeps of a law's file. */
    public Path source(HeldLaw law) {
        return cotejo.workspace().copy(law.source());
    }

    /**
     * How a finding came about.
     *
     * @throws CotejoException where the rulebook has no such requirement
     */
    public Explanation explain(HeldLaw law, String requirement, Locale language) throws IOException {
        try (LawSnapshot snapshot = cotejo.workspace().snapshot()) {
            return new Explainer(cotejo.rulebook(), cotejo.asOf(), language, cotejo.facts())
                    .explain(
                            snapshot,
                            snapshot.law(law.key()).orElseThrow(),
                            LawChoice.requirement(requirement, cotejo.rulebook()));
        }
    }
}
