package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cotejo.Cotejo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Two saved runs side by side: what changed, and why. */
@Command(name = "diff", aliases = "diferencias")
final class DiffCommand implements Callable<Integer> {
    @ParentCommand
    private CotejoCommand root;

    @Mixin
    private Settings settings;

    @Parameters(index = "0", paramLabel = "RUN1.json", descriptionKey = "run.before")
    private Path before;

    @Parameters(index = "1", paramLabel = "RUN2.json", descriptionKey = "run.after")
    private Path after;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws IOException {
        try (Cotejo cotejo = settings.open(root.language())) {
            cotejo.write(
                    cotejo.diff(before, after), format.key(), root.console().results());
            return ExitCode.DONE.number();
        }
    }
}
