package org.cotejo.web.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cotejo.Library;
import org.cotejo.Searches;
import org.cotejo.finding.Report;
import org.cotejo.ingest.LawFiles;
import org.cotejo.model.CotejoException;
import org.cotejo.search.News;
import org.cotejo.workspace.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One batch of files on its way in. Thread-safe. */
public final class Intaking {
    private static final Logger LOG = LoggerFactory.getLogger(Intaking.class);

    private final String id;
    private final List<Path> inputs;
    private final Locale language;
    private final Instant since;
    private Progress progress;

    /** How far it is. */
    public enum Stage {
        WAITING,
        READING,
        JUDGING,
        DONE,
        FAILED
    }

    /**
     * One file that is done.
     *
     * @param key of the law in the workspace, empty where it could not be read
     * @param known whether the workspace had this content
     * @param trouble why it could not be read, empty where it could
     */
    public record File(String name, String key, boolean known, String trouble) {
        public boolean isRead() {
            return trouble.isEmpty();
        }
    }

    /**
     * How far it is, at one moment.
     *
     * @param total how many files there are, 0 while that is unknown
     * @param files those that are done, in their order
     * @param news of the searches and requirements that are kept, those alone that have any; empty before the end
     */
    public record Progress(Stage stage, int total, List<File> files, List<News> news) {
        public Progress {
            Objects.requireNonNull(stage);
            files = List.copyOf(files);
            news = List.copyOf(news);
        }

        public boolean isOver() {
            return stage == Stage.DONE || stage == Stage.FAILED;
        }
    }

    Intaking(String id, List<Path> inputs, List<File> rejected, Locale language, Instant since) {
        this.id = id;
        this.inputs = List.copyOf(inputs);
        this.language = language;
        this.since = since;
        this.progress = new Progress(Stage.WAITING, rejected.size(), rejected, List.of());
    }

    public String id() {
        return id;
    }

    /** Where its page is. */
    public String path() {
        return "/intake/" + id;
    }

    public Instant since() {
        return since;
    }

    public synchronized Progress now() {
        return progress;
    }

    /** Where nothing can be read, the desk stays as it is. */
    void run(Library library, Searches searches, Desks desks, Clock clock) {
        try {
            LawFiles files = LawFiles.under(inputs);
            List<File> unusable = files.unusable().stream()
                    .map(trouble -> new File("", "", false, trouble.in(language)))
                    .toList();
            read(files.files().size(), unusable);
            library.ingest(inputs, language, this::done);
            stage(Stage.JUDGING);
            if (now().files().stream().anyMatch(File::isRead)) {
                desks.ingested(language);
                library.keep(desks.now().report(language), language, clock.instant());
                tell(searches, desks.now().report(Site.FIRST));
            }
            stage(Stage.DONE);
        } catch (IOException | RuntimeException e) {
            LOG.warn("files could not be taken in", e);
            stage(Stage.FAILED);
        }
    }

    /** Runs what people keep: the files are in, whatever comes of that. */
    private void tell(Searches searches, Report report) throws IOException {
        try {
            tell(searches.news(report).stream()
                    .filter(news -> !news.fresh().isEmpty())
                    .toList());
        } catch (CotejoException e) {
            LOG.warn("what is kept could not be run", e);
        }
    }

    private synchronized void tell(List<News> news) {
        progress = new Progress(progress.stage(), progress.total(), progress.files(), news);
    }

    private synchronized void read(int more, List<File> unusable) {
        List<File> files = new ArrayList<>(progress.files());
        files.addAll(unusable);
        progress = new Progress(Stage.READING, files.size() + more, files, List.of());
    }

    private synchronized void done(Outcome outcome) {
        List<File> files = new ArrayList<>(progress.files());
        files.add(new File(
                outcome.file().getFileName().toString(),
                outcome.key(),
                !outcome.isNew(),
                outcome.trouble().map(this::told).orElse("")));
        progress = new Progress(progress.stage(), progress.total(), files, List.of());
    }

    private String told(CotejoException trouble) {
        return trouble.in(language);
    }

    private synchronized void stage(Stage stage) {
        progress = new Progress(stage, progress.total(), progress.files(), progress.news());
    }
}
