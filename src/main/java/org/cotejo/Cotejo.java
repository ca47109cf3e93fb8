package org.cotejo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cotejo.evaluation.Evaluation;
import org.cotejo.evaluation.EvaluationJsonWriter;
import org.cotejo.evaluation.EvaluationTextWriter;
import org.cotejo.evaluation.TruthTable;
import org.cotejo.finding.Hit;
import org.cotejo.finding.Report;
import org.cotejo.finding.SearchQuery;
import org.cotejo.model.CotejoException;
import org.cotejo.model.Expression;
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

    private Cotejo(Builder settings) {
        this.settings = settings;
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

    /** One file, parsed; nothing is stored. */
    public Expression structure(Path file) throws IOException {
        throw new UnsupportedOperationException("structure " + file);
    }

    /** Reads what is new into the workspace. Content that it has already costs a hash and nothing more. */
    public Intake ingest(List<Path> inputs) throws IOException {
        throw new UnsupportedOperationException("ingest " + inputs);
    }

    /** Ingests the inputs and judges them, and no other laws of the workspace, against the rulebook. */
    public Report check(List<Path> inputs) throws IOException {
        throw new UnsupportedOperationException("check " + inputs);
    }

    /**
     * Writes a report into a folder, which is made where it does not exist; files of the same name are replaced.
     *
     * @param formats names of report formats: {@code html}, {@code docx} …
     * @return the files written, in the order of the formats
     */
    public List<Path> report(Report report, Path folder, List<String> formats) throws IOException {
        throw new UnsupportedOperationException("report " + folder);
    }

    /** @param out is flushed and left open */
    public void write(Report report, String format, OutputStream out) throws IOException {
        throw new UnsupportedOperationException("write " + format);
    }

    /**
     * @param format {@code json}, {@code akn} or {@code text}
     * @param out is flushed and left open
     */
    public void write(Expression law, String format, OutputStream out) throws IOException {
        throw new UnsupportedOperationException("write " + format);
    }

    /** Provisions of the workspace's laws, best first. */
    public List<Hit> search(SearchQuery query) throws IOException {
        throw new UnsupportedOperationException("search " + query);
    }

    /**
     * @param format {@code text} or {@code json}
     * @param out is flushed and left open
     */
    public void write(List<Hit> hits, String format, OutputStream out) throws IOException {
        throw new UnsupportedOperationException("write " + format);
    }

    /**
     * Compares two laws, or two provisions written {@code LAW#eId}; a law is a path or its id in the workspace.
     *
     * @param format {@code text}, {@code html} or {@code json}
     * @param out is flushed and left open
     */
    public void compare(String one, String other, String format, OutputStream out) throws IOException {
        throw new UnsupportedOperationException("compare " + one + " " + other);
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
    public void close() {}

    /** Settings of a {@link Cotejo}; those not named keep their first value. Not thread-safe. */
    public static final class Builder {
        private Path workspace = Path.of(".cotejo");
        private String rulebook = "";
        private Locale language = Locale.forLanguageTag("es");
        private @Nullable LocalDate asOf;
        private @Nullable Instant stamp;

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

        /** @throws CotejoException where the rulebook cannot be used */
        public Cotejo open() throws IOException {
            return new Cotejo(this);
        }
    }
}
