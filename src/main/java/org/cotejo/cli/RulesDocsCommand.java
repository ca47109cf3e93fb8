package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cotejo.Rulebooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The pages of a rulebook for those who read it: their paths on standard output. */
@Command(name = "docs", aliases = "documentar")
final class RulesDocsCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand parent;

    @Parameters(paramLabel = "RULEBOOK", descriptionKey = "rulebook.documented", arity = "0..1")
    private String rulebook = "";

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "docs-out")
    private Path out = Path.of("rules-docs");

    @Option(names = "--format", paramLabel = "md|html", descriptionKey = "format")
    private Format format = Format.HTML;

    @Override
    public Integer call() throws IOException {
        Console console = parent.root().console();
        Locale locale = parent.root().language().locale();
        Rulebooks.document(rulebook, out, format.key(), locale).forEach(console.out()::println);
        return ExitCode.DONE.number();
    }
}
