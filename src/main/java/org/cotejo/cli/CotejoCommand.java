package org.cotejo.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that all others belong to; alone it says how it is used. */
@Command(
        name = "cotejo",
        subcommands = {
            StructureCommand.class,
            IngestCommand.class,
            CheckCommand.class,
            ReportCommand.class,
            AnnotateCommand.class,
            DraftCommand.class,
            ExplainCommand.class,
            ReviewCommand.class,
            DiffCommand.class,
            SearchCommand.class,
            CompareCommand.class,
            CuadroCommand.class,
            DeliverCommand.class,
            EvalCommand.class,
            RulesCommand.class,
            SchemaCommand.class,
            ServeCommand.class
        })
final class CotejoCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "es|en|fr", scope = ScopeType.INHERIT)
    private Language language = Language.ES;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

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

    @Override
    public Integer call() {
        CommandLine.usage(spec.commandLine(), console.err());
        return ExitCode.USAGE.number();
    }
}
