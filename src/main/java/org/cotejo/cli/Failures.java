package org.cotejo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.cotejo.model.CotejoException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** One table from what stopped a run to a sentence and an exit code. A stack is shown on {@code --debug} alone. */
final class Failures implements IExecutionExceptionHandler {
    private final CotejoCommand root;

    Failures(CotejoCommand root) {
        this.root = root;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        ExitCode code = tell(failure);
        if (root.debug()) {
            print(failure);
        }
        return code.number();
    }

    private ExitCode tell(Exception failure) {
        Console console = root.console();
        if (failure instanceof CotejoException known) {
            console.err().println(known.in(console.messages().locale()));
            return ExitCode.USAGE;
        }
        if (failure instanceof UncheckedIOException unchecked) {
            return tell(unchecked.getCause());
        }
        if (failure instanceof IOException disk) {
            console.say("disk", reason(disk));
            return ExitCode.USAGE;
        }
        LoggerFactory.getLogger(Failures.class).info("stopped by a bug", failure);
        console.say("bug", failure.toString());
        return ExitCode.BUG;
    }

    private String reason(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return root.console().messages().get("cli.disk.missing", missing.getFile());
        }
        if (failure instanceof AccessDeniedException denied) {
            return root.console().messages().get("cli.disk.denied", denied.getFile());
        }
        if (failure instanceof FileSystemException broken && broken.getFile() != null) {
            String reason = broken.getReason() == null ? broken.getClass().getSimpleName() : broken.getReason();
            return broken.getFile() + ": " + reason;
        }
        return String.valueOf(failure.getMessage());
    }

    private void print(Exception failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            root.console().err().println(each);
            for (StackTraceElement frame : each.getStackTrace()) {
                root.console().err().println("    " + frame);
            }
        }
    }
}
