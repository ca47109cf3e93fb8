package org.cotejo.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.text.Fold;

/** Whether a law gives its articles rubrics, and where it prints them. Immutable. */
final class Rubrics {
    private final Form form;
    private final boolean shouts;

    private enum Form {
        NONE,
        /** Behind the label, before the first words. */
        BEFORE_WORDS,
        /** Behind the label, with nothing else in the paragraph. */
        ALONE
    }

    /** @param paragraphs what is printed, by place; where nobody can say, no rubrics are written */
    Rubrics(Expression law, List<String> paragraphs) {
        List<Provision> articles = law.body().stream()
                .flatMap(Provision::walk)
                .filter(each -> each.level() == Level.ARTICLE && !each.repealed())
                .toList();
        List<Provision> headed =
                articles.stream().filter(each -> !each.heading().isBlank()).toList();
        Map<Form, Integer> forms = new EnumMap<>(Form.class);
        headed.forEach(each -> forms.merge(form(each, paragraphs), 1, Integer::sum));
        this.form = headed.size() * 2 <= articles.size()
                ? Form.NONE
                : forms.entrySet().stream()
                        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                        .map(Map.Entry::getKey)
                        .orElse(Form.NONE);
        this.shouts = !headed.isEmpty()
                && headed.stream().allMatch(each -> each.heading().equals(upper(each.heading())));
    }

    private static Form form(Provision article, List<String> paragraphs) {
        int first = article.place().first();
        if (first < 0 || first >= paragraphs.size()) {
            return Form.NONE;
        }
        String heading = Fold.words(article.heading());
        String label = Fold.words(paragraphs.get(first));
        if (label.contains(heading)) {
            return label.endsWith(heading) ? Form.ALONE : Form.BEFORE_WORDS;
        }
        boolean below = first + 1 < paragraphs.size()
                && Fold.words(paragraphs.get(first + 1)).equals(heading);
        return below ? Form.ALONE : Form.NONE;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /**
     * The lines of an article with its rubric, as the law prints those that it has.
     *
     * @param lines the first with the label of the article
     * @param rubric what the article is about; of a longer title what stands before its colon
     */
    List<Line> on(List<Line> lines, String rubric) {
        String words = rubric.split(":", 2)[0].strip();
        if (form == Form.NONE || words.isEmpty()) {
            return lines;
        }
        Line first = lines.get(0);
        String headed = first.label() + " " + (shouts ? upper(words) : words);
        List<Line> headedLines = new ArrayList<>(lines);
        if (form == Form.ALONE) {
            headedLines.set(0, new Line(first.level(), headed, ""));
            headedLines.add(1, new Line(Level.PARAGRAPH, "", first.text()));
        } else {
            headedLines.set(0, new Line(first.level(), headed + ".", first.text()));
        }
        return List.copyOf(headedLines);
    }
}
