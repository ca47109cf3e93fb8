package org.cotejo.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The pages for a browser, which this version does not have yet. */
@Command(name = "serve", aliases = "servir")
final class ServeCommand implements Callable<Integer> {
    @ParentCommand
    private CotejoCommand root;

    @Mixin
    private Settings settings;

    @Option(names = "--port", paramLabel = "N")
    private int port = 8080;

    @Override
    public Integer call() {
        root.console().say("no_pages", Integer.toString(port));
        return ExitCode.USAGE.number();
    }
}
