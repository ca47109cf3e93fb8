package org.cotejo.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.cotejo.finding.Report;
import org.cotejo.rulebook.Rulebook;

/**
 * A report as one page that needs nothing else: style and script inside, no request to anywhere, readable without
 * script. It is well-formed XML too. Holds the whole page in memory, about four megabytes for fifteen laws.
 */
public final class HtmlReportWriter implements ReportWriter {
    private static final String TEMPLATES = "org.cotejo.report.templates";

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void write(Report report, Rulebook rulebook, Locale locale, OutputStream out) throws IOException {
        StringOutput page = new StringOutput();
        Loaded.ENGINE.render("report/page.jte", HtmlPage.of(report, rulebook, locale, Loaded.ASSETS), page);
        out.write(XmlText.clean(page.toString()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The compiled templates. */
    static TemplateEngine engine() {
        return Loaded.ENGINE;
    }

    /** Loaded with the first page, not with the list of formats. */
    private static final class Loaded {
        static final HtmlAssets ASSETS = HtmlAssets.load();
        static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
                null, ContentType.Html, HtmlReportWriter.class.getClassLoader(), TEMPLATES);
    }
}
