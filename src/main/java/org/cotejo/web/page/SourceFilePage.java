package org.cotejo.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cotejo.web.guard.Refusal;
import org.cotejo.web.site.Addresses;
import org.cotejo.web.site.DeskLaw;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.Visit;

/** The file itself, to be kept: never shown, since somebody else wrote it. */
public final class SourceFilePage implements Page {
    @Override
    public void answer(Visit visit) throws IOException {
        DeskLaw law = visit.desk().law(visit.path("law")).orElseThrow(Refusal::notFound);
        Path file = visit.site().library().source(law.held());
        visit.http()
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''"
                                + Addresses.encoded(law.held().source().file()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .contentType("application/octet-stream")
                .result(Files.readAllBytes(file));
    }
}
