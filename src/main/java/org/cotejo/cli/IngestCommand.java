package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.Cotejo;
import org.cotejo.Intake;
import org.cotejo.Searches;
import org.cotejo.finding.Report;
import org.cotejo.report.NewsWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Files and folders into the workspace: one line a law on standard output. */
@Command(name = "ingest", aliases = "ingerir")
final class IngestCommand implements Callable<Integer> {
    @ParentCommand
    private CotejoCommand root;

    @Mixin
    private Settings settings;

    @Parameters(paramLabel = "PATH", descriptionKey = "paths.needed", arity = "1..*")
    private List<Path> paths;

    @Override
    public Integer call() throws IOException {
        Console console = root.console();
        try (Cotejo cotejo = settings.open(root.language())) {
            Intake intake = cotejo.ingest(paths);
            intake.laws().forEach(law -> console.out().println(line(law)));
            console.name(intake.unread());
            tellNews(cotejo, console);
            return Outcome.of(intake.laws().size(), intake.unread()).number();
        }
    }

    /** What is kept is run again; judging costs, so only where something is kept. */
    private void tellNews(Cotejo cotejo, Console console) throws IOException {
        Searches searches = cotejo.searches();
        if (searches.saved().searches().isEmpty() && searches.saved().watched().isEmpty()) {
            return;
        }
        Report report =
                cotejo.library().judged(cotejo.library().laws(), root.language().locale());
        searches.news(report).forEach(news -> console.err().println(NewsWriter.line(news, console.messages())));
    }

    private static String line(Intake.Law law) {
        return (law.known() ? "known" : "added") + "\t" + law.file();
    }
}
