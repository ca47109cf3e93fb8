package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cotejo.Cotejo;
import org.cotejo.finding.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Our verdicts beside a person's. */
@Command(name = "eval", aliases = "evaluar")
final class EvalCommand implements Callable<Integer> {
    @ParentCommand
    private CotejoCommand root;

    @Mixin
    private Settings settings;

    @Parameters(paramLabel = "LAW=TRUTH.yaml", descriptionKey = "truths", arity = "1..*")
    private Map<Path, Path> truthByLaw = new LinkedHashMap<>();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws IOException {
        Console console = root.console();
        try (Cotejo cotejo = settings.open(root.language())) {
            Report report = cotejo.check(List.copyOf(truthByLaw.keySet()));
            console.name(report.unread());
            if (!report.laws().isEmpty()) {
                cotejo.write(cotejo.evaluate(report, truthByLaw), format.key(), console.results());
            }
            return Outcome.of(report, null).number();
        }
    }
}
