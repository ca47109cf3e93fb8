package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.cotejo.Cotejo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that works with a workspace. */
final class Settings {
    @Option(names = "--workspace", paramLabel = "DIR")
    private Path workspace = Path.of(".cotejo");

    @Option(names = "--rulebook", paramLabel = "NAME")
    private @Nullable String rulebook;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    @Option(names = "--stamp")
    private boolean stamp;

    Cotejo open(Language language) throws IOException {
        Cotejo.Builder builder = Cotejo.builder().workspace(workspace).language(language.locale());
        if (rulebook != null) {
            builder.rulebook(rulebook);
        }
        if (asOf != null) {
            builder.asOf(asOf);
        }
        if (stamp) {
            builder.stamp(Instant.now());
        }
        return builder.open();
    }
}
