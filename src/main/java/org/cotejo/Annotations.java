package org.cotejo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.index.IndexedLaw;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.CotejoException;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.SourcePlace;
import org.cotejo.report.LawDocxWriter;
import org.cotejo.word.Annotator;
import org.cotejo.word.FindingRemarks;
import org.cotejo.word.RemarkChoice;
import org.cotejo.word.WordFile;
import org.jspecify.annotations.Nullable;

/**
 * The user's own files with what was found in their margins: a .docx is given back as it is but for the comments; a law in
 * another format becomes a clean .docx. Reached by {@link Cotejo#annotations()}; immutable, shared between threads.
 *
 * <p>Comments of an earlier run are replaced, nobody else's touched. The same file and the same findings give the same bytes.
 */
public final class Annotations {
    private final Cotejo cotejo;
    private final Locale language;

    /**
     * One law annotated.
     *
     * @param comments how many were written
     * @param loose how many of them stand beside a whole paragraph, since their words could not be placed for certain
     * @param changed whether the file had to be written: false where it held these very bytes
     */
    public record Annotated(Path law, Path file, int comments, int loose, boolean changed) {
        public Annotated {
            Objects.requireNonNull(law);
            Objects.requireNonNull(file);
        }
    }

    /** @param unread inputs that could not be read or annotated, each with its cause */
    public record Batch(List<Annotated> laws, List<Report.Unread> unread) {
        public Batch {
            laws = List.copyOf(laws);
            unread = List.copyOf(unread);
        }
    }

    Annotations(Cotejo cotejo, Locale language) {
        this.cotejo = cotejo;
        this.language = language;
    }

    /**
     * Checks the laws and writes an annotated copy of each: {@code name.cotejo.docx}, beside it or into a folder. An input
     * is never written over; a copy that would have the name of another one gets a number.
     *
     * @param folder of the copies, made where it does not exist; {@code null}: each goes beside its law
     * @param progress told of each law as soon as it is written, in the order of their names
     */
    public Batch annotate(List<Path> inputs, @Nullable Path folder, RemarkChoice choice, Consumer<Annotated> progress)
            throws IOException {
        Intake intake = cotejo.ingest(inputs);
        Report report = cotejo.check(inputs);
        Map<String, LawReport> reports = report.laws().stream()
                .collect(Collectors.toMap(law -> IndexedLaw.keyOf(law.source()), law -> law, (one, same) -> one));
        CopyNames names =
                new CopyNames(intake.laws().stream().map(Intake.Law::file).collect(Collectors.toSet()));
        List<Annotated> done = new ArrayList<>();
        List<Report.Unread> unread = new ArrayList<>(report.unread());
        for (Intake.Law law : intake.laws()) {
            try {
                LawReport own = Objects.requireNonNull(reports.get(law.key()));
                Annotated annotated = annotate(law.file(), own, report, names, folder, choice);
                done.add(annotated);
                progress.accept(annotated);
            } catch (CotejoException e) {
                unread.add(new Report.Unread(law.file().toString(), e.in(language)));
            }
        }
        return new Batch(done, unread);
    }

    private Annotated annotate(
            Path law, LawReport own, Report report, CopyNames names, @Nullable Path folder, RemarkChoice choice)
            throws IOException {
        SourceFile source = SourceReader.load(law);
        Expression text = cotejo.parser().parse(source);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Annotator.Done done = annotate(source, text, own, report, choice, out);
        Path file = names.next(law, folder, text.source().format().equals("docx"));
        boolean changed = CopyNames.write(out.toByteArray(), file);
        return new Annotated(law, file, done.comments(), done.loose(), changed);
    }

    /**
     * One law, for who has its findings already.
     *
     * @param source the file from which {@code text} was read
     * @param own the report on this law
     * @param report of which it is part
     * @param out is flushed and left open
     */
    public Annotator.Done annotate(
            SourceFile source, Expression text, LawReport own, Report report, RemarkChoice choice, OutputStream out)
            throws IOException {
        WordFile file;
        Annotator annotator;
        if (text.source().format().equals("docx")) {
            file = WordFile.open(source);
            annotator = new Annotator(file, text);
        } else {
            ByteArrayOutputStream rendered = new ByteArrayOutputStream();
            Map<EId, SourcePlace> places = new LawDocxWriter(cotejo.tradition()).write(text, rendered);
            file = WordFile.open(new SourceFile(source.name(), rendered.toByteArray()));
            annotator = new Annotator(file, text, places);
        }
        FindingRemarks remarks = new FindingRemarks(cotejo.rulebook(), language, text);
        String signature = report.rulebookId() + " " + report.rulebookVersion();
        Annotator.Done done = annotator.annotate(remarks.of(own, choice), signature, time(report));
        file.write(out);
        return done;
    }

    private static @Nullable Instant time(Report report) {
        return report.stamp().isEmpty() ? null : Instant.parse(report.stamp());
    }
}
