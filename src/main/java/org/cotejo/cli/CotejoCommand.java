package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cotejo.Cotejo;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that all others belong to; alone it says how it is used. */
@Command(name = "cotejo")
final class CotejoCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "es|en|fr", scope = ScopeType.INHERIT)
    private Language language = Language.ES;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Option(names = "--verbose", scope = ScopeType.INHERIT)
    private boolean verbose;

    @Option(names = "--log", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private @Nullable Path log;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT)
    private boolean version;

    CotejoCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    Language language() {
        return language;
    }

    boolean debug() {
        return debug;
    }

    /** Runs what a command line asks for, and tells of it where that is asked for too. */
    int run(ParseResult line) {
        try (Log told = verbose ? Log.on(console.err()) : null;
                Log kept = log == null ? null : Log.in(log)) {
            return told == null && kept == null ? new RunLast().execute(line) : timed(line);
        } catch (IOException e) {
            console.say("disk", log + ": " + e.getClass().getSimpleName());
            return ExitCode.USAGE.number();
        }
    }

    private static int timed(ParseResult line) {
        Logger log = LoggerFactory.getLogger(CotejoCommand.class); // here: most runs need none, and it costs
        long start = System.nanoTime();
        log.info(
                "cotejo {}, Java {}, {} {}",
                Cotejo.version(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.version"));
        int code = new RunLast().execute(line);
        log.info("{} ended with {} in {} ms", name(line), code, (System.nanoTime() - start) / 1_000_000);
        return code;
    }

    private static String name(ParseResult line) {
        ParseResult last = line;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.commandSpec().qualifiedName();
    }

    @Override
    public Integer call() {
        CommandLine.usage(spec.commandLine(), console.err());
        return ExitCode.USAGE.number();
    }
}
