package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cotejo.Cotejo;
import org.cotejo.Doctor;
import org.cotejo.i18n.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options of every command that works with a workspace. */
final class Settings {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--workspace", paramLabel = "DIR")
    private Path workspace = Path.of(".cotejo");

    @Option(names = "--rulebook", paramLabel = "NAME")
    private @Nullable String rulebook;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    @Option(names = "--stamp")
    private boolean stamp;

    @Option(names = "--review", paramLabel = "FILE", descriptionKey = "review-file")
    private @Nullable Path review;

    /** As it was named, empty for the one that is shipped. */
    String rulebook() {
        return rulebook == null ? "" : rulebook;
    }

    Cotejo open(Language language) throws IOException {
        return open(language, rulebook);
    }

    /** For what is written for Word. */
    Cotejo open(Language language, House house) throws IOException {
        return builder(language, rulebook).houseStyle(house.style()).open();
    }

    /** The same with another rulebook than the one named. */
    Cotejo open(Language language, @Nullable String other) throws IOException {
        return builder(language, other).open();
    }

    Doctor doctor(Language language) {
        return new Doctor(workspace, rulebook(), language.locale());
    }

    private Cotejo.Builder builder(Language language, @Nullable String other) {
        Cotejo.Builder builder = Cotejo.builder()
                .workspace(workspace)
                .language(language.locale())
                .today(LocalDate.now(ZoneId.systemDefault()))
                .recovered(recovery ->
                        command.commandLine().getErr().println(recovery.in(Messages.in(language.locale()))));
        if (review != null) {
            builder.review(review);
        }
        if (other != null) {
            builder.rulebook(other);
        }
        if (asOf != null) {
            builder.asOf(asOf);
        }
        if (stamp) {
            builder.stamp(Instant.now());
        }
        return builder;
    }
}
