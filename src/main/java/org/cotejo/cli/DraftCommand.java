package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.Cotejo;
import org.cotejo.Drafts;
import org.cotejo.Drafts.Drafted;
import org.cotejo.draft.Aim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** A bill that closes the gaps of a law, and the law with its changes tracked. */
@Command(name = "draft", aliases = "proyecto")
final class DraftCommand implements Callable<Integer> {
    @ParentCommand
    private CotejoCommand root;

    @Mixin
    private Settings settings;

    @Mixin
    private House house;

    @Parameters(paramLabel = "LAW", descriptionKey = "law.file")
    private Path law;

    @Mixin
    private Chosen chosen;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "draft-out")
    private Path out = Path.of("bill");

    @Option(names = "--format", paramLabel = "docx|text|json", descriptionKey = "format")
    private Format format = Format.DOCX;

    @Override
    public Integer call() throws IOException {
        Console console = root.console();
        try (Cotejo cotejo = settings.open(root.language(), house)) {
            chosen.checkNames(cotejo);
            Drafts.Batch batch = cotejo.drafts().of(List.of(law), chosen::takes);
            console.name(batch.unread());
            for (Drafted drafted : batch.bills()) {
                write(cotejo, drafted, console);
            }
            return Outcome.of(batch.bills().size(), batch.unread()).number();
        }
    }

    private void write(Cotejo cotejo, Drafted drafted, Console console) throws IOException {
        if (format == Format.DOCX) {
            cotejo.drafts().write(drafted, out).forEach(console.out()::println);
        } else {
            cotejo.drafts().write(drafted, format.key(), console.results());
        }
        console.err()
                .println(console.messages()
                        .get(
                                "draft.counts",
                                Integer.toString(drafted.bill().aims().size()),
                                count(drafted, Aim.Outcome.CLOSED),
                                count(drafted, Aim.Outcome.OPEN_PLACES),
                                count(drafted, Aim.Outcome.PERSON)));
    }

    private static String count(Drafted drafted, Aim.Outcome outcome) {
        return Integer.toString(drafted.bill().aims(outcome).size());
    }
}
