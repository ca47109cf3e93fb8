package org.cotejo.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cotejo.Rulebooks;
import org.cotejo.rulebook.Complaint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Everything that is wrong with a rulebook. */
@Command(name = "check", aliases = "comprobar")
final class RulesCheckCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand parent;

    @Parameters(paramLabel = "RULEBOOK", descriptionKey = "rulebook.checked", arity = "0..1")
    private String rulebook = "";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws IOException {
        Locale locale = parent.root().language().locale();
        List<Complaint> complaints = Rulebooks.check(rulebook);
        Rulebooks.write(
                complaints, format.key(), locale, parent.root().console().results());
        boolean wrong = complaints.stream().anyMatch(each -> each.weight() == Complaint.Weight.ERROR);
        return (wrong ? ExitCode.USAGE : ExitCode.DONE).number();
    }
}
