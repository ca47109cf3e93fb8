package org.cotejo.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What those need who write rulebooks; alone it says how it is used. */
@Command(
        name = "rules",
        aliases = "reglas",
        subcommands = {RulesCheckCommand.class, RulesTryCommand.class, RulesLearnCommand.class, RulesDocsCommand.class})
final class RulesCommand implements Callable<Integer> {
    @ParentCommand
    private CotejoCommand root;

    @Spec
    private CommandSpec spec;

    CotejoCommand root() {
        return root;
    }

    @Override
    public Integer call() {
        CommandLine.usage(spec.commandLine(), root.console().err());
        return ExitCode.USAGE.number();
    }
}
