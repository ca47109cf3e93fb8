package org.cotejo.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cotejo.Cotejo;
import org.cotejo.finding.Report;
import org.cotejo.run.Baseline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Laws judged against a rulebook, on standard output. */
@Command(name = "check", aliases = "verificar")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private CotejoCommand root;

    @Mixin
    private Settings settings;

    @Mixin
    private Inputs inputs;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Mixin
    private News news;

    @Override
    public Integer call() throws IOException {
        Console console = root.console();
        Optional<Baseline> baseline = news.baseline();
        try (Cotejo cotejo = settings.open(root.language())) {
            Report report = cotejo.check(inputs.paths());
            console.name(report.unread());
            if (!report.laws().isEmpty()) {
                cotejo.write(News.shown(baseline, report), format.key(), console.results());
            }
            return news.outcome(baseline, report).number();
        }
    }
}
