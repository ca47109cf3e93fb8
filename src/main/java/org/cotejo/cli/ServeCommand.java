package org.cotejo.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.cotejo.Cotejo;
import org.cotejo.model.CotejoException;
import org.cotejo.web.CotejoServer;
import org.cotejo.web.ServerSettings;
import org.cotejo.web.guard.AccessFile;
import org.cotejo.web.guard.Role;
import org.jspecify.annotations.Nullable;
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
    private House house;

    @Mixin
    private Inputs inputs;

    @Option(names = "--port", paramLabel = "N")
    private int port = 8080;

    @Option(names = "--address", paramLabel = "HOST")
    private String address = "127.0.0.1";

    @Option(names = "--access", paramLabel = "FILE")
    private @Nullable Path access;

    @Option(names = "--add-user", paramLabel = "NAME")
    private @Nullable String newcomer;

    @Option(names = "--role", paramLabel = "ROLE")
    private String role = "reader";

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (newcomer != null) {
            return addUser(newcomer);
        }
        try (Cotejo cotejo = settings.open(root.language(), house);
                CotejoServer server =
                        CotejoServer.start(cotejo, new ServerSettings(address, port, access, inputs.paths()))) {
            root.console().out().println(server.url());
            root.console().out().flush();
            if (server.isOpen()) {
                tell("open");
            }
            root.console().say("serving");
            new CountDownLatch(1).await();
        }
        return ExitCode.DONE.number();
    }

    private int addUser(String name) throws IOException {
        if (access == null) {
            throw new CotejoException("access.no_file");
        }
        Role granted = AccessFile.role(role).orElseThrow(() -> new CotejoException("access.role", role));
        AccessFile.put(access, name, granted, password(name));
        tell("put", name, granted.key());
        return ExitCode.DONE.number();
    }

    /** Typed unseen at a terminal; else the first line of what comes in. */
    private char[] password(String name) throws IOException {
        String ask = root.console().messages().get("access.ask", name);
        if (System.console() != null) {
            char[] typed = System.console().readPassword("%s ", ask);
            return typed == null ? new char[0] : typed;
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line = in.readLine();
        return line == null ? new char[0] : line.toCharArray();
    }

    private void tell(String key, Object... arguments) {
        root.console().err().println(root.console().messages().get("access." + key, arguments));
    }
}
