package org.cotejo.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.cotejo.Cotejo;
import org.cotejo.web.CotejoServer;
import org.cotejo.web.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The pages for a browser, until the process is ended. Their address goes to standard output. */
@Command(name = "serve", aliases = "servir")
final class ServeCommand implements Callable<Integer> {
    @ParentCommand
    private CotejoCommand root;

    @Mixin
    private Settings settings;

    @Mixin
    private Inputs inputs;

    @Option(names = "--port", paramLabel = "N")
    private int port = 8080;

    @Option(names = "--address", paramLabel = "HOST")
    private String address = "127.0.0.1";

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Cotejo cotejo = settings.open(root.language());
                CotejoServer server = CotejoServer.start(cotejo, new ServerSettings(address, port, inputs.paths()))) {
            root.console().out().println(server.url());
            root.console().out().flush();
            root.console().say("serving");
            new CountDownLatch(1).await();
        }
        return ExitCode.DONE.number();
    }
}
