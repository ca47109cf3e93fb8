package org.cotejo.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.cotejo.web.guard.Refusal;
import org.cotejo.web.site.Addresses;
import org.cotejo.web.site.DeskLaw;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.Visit;

/** The law as a Word file with its gaps as comments, to be kept. */
public final class AnnotatedFilePage implements Page {
    @Override
    public void answer(Visit visit) throws IOException {
        DeskLaw law = visit.desk().law(visit.path("law")).orElseThrow(Refusal::notFound);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        visit.site()
                .library()
                .annotate(
                        law.held(),
                        visit.desk().report(law, visit.language()),
                        visit.desk().report(visit.language()),
                        visit.language(),
                        file);
        visit.http()
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''"
                                + Addresses.encoded(law.held().source().stem() + ".cotejo.docx"))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .result(file.toByteArray());
    }
}
