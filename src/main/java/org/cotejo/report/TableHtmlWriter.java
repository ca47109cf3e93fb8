package org.cotejo.report;

import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.cotejo.i18n.Messages;

/** A table of texts beside each other as one page that needs nothing else: no script, no request to anywhere. */
public final class TableHtmlWriter {
    /** The table alone, to be put into a page that has its style sheet, {@code compare.css}. */
    public String table(ComparisonTable table, Locale locale) {
        StringOutput out = new StringOutput();
        HtmlReportWriter.engine().render("compare/table.jte", parameters(table, Messages.in(locale)), out);
        return XmlText.clean(out.toString());
    }

    private static Map<String, Object> parameters(ComparisonTable table, Messages messages) {
        return Map.of(
                "table", table,
                "deleted", messages.get(key(table, "deleted")),
                "inserted", messages.get(key(table, "inserted")));
    }

    private static String key(ComparisonTable table, String kind) {
        return (table.isProposal() ? "compare.proposal." : "compare.") + kind;
    }

    /** @param out is flushed and left open */
    public void write(ComparisonTable table, Locale locale, OutputStream out) throws IOException {
        Messages messages = Messages.in(locale);
        StringOutput page = new StringOutput();
        ComparisonPage model = new ComparisonPage(
                table,
                messages.get("report.language"),
                messages.get("report.notice"),
                messages.get(key(table, "deleted")),
                messages.get(key(table, "inserted")),
                HtmlAssets.read("report.css") + HtmlAssets.read("compare.css"));
        HtmlReportWriter.engine().render("compare/page.jte", model, page);
        out.write(XmlText.clean(page.toString()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
