package org.cotejo.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Example;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Topic;

/** The pages of a rulebook as Markdown: an index by topic and by article, and a page for each topic. */
public final class RulebookMarkdown {
    private final RulebookPages pages;
    private final StringBuilder out = new StringBuilder();

    public RulebookMarkdown(Rulebook rulebook, Locale locale) {
        this.pages = new RulebookPages(rulebook, locale);
    }

    /** Contents by file name, the index first. */
    public Map<String, String> pages() {
        Map<String, String> files = new LinkedHashMap<>();
        index();
        files.put("index.md", taken());
        for (Topic topic : pages.rulebook().topics()) {
            topic(topic);
            files.put(topic.id() + ".md", taken());
        }
        return files;
    }

    private String taken() {
        String page = out.toString();
        out.setLength(0);
        return page;
    }

    private void index() {
        line("# " + escaped(pages.words().rulebook()), "");
        line(escaped(pages.words().reference()), "");
        line("## " + pages.get("by_topic"), "");
        for (Topic topic : pages.rulebook().topics()) {
            line("- [" + escaped(pages.words().topic(topic.id())) + "](" + topic.id() + ".md)");
            pages.of(topic).forEach(each -> line("  - " + link(each)));
        }
        line("", "## " + pages.get("by_article"), "");
        line("| " + pages.get("article") + " | " + pages.get("requirements") + " |", "| --- | --- |");
        pages.byArticle()
                .forEach((article, requirements) -> line("| " + escaped(article) + " | "
                        + String.join(
                                "; ", requirements.stream().map(this::link).toList())
                        + " |"));
    }

    private String link(Requirement requirement) {
        return "[" + escaped(pages.words().requirement(requirement.id())) + "](" + requirement.topic() + ".md#"
                + requirement.id() + ")";
    }

    private void topic(Topic topic) {
        line("# " + escaped(pages.words().topic(topic.id())), "", "[" + pages.get("index") + "](index.md)", "");
        pages.of(topic).forEach(this::requirement);
    }

    private void requirement(Requirement requirement) {
        line("<a id=\"" + requirement.id() + "\"></a>", "");
        line("## " + escaped(pages.words().requirement(requirement.id())), "");
        line("`" + requirement.id() + "`", "");
        line(escaped(pages.text(requirement.duty())), "");
        line("- " + escaped(pages.words().articles(requirement.articles())));
        line("- " + escaped(pages.dates(requirement)));
        line("- "
                + escaped(
                        pages.words().severity(requirement.severity()) + ". " + pages.text(requirement.severityWhy())));
        line("- " + escaped(pages.judged(requirement)), "");
        section("elements", requirement.elements().stream().map(this::element).toList());
        section(
                "conditions",
                requirement.conflictWhen().stream().map(this::condition).toList());
        section(
                "limits",
                requirement.limits().stream()
                        .map(each -> escaped(pages.limit(each)))
                        .toList());
        section("by_reference", List.of(escaped(pages.byReference(requirement.byReference()))));
        for (String sort : pages.sorts()) {
            List<Example> examples = pages.examples(requirement, sort);
            heading(examples.isEmpty() ? "" : pages.sort(sort));
            examples.forEach(each -> line("> " + escaped(each.text()) + " — *" + pages.verdict(each) + "*", ""));
        }
        heading(pages.get("model_clause"));
        line("> " + escaped(requirement.modelClause()), "");
        section(
                "instruments",
                pages.instruments(requirement).stream()
                        .map(RulebookMarkdown::escaped)
                        .toList());
        heading(requirement.note().isEmpty() ? "" : pages.get("note"));
        line(escaped(requirement.note()), "");
    }

    private String element(Element element) {
        String accepts = pages.accepts(element);
        return escaped(pages.text(element.what())) + (accepts.isEmpty() ? "" : " *" + accepts + "*");
    }

    private String condition(Condition condition) {
        return escaped(pages.text(condition.message())) + " — *" + pages.effect(condition) + "*";
    }

    private void section(String key, List<String> items) {
        heading(items.isEmpty() ? "" : pages.get(key));
        items.forEach(item -> line("- " + item));
        line(items.isEmpty() ? new String[0] : new String[] {""});
    }

    private void heading(String words) {
        if (!words.isEmpty()) {
            line("### " + words, "");
        }
    }

    private void line(String... lines) {
        for (String each : lines) {
            out.append(each).append('\n');
        }
    }

    /** Words as words on one line: never a mark of Markdown, never HTML. */
    private static String escaped(String text) {
        return text.strip().replaceAll("\\s++", " ").replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1");
    }
}
