package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.Cotejo;
import org.cotejo.Rulebooks;
import org.cotejo.finding.Report;
import org.cotejo.run.RulebookTrial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What a changed rulebook would change, before it takes the place of the one in use. */
@Command(name = "try", aliases = "probar")
final class RulesTryCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand parent;

    @Mixin
    private Settings settings;

    @Parameters(index = "0", paramLabel = "RULEBOOK", descriptionKey = "rulebook.tried")
    private Path tried;

    @Parameters(index = "1..*", paramLabel = "PATH", descriptionKey = "paths", arity = "0..*")
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws IOException {
        Language language = parent.root().language();
        Console console = parent.root().console();
        List<Path> inputs = Inputs.orLaws(paths);
        Report before;
        try (Cotejo cotejo = settings.open(language)) {
            console.say("trying.before", cotejo.rulebook().id());
            before = cotejo.check(inputs);
        }
        try (Cotejo cotejo = settings.open(language, tried.toString())) {
            console.say("trying.after", tried.toString());
            Report after = cotejo.check(inputs);
            console.name(after.unread());
            if (!after.laws().isEmpty()) {
                RulebookTrial trial = Rulebooks.trial(before, after, inputs, settings.rulebook(), tried.toString());
                Rulebooks.write(trial, cotejo.rulebook(), format.key(), language.locale(), console.results());
            }
            return Outcome.of(after, null).number();
        }
    }
}
