package org.cotejo.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cotejo.Cotejo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** How one finding came about. */
@Command(name = "explain", aliases = "explicar")
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private CotejoCommand root;

    @Mixin
    private Settings settings;

    @Parameters(index = "0", paramLabel = "LAW", descriptionKey = "law")
    private String law;

    @Parameters(index = "1", paramLabel = "REQUIREMENT", descriptionKey = "requirement")
    private String requirement;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws IOException {
        try (Cotejo cotejo = settings.open(root.language())) {
            cotejo.write(
                    cotejo.explain(law, requirement),
                    format.key(),
                    root.console().results());
            return ExitCode.DONE.number();
        }
    }
}
