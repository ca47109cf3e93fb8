package samples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cotejo.Cotejo;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.finding.Verdict;
import org.cotejo.model.CotejoException;

/**
 * A nightly job: every law of a folder is judged; a line for each goes to the job's log, the report to a folder. To be
 * copied: it uses nothing that is not public.
 */
public final class BatchJob {
    private final Path workspace;
    private final PrintStream log;

    public BatchJob(Path workspace, PrintStream log) {
        this.workspace = workspace;
        this.log = log;
    }

    /** @return 0 where all went well, 1 where some files could not be read, 2 where none could be */
    public int run(Path laws, Path out) {
        try (Cotejo cotejo =
                Cotejo.builder().workspace(workspace).language(Locale.ENGLISH).open()) {
            Report report = cotejo.check(List.of(laws));
            for (LawReport law : report.laws()) {
                long absent = law.findings().stream()
                        .filter(each -> each.verdict() == Verdict.ABSENT)
                        .count();
                log.println(law.id() + ": " + absent + " of " + law.findings().size() + " absent");
            }
            report.unread().forEach(each -> log.println("not read: " + each.reason()));
            for (Path file : cotejo.report(report, out, List.of("json", "xlsx"))) {
                log.println(file.getFileName() + ": " + Files.size(file) + " bytes");
            }
            return report.laws().isEmpty() ? 2 : report.unread().isEmpty() ? 0 : 1;
        } catch (CotejoException e) {
            log.println(e.in(Locale.ENGLISH));
            return 2;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
