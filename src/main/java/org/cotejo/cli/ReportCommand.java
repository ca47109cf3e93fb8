package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cotejo.Cotejo;
import org.cotejo.finding.Report;
import org.cotejo.run.Baseline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Laws judged against a rulebook, as files: their paths on standard output. */
@Command(name = "report", aliases = "informe")
final class ReportCommand implements Callable<Integer> {
    @ParentCommand
    private CotejoCommand root;

    @Mixin
    private Settings settings;

    @Mixin
    private House house;

    @Mixin
    private Inputs inputs;

    @Option(names = "--out", paramLabel = "DIR")
    private Path out = Path.of("report");

    @Option(names = "--formats", paramLabel = "html,docx,…", split = ",")
    private List<String> formats = List.of("html", "docx", "xlsx", "json");

    @Mixin
    private News news;

    @Override
    public Integer call() throws IOException {
        Console console = root.console();
        Optional<Baseline> baseline = news.baseline();
        try (Cotejo cotejo = settings.open(root.language(), house)) {
            Report report = cotejo.check(inputs.paths());
            console.name(report.unread());
            if (!report.laws().isEmpty()) {
                cotejo.report(News.shown(baseline, report), out, formats).forEach(console.out()::println);
                console.say("reported", Integer.toString(report.laws().size()), out.toString());
            }
            return news.outcome(baseline, report).number();
        }
    }
}
