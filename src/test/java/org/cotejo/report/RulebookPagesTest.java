package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cotejo.rulebook.Example;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookLoader;
import org.junit.jupiter.api.Test;

/** Pages of the shipped rulebook, and of one by a stranger. */
class RulebookPagesTest {
    private final Rulebook shipped = RulebookLoader.load(RulebookFiles.shipped(), "general-law");

    RulebookPagesTest() throws IOException {}

    @Test
    void every_requirement_has_its_place_on_the_page_of_its_topic_and_in_the_index() {
        Map<String, String> markdown = new RulebookMarkdown(shipped, Locale.ENGLISH).pages();
        Map<String, String> html = new RulebookHtml(shipped, Locale.ENGLISH).pages();

        assertThat(markdown).hasSize(1 + shipped.topics().size());
        assertThat(html).hasSameSizeAs(markdown);
        for (Requirement requirement : shipped.requirements()) {
            assertThat(markdown.get("index.md")).contains(requirement.topic() + ".md#" + requirement.id());
            assertThat(markdown.get(requirement.topic() + ".md")).contains("<a id=\"" + requirement.id() + "\"></a>");
            assertThat(html.get("index.html")).contains(requirement.topic() + ".html#" + requirement.id());
            assertThat(html.get(requirement.topic() + ".html"))
                    .contains("<article class=\"finding\" id=\"" + requirement.id() + "\">");
        }
    }

    @Test
    void pages_speak_the_language_asked_for() {
        assertThat(new RulebookMarkdown(shipped, Locale.FRENCH).pages().get("index.md"))
                .contains("## Par article de la norme de référence");
        assertThat(new RulebookHtml(shipped, Locale.forLanguageTag("es"))
                        .pages()
                        .get("index.html"))
                .contains("<html lang=\"es\">")
                .contains("Por artículo");
    }

    @Test
    void words_of_a_stranger_are_words() {
        Requirement first = shipped.requirements().get(0);
        Example evil = new Example(
                "satisfies", "MET", List.of(), List.of(), false, "<script>x</script>\n# [a](b) *c* | `d`", 1);
        Rulebook strange = shipped.withRequirements(List.of(first.withExamples(List.of(evil))));

        assertThat(new RulebookHtml(strange, Locale.ENGLISH).pages().get(first.topic() + ".html"))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
        assertThat(new RulebookMarkdown(strange, Locale.ENGLISH).pages().get(first.topic() + ".md"))
                .contains("> \\<script\\>x\\</script\\> \\# \\[a\\](b) \\*c\\* \\| \\`d\\`");
    }

    @Test
    void articles_stand_in_the_order_of_the_reference() {
        List<String> places =
                List.of("9", "10", "10-p1", "10-p2", "10-II", "10-IV", "10-IX", "10-IX-a", "100", "T4", "T14-p1");

        assertThat(places.stream().sorted(java.util.Comparator.reverseOrder()).sorted(new ArticleOrder()))
                .containsExactlyElementsOf(places);
    }
}
