package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.cotejo.report.house.HouseStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that writes for Word. */
final class House {
    @Option(names = "--template", paramLabel = "FILE.dotx", descriptionKey = "template")
    private @Nullable Path template;

    @Option(names = "--logo", paramLabel = "FILE.png", descriptionKey = "logo")
    private @Nullable Path logo;

    HouseStyle style() throws IOException {
        HouseStyle style = template == null ? HouseStyle.OURS : HouseStyle.OURS.withTemplate(template);
        return logo == null ? style : style.withLogo(logo);
    }
}
