package org.cotejo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cotejo.Cotejo;
import org.cotejo.Rulebooks;
import org.cotejo.evaluation.LikenessLearner.Learned;
import org.cotejo.rulebook.LikenessFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What good evidence is, learned from laws that persons judged. */
@Command(name = "learn", aliases = "aprender")
final class RulesLearnCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand parent;

    @Mixin
    private Settings settings;

    @Parameters(paramLabel = "LAW=TRUTH.yaml", descriptionKey = "truths", arity = "0..*")
    private Map<Path, Path> truthByLaw = new LinkedHashMap<>();

    @Option(names = "--unseen", paramLabel = "LAW=TRUTH.yaml", descriptionKey = "unseen", arity = "1..*")
    private Map<Path, Path> unseen = new LinkedHashMap<>();

    @Option(names = "--wordings", paramLabel = "FILE", descriptionKey = "wordings", arity = "1..*")
    private List<Path> wordings = List.of();

    /** Under a half: signals are right more often than not. */
    @Option(names = "--threshold", paramLabel = "0-0.5", descriptionKey = "threshold")
    private double threshold = 0.4;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "likeness-out")
    private Path out = Path.of("likeness.yaml");

    @Override
    public Integer call() throws IOException {
        Language language = parent.root().language();
        try (Cotejo cotejo = settings.open(language)) {
            Console console = parent.root().console();
            Learned learned = Rulebooks.learn(
                    cotejo, truthByLaw, unseen, wordings, threshold, (step, of) -> console.say("learning", step, of));
            Files.writeString(out, LikenessFile.write(learned.likeness()), StandardCharsets.UTF_8);
            Rulebooks.write(learned, language.locale(), console.results());
        }
        return ExitCode.DONE.number();
    }
}
