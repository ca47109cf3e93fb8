package org.cotejo.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cotejo.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The shape of a command's JSON. */
@Command(name = "schema", aliases = "esquema")
final class SchemaCommand implements Callable<Integer> {
    @ParentCommand
    private CotejoCommand root;

    @Parameters(paramLabel = "check|structure|…", descriptionKey = "schema.command", arity = "0..1")
    private String command = "check";

    @Override
    public Integer call() throws IOException {
        Schemas.write(command, root.console().results());
        return ExitCode.DONE.number();
    }
}
