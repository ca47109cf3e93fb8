package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.Annotations.Annotated;
import org.cotejo.Annotations.Batch;
import org.cotejo.Cotejo;
import org.cotejo.i18n.Messages;
import org.cotejo.word.RemarkChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The user's own files with comments in their margins: the paths of the copies on standard output. */
@Command(name = "annotate", aliases = "anotar")
final class AnnotateCommand implements Callable<Integer> {
    @ParentCommand
    private CotejoCommand root;

    @Mixin
    private Settings settings;

    @Parameters(paramLabel = "LAW", descriptionKey = "paths.needed", arity = "1..*")
    private List<Path> paths;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "copies-out")
    private @Nullable Path out;

    @Option(names = "--all", descriptionKey = "annotate-all")
    private boolean all;

    @Mixin
    private Chosen chosen;

    @Option(names = "--observations", descriptionKey = "annotate-observations")
    private boolean observations;

    @Override
    public Integer call() throws IOException {
        Console console = root.console();
        try (Cotejo cotejo = settings.open(root.language())) {
            chosen.checkNames(cotejo);
            Batch batch = cotejo.annotations().annotate(paths, out, choice(), law -> tell(law, console));
            console.name(batch.unread());
            return Outcome.of(batch.laws().size(), batch.unread()).number();
        }
    }

    private RemarkChoice choice() {
        RemarkChoice named = all || !chosen.leavesVerdicts() ? RemarkChoice.ALL : RemarkChoice.GAPS;
        return new RemarkChoice(
                named.findings().and(chosen::takes),
                observation -> (all || observations) && chosen.takes(observation.severity()));
    }

    private static void tell(Annotated law, Console console) {
        Messages messages = console.messages();
        StringBuilder line = new StringBuilder(
                messages.get("annotate.file", law.law().toString(), Integer.toString(law.comments())));
        if (law.loose() > 0) {
            line.append(messages.get("annotate.loose", Integer.toString(law.loose())));
        }
        line.append(law.changed() ? "" : messages.get("annotate.same"));
        console.err().println(line);
        console.out().println(law.file());
    }
}
