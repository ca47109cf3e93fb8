package org.cotejo.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.cotejo.web.guard.Refusal;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.Visit;

/** What the page of comparisons shows, as a file. */
public final class CompareFile implements Page {
    private static final Map<String, String> TYPES = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "html", "text/html; charset=utf-8",
            "json", "application/json; charset=utf-8");

    @Override
    public void answer(Visit visit) throws IOException {
        String format = visit.query("format");
        if (!TYPES.containsKey(format)) {
            throw Refusal.notFound();
        }
        Compared compared = Compared.of(visit).orElseThrow(Refusal::notFound);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        compared.export().write(format, out);
        visit.http()
                .header("Content-Disposition", "attachment; filename=\"cotejo-compare." + format + "\"")
                .contentType(TYPES.get(format))
                .result(out.toByteArray());
    }
}
