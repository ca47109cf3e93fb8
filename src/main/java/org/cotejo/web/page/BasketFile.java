package org.cotejo.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.cotejo.report.PassagesDocxWriter;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.Visit;

/** The passages that were put aside, as a Word file. */
public final class BasketFile implements Page {
    @Override
    public void answer(Visit visit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PassagesDocxWriter(visit.site().cotejo().houseStyle())
                .write(
                        Basket.rows(visit).stream().map(BasketPage.Row::passage).toList(),
                        visit.site().rulebook(),
                        visit.language(),
                        out);
        visit.http()
                .header("Content-Disposition", "attachment; filename=\"cotejo.docx\"")
                .contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .result(out.toByteArray());
    }
}
