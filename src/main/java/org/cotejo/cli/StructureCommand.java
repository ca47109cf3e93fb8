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

/** One file, parsed; nothing stored. */
@Command(name = "structure", aliases = "estructura")
final class StructureCommand implements Callable<Integer> {
    @ParentCommand
    private CotejoCommand root;

    @Mixin
    private Settings settings;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--format", paramLabel = "json|akn|text", descriptionKey = "format")
    private Format format = Format.JSON;

    @Override
    public Integer call() throws IOException {
        try (Cotejo cotejo = settings.open(root.language())) {
            cotejo.write(cotejo.structure(file), format.key(), root.console().results());
            return ExitCode.DONE.number();
        }
    }
}
