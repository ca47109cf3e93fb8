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

/** Two laws, or two provisions, side by side. */
@Command(name = "compare", aliases = "comparar")
final class CompareCommand implements Callable<Integer> {
    @ParentCommand
    private CotejoCommand root;

    @Mixin
    private Settings settings;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "one")
    private Path one;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "other")
    private Path other;

    @Option(names = "--format", paramLabel = "text|html|json", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws IOException {
        try (Cotejo cotejo = settings.open(root.language())) {
            cotejo.write(
                    cotejo.compare(one, other), format.key(), root.console().results());
            return ExitCode.DONE.number();
        }
    }
}
