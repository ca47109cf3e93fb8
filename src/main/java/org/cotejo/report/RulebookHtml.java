package org.cotejo.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Topic;

/** The pages of a rulebook for a browser: an index by topic and by article, and a page for each topic; no script. */
public final class RulebookHtml {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, RulebookHtml.class.getClassLoader(), "org.cotejo.report.templates");

    private final RulebookPages pages;
    private final String style = HtmlAssets.load().style();

    public RulebookHtml(Rulebook rulebook, Locale locale) {
        this.pages = new RulebookPages(rulebook, locale);
    }

    /** Contents by file name, the index first. */
    public Map<String, String> pages() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("index.html", rendered("rules/index.jte", Map.of("pages", pages, "style", style)));
        for (Topic topic : pages.rulebook().topics()) {
            Map<String, Object> parameters = Map.of("pages", pages, "style", style, "topic", topic);
            files.put(topic.id() + ".html", rendered("rules/topic.jte", parameters));
        }
        return files;
    }

    private static String rendered(String template, Map<String, Object> parameters) {
        StringOutput page = new StringOutput();
        ENGINE.render(template, parameters, page);
        return XmlText.clean(page.toString());
    }
}
