package org.cotejo.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cotejo.Cotejo;
import org.cotejo.Reviewed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Every decision kept, and whether it still counts. */
@Command(name = "list", aliases = "lista")
final class ReviewListCommand implements Callable<Integer> {
    @ParentCommand
    private ReviewCommand parent;

    @Mixin
    private Settings settings;

    @Mixin
    private Inputs inputs;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws IOException {
        Console console = parent.root().console();
        try (Cotejo cotejo = settings.open(parent.root().language())) {
            Reviewed reviewed = cotejo.reviewed(inputs.paths());
            console.name(reviewed.report().unread());
            cotejo.write(reviewed, format.key(), console.results());
            return Outcome.of(reviewed.report(), null).number();
        }
    }
}
