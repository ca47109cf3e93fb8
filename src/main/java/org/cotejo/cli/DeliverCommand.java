package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cotejo.Cotejo;
import org.cotejo.Delivery;
import org.cotejo.Delivery.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A folder of laws in, a folder of deliverables out: their paths on standard output. */
@Command(name = "deliver", aliases = "entregar")
final class DeliverCommand implements Callable<Integer> {
    @ParentCommand
    private CotejoCommand root;

    @Mixin
    private Settings settings;

    @Mixin
    private House house;

    @Mixin
    private Inputs inputs;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "deliver.out")
    private Path out = Path.of("deliverables");

    @Option(names = "--only", paramLabel = "KIND,…", split = ",", descriptionKey = "deliver.only")
    private Set<String> only = Set.of();

    @Option(names = "--afresh", descriptionKey = "deliver.afresh")
    private boolean afresh;

    @Override
    public Integer call() throws IOException {
        Console console = root.console();
        try (Cotejo cotejo = settings.open(root.language(), house)) {
            Delivery delivery =
                    cotejo.deliverables().deliver(inputs.paths(), out, only, afresh, file -> tell(file, console));
            console.name(delivery.unread());
            delivery.files().stream()
                    .filter(file -> file.state() != State.FAILED)
                    .forEach(file -> console.out().println(file.path()));
            delivery.orphans().forEach(orphan -> console.say("deliver.orphan", orphan.toString()));
            summary(delivery, console);
            return outcome(delivery).number();
        }
    }

    private static void tell(Delivery.File file, Console console) {
        String state = console.messages()
                .get("cli.deliver.state." + file.state().name().toLowerCase(Locale.ROOT));
        console.err().println(state + " · " + file.path() + (file.reason().isEmpty() ? "" : ": " + file.reason()));
    }

    private static void summary(Delivery delivery, Console console) {
        console.say(
                "deliver.summary",
                Integer.toString(delivery.laws()),
                Integer.toString(delivery.files().size()),
                Long.toString(delivery.count(State.WRITTEN)),
                Long.toString(delivery.count(State.SAME) + delivery.count(State.CURRENT)),
                Long.toString(delivery.count(State.KEPT)),
                Long.toString(delivery.count(State.FAILED)));
    }

    private static ExitCode outcome(Delivery delivery) {
        if (delivery.files().stream().anyMatch(Delivery.File::bug)) {
            return ExitCode.BUG;
        }
        ExitCode reading = Outcome.of(delivery.laws(), delivery.unread());
        return reading == ExitCode.DONE && delivery.count(State.FAILED) > 0 ? ExitCode.UNREAD : reading;
    }
}
