package org.cotejo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.check.RulebookCheck;
import org.cotejo.check.StrayFiles;
import org.cotejo.evaluation.LearnedTextWriter;
import org.cotejo.evaluation.LikenessLearner;
import org.cotejo.evaluation.LikenessLearner.Learned;
import org.cotejo.evaluation.TruthTable;
import org.cotejo.finding.Report;
import org.cotejo.finding.Verdict;
import org.cotejo.ingest.LawFiles;
import org.cotejo.model.CotejoException;
import org.cotejo.report.ComplaintsJsonWriter;
import org.cotejo.report.ComplaintsTextWriter;
import org.cotejo.report.RulebookHtml;
import org.cotejo.report.RulebookMarkdown;
import org.cotejo.report.TrialJsonWriter;
import org.cotejo.report.TrialTextWriter;
import org.cotejo.rulebook.Complaint;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookLoader;
import org.cotejo.run.RulebookTrial;
import org.cotejo.run.RunDiff;
import org.cotejo.run.SavedRun;

/**
 * For those who write rulebooks: whether one is in order, and its pages for readers.
 *
 * <p>A rulebook may come from a stranger: of what is in its folder only its signals are run, within limits, and nothing
 * outside the folder is read on its word. Rulebooks are named as in {@link Cotejo.Builder#rulebook}.
 */
public final class Rulebooks {
    private Rulebooks() {}

    /**
     * All that is wrong with a rulebook, in the order of its files and lines.
     *
     * @throws CotejoException where there is no such rulebook
     */
    public static List<Complaint> check(String rulebook) throws IOException {
        RulebookPlace place = RulebookPlace.of(rulebook);
        List<Complaint> complaints = new ArrayList<>(RulebookCheck.of(place.files(), place.name()));
        if (place.folder().isPresent()) {
            complaints.addAll(StrayFiles.in(place.folder().get()));
        }
        return complaints;
    }

    /**
     * @param format {@code text} or {@code json}
     * @param out is flushed and left open
     */
    public static void write(List<Complaint> complaints, String format, Locale locale, OutputStream out)
            throws IOException {
        switch (format) {
            case "json" -> new ComplaintsJsonWriter().write(complaints, locale, out);
            case "text" -> new ComplaintsTextWriter().write(complaints, locale, out);
            default -> throw new CotejoException("report.unknown_format", format, "json, text");
        }
    }

    /**
     * What a rulebook would change, against the one in use, over the same laws.
     *
     * @param before and {@code after}: reports on the same inputs, by the rulebook in use and by the one tried
     * @param used name of the one in use
     * @param tried name of the one tried
     */
    public static RulebookTrial trial(Report before, Report after, List<Path> inputs, String used, String tried)
            throws IOException {
        Map<String, Map<String, Verdict>> expected = new HashMap<>();
        for (Path law : LawFiles.under(inputs).files()) {
            Optional<Path> truth = truthBeside(law);
            if (truth.isPresent()) {
                expected.put(stem(law), verdicts(TruthTable.read(truth.get())));
            }
        }
        return new RulebookTrial(RunDiff.between(SavedRun.of(before), SavedRun.of(after)), expected, check(tried));
    }

    private static Map<String, Verdict> verdicts(TruthTable truth) {
        Map<String, Verdict> verdicts = new HashMap<>();
        truth.expected().forEach(each -> verdicts.put(each.requirement(), each.verdict()));
        return verdicts;
    }

    /** {@code x.truth.yaml} beside {@code x.docx}, or in the folder {@code truth} there. */
    private static Optional<Path> truthBeside(Path law) {
        String name = stem(law) + ".truth.yaml";
        return Stream.of(law.resolveSibling(name), law.resolveSibling("truth").resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static String stem(Path law) {
        String name = law.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * @param tried the rulebook tried
     * @param format {@code text} or {@code json}
     * @param out is flushed and left open
     */
    public static void write(RulebookTrial trial, Rulebook tried, String format, Locale locale, OutputStream out)
            throws IOException {
        switch (format) {
            case "json" -> new TrialJsonWriter().write(trial, locale, out);
            case "text" -> new TrialTextWriter().write(trial, tried, locale, out);
            default -> throw new CotejoException("report.unknown_format", format, "json, text");
        }
    }

    /**
     * Learns what good evidence is from laws that persons judged: a new {@code likeness.yaml} of the rulebook.
     *
     * @param cotejo with the rulebook whose signals find the evidence
     * @param truthByLaw to each law's file its truth table
     * @param unseen the same of laws that the signals were not made from: weights are learned from these; with none, the
     *     rulebook keeps its own and learns words alone
     * @param wordings files of single provisions, each with the elements and conditions to find in it
     * @param threshold from 0 to 0.5: under which what signals found is left out, and one minus which what they did not find
     *     needs to count; of no matter where weights are kept
     * @param steps hears how far the work is: minutes, where laws are many
     * @throws CotejoException where a file cannot be read, or there are no weights to keep
     */
    public static Learned learn(
            Cotejo cotejo,
            Map<Path, Path> truthByLaw,
            Map<Path, Path> unseen,
            List<Path> wordings,
            double threshold,
            LikenessLearner.Steps steps)
            throws IOException {
        return new Lessons(cotejo).learn(truthByLaw, unseen, wordings, threshold, steps);
    }

    /** @param out is flushed and left open */
    public static void write(Learned learned, Locale locale, OutputStream out) throws IOException {
        new LearnedTextWriter().write(learned, locale, out);
    }

    /**
     * Writes the pages of a rulebook into a folder, which is made where it does not exist.
     *
     * @param format {@code md} or {@code html}
     * @return the files written
     */
    public static List<Path> document(String rulebook, Path folder, String format, Locale locale) throws IOException {
        RulebookPlace place = RulebookPlace.of(rulebook);
        Rulebook read = RulebookLoader.load(place.files(), place.name());
        Map<String, String> pages =
                switch (format) {
                    case "md" -> new RulebookMarkdown(read, locale).pages();
                    case "html" -> new RulebookHtml(read, locale).pages();
                    default -> throw new CotejoException("report.unknown_format", format, "md, html");
                };
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = folder.resolve(page.getKey());
            Files.writeString(file, page.getValue(), StandardCharsets.UTF_8);
            written.add(file);
        }
        return written;
    }
}
