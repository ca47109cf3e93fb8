package org.cotejo.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import org.cotejo.Cotejo;
import org.cotejo.i18n.Messages;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Quiet.libraries();
        StandardOutput standard = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(new BufferedOutputStream(standard), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        out.flush();
        System.exit(standard.failure().isPresent() ? lost(standard.failure().get(), err, arguments) : code);
    }

    private static int lost(IOException failure, PrintStream err, String... arguments) {
        Messages messages = Messages.in(Language.in(arguments).locale());
        err.println(messages.get("cli.disk", String.valueOf(failure.getMessage())));
        return ExitCode.USAGE.number();
    }

    /**
     * One run of the program, without leaving it.
     *
     * @return the exit code
     */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        Language language = Language.in(arguments);
        Console console = new Console(out, err, Messages.in(language.locale()));
        CotejoCommand root = new CotejoCommand(console);
        CommandLine line = new CommandLine(root);
        Commands.meant(arguments).forEach(line::addSubcommand);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setResourceBundle(ResourceBundle.getBundle(
                        "org.cotejo.i18n.help",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setExecutionStrategy(root::run)
                .setExecutionExceptionHandler(new Failures(root))
                .setParameterExceptionHandler(new UsageErrors(console));
        line.getCommandSpec().version("cotejo " + Cotejo.version());
        return line.execute(arguments);
    }
}
