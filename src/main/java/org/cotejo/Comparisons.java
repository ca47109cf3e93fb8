package org.cotejo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.compare.ComparedLaw;
import org.cotejo.compare.DutyComparison;
import org.cotejo.compare.LawComparison;
import org.cotejo.compare.Places;
import org.cotejo.compare.RequirementComparison;
import org.cotejo.compare.ReuseGraph;
import org.cotejo.finding.Report;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.CotejoException;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;
import org.cotejo.report.ComparisonTable;
import org.cotejo.report.ComparisonTables;
import org.cotejo.report.ComparisonTextWriter;
import org.cotejo.report.TableDocxWriter;
import org.cotejo.report.TableHtmlWriter;
import org.cotejo.report.TableTextWriter;
import org.cotejo.report.TableXlsxWriter;
import org.cotejo.report.json.ComparisonJson;
import org.cotejo.report.json.DutyComparisonJson;
import org.cotejo.report.json.JsonText;
import org.cotejo.report.json.RequirementComparisonJson;
import org.cotejo.report.json.ReuseGraphJson;
import org.cotejo.rulebook.Requirement;
import org.cotejo.text.Fold;
import org.cotejo.workspace.LawParser;
import org.cotejo.workspace.Workspace;

/**
 * Laws beside each other. Reached by {@link Cotejo#comparisons()}; immutable, shared between threads.
 *
 * <p>A law is named by the path of a file, which is read and not stored, or by its id in the workspace; a provision by its
 * law, {@code #} and its eId or the name that people give it: {@code name#art_12__frac_III},
 * {@code law.docx#12-III}.
 */
public final class Comparisons {
    private static final String FORMATS = "text, html, json, docx, xlsx";

    private final Cotejo cotejo;
    private final Workspace workspace;
    private final LawParser parser;
    private final Locale language;

    Comparisons(Cotejo cotejo, Workspace workspace, LawParser parser, Locale language) {
        this.cotejo = cotejo;
        this.workspace = workspace;
        this.parser = parser;
        this.language = language;
    }

    /** The same for readers of another language. */
    public Comparisons in(Locale other) {
        return new Comparisons(cotejo, workspace, parser, other);
    }

    /**
     * Two laws, or two provisions.
     *
     * @throws CotejoException where there is no such law or provision, or a file cannot be read
     */
    public LawComparison of(String left, String right) throws IOException {
        Named one = named(left);
        Named other = named(right);
        if (one.place().isEmpty() && other.place().isEmpty()) {
            return LawComparison.of(one.law(), other.law());
        }
        return LawComparison.of(one.law(), one.provision(), other.law(), other.provision());
    }

    /** One requirement in all of these laws, which are ingested and checked. */
    public RequirementComparison requirement(String id, List<Path> inputs) throws IOException {
        return requirement(id, cotejo.check(inputs));
    }

    /** The same from a report that is there already; its laws are in the workspace. */
    public RequirementComparison requirement(String id, Report report) throws IOException {
        Requirement asked = LawChoice.requirement(id, cotejo.rulebook());
        Map<String, RequirementComparison.Dates> dates = new HashMap<>();
        try (LawSnapshot snapshot = workspace.snapshot()) {
            Set<String> keys = report.laws().stream()
                    .map(law -> IndexedLaw.keyOf(law.source()))
                    .collect(Collectors.toSet());
            for (IndexedLaw law : snapshot.laws()) {
                if (keys.contains(law.key())) {
                    dates.put(law.source().stem(), new RequirementComparison.Dates(law.published(), law.lastReform()));
                }
            }
        }
        return RequirementComparison.of(asked.id(), report, dates, cotejo.facts(), language);
    }

    /**
     * A law beside the duties that the reference sets it.
     *
     * @param reference the law that holds the reference's text; empty: the one in the workspace that has its title, if any
     * @throws CotejoException where a law is not there or cannot be read
     */
    public DutyComparison duties(Path law, String reference) throws IOException {
        Report report = cotejo.check(List.of(law));
        if (report.laws().isEmpty()) {
            throw new CotejoException(
                    "explain.no_law",
                    law.toString(),
                    report.unread().stream().map(Report.Unread::reason).collect(Collectors.joining("; ")));
        }
        return DutyComparison.of(report.laws().get(0), reference(reference));
    }

    Optional<Expression> reference(String named) throws IOException {
        if (!named.isEmpty()) {
            return Optional.of(named(named).law().law());
        }
        Optional<IndexedLaw> kept = keptReference();
        return kept.isPresent() ? Optional.of(text(kept.get())) : Optional.empty();
    }

    /** Digest of the file that holds the reference's text in the workspace; empty where there is none. */
    String referenceSource() throws IOException {
        return keptReference().map(law -> law.source().sha256()).orElse("");
    }

    private Optional<IndexedLaw> keptReference() throws IOException {
        String title = Fold.words(cotejo.rulebook().source());
        try (LawSnapshot snapshot = workspace.snapshot()) {
            return snapshot.laws().stream()
                    .filter(law -> Fold.words(law.title()).equals(title))
                    .findFirst();
        }
    }

    /** Who has the words of whom among these laws, which are ingested. */
    public ReuseGraph reuse(List<Path> inputs) throws IOException {
        Set<String> keys =
                cotejo.ingest(inputs).laws().stream().map(Intake.Law::key).collect(Collectors.toSet());
        return reuse(keys);
    }

    /** The same among laws of the workspace, by their keys there. */
    public ReuseGraph reuse(Set<String> keys) throws IOException {
        try (LawSnapshot snapshot = workspace.snapshot()) {
            return ReuseGraph.of(snapshot, keys);
        }
    }

    /** A law, and the place in it that was named; empty for all of it. */
    private record Named(ComparedLaw law, String place) {
        Provision provision() {
            return Places.of(law.law())
                    .find(place)
                    .orElseThrow(() -> new CotejoException("compare.no_provision", law.id(), place));
        }
    }

    private Named named(String name) throws IOException {
        if (Files.isRegularFile(Path.of(name))) {
            return new Named(compared(cotejo.structure(Path.of(name))), "");
        }
        int sign = name.lastIndexOf('#');
        String law = sign < 0 ? name : name.substring(0, sign);
        String place = sign < 0 ? "" : name.substring(sign + 1);
        if (Files.isRegularFile(Path.of(law))) {
            return new Named(compared(cotejo.structure(Path.of(law))), place);
        }
        try (LawSnapshot snapshot = workspace.snapshot()) {
            return new Named(compared(text(LawChoice.of("", law, snapshot))), place);
        }
    }

    private Expression text(IndexedLaw law) {
        return parser.parse(SourceReader.load(workspace.copy(law.source())));
    }

    ComparedLaw compared(Expression law) {
        return new ComparedLaw(law.source().stem(), law, parser.citations(law));
    }

    /** Any comparison as a table, for those who show or write it themselves. */
    public ComparisonTables tables() throws IOException {
        return new ComparisonTables(cotejo.rulebook(), language);
    }

    /**
     * @param format {@code text}, {@code html}, {@code json}, {@code docx} or {@code xlsx}
     * @param out is flushed and left open
     */
    public void write(LawComparison comparison, String format, OutputStream out) throws IOException {
        switch (format) {
            case "json" -> JsonText.write(ComparisonJson.of(comparison), out);
            case "text" -> new ComparisonTextWriter().write(comparison, cotejo.rulebook(), language, out);
            default -> write(tables().of(comparison), format, out);
        }
    }

    /** As {@link #write(LawComparison, String, OutputStream)}. */
    public void write(RequirementComparison comparison, String format, OutputStream out) throws IOException {
        if (format.equals("json")) {
            JsonText.write(RequirementComparisonJson.of(comparison), out);
        } else {
            write(tables().of(comparison), format, out);
        }
    }

    /** As {@link #write(LawComparison, String, OutputStream)}. */
    public void write(DutyComparison comparison, String format, OutputStream out) throws IOException {
        if (format.equals("json")) {
            JsonText.write(DutyComparisonJson.of(comparison), out);
        } else {
            write(tables().of(comparison), format, out);
        }
    }

    /** As {@link #write(LawComparison, String, OutputStream)}. */
    public void write(ReuseGraph graph, String format, OutputStream out) throws IOException {
        if (format.equals("json")) {
            JsonText.write(ReuseGraphJson.of(graph), out);
        } else {
            write(tables().of(graph), format, out);
        }
    }

    void write(ComparisonTable table, String format, OutputStream out) throws IOException {
        switch (format) {
            case "text" -> new TableTextWriter().write(table, out);
            case "html" -> new TableHtmlWriter().write(table, language, out);
            case "docx" ->
                new TableDocxWriter(cotejo.houseStyle(), cotejo.tradition().sheet()).write(table, language, out);
            case "xlsx" -> new TableXlsxWriter().write(table, language, out);
            default -> throw new CotejoException("report.unknown_format", format, FORMATS);
        }
    }
}
