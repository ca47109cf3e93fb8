package org.cotejo.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in the user's language: picocli speaks English alone. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Console console;

    UsageErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        tell(error);
        CommandLine command = error.getCommandLine();
        console.say("see_help", command.getCommandSpec().qualifiedName());
        return ExitCode.USAGE.number();
    }

    private void tell(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unknown) {
            console.say("unknown", String.join(" ", unknown.getUnmatched()));
        } else if (error instanceof MissingParameterException missing) {
            console.say(
                    "missing",
                    missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
        } else if (error instanceof OverwrittenOptionException twice) {
            console.say("twice", name(twice.getOverwritten()));
        } else if (error.getArgSpec() != null) {
            console.say("bad_value", name(error.getArgSpec()), String.valueOf(error.getValue()));
        } else {
            console.say("bad_line", error.getMessage());
        }
    }

    private static String name(ArgSpec argument) {
        String label = argument.paramLabel();
        return argument instanceof OptionSpec option ? (option.longestName() + " " + label).strip() : label;
    }
}
