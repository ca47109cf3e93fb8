package org.cotejo.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.draft.Line;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.text.TextRange;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Paragraphs for new units, each set like its siblings in the law. */
final class NewParagraphs {
    private static final Pattern BEHIND = Pattern.compile("[.:)º°ª]{0,3}[-–—]{0,2}");

    private final WordPart part;
    private final Revisions revisions;
    private final LawPlaces places;

    NewParagraphs(WordPart part, Revisions revisions, LawPlaces places) {
        this.part = part;
        this.revisions = revisions;
        this.places = places;
    }

    /** The label and first words of a new article, like the article beside it. */
    Element article(Line line, Provision beside) {
        Element like = places.own(beside).get(0);
        Element paragraph = revisions.insertedParagraph(like);
        TrackedText text = text(like);
        if (isListed(beside, text)) {
            revisions.unlist(paragraph);
        }
        paragraph.appendChild(revisions.inserted(label(line.label(), like), text.look(0)));
        if (!line.text().isEmpty()) {
            paragraph.appendChild(revisions.inserted(" " + line.text(), words(beside)));
        }
        return paragraph;
    }

    /** The label with its first word in capitals or not as the neighbour has it, which may be a clean copy's own way. */
    private static String label(String label, Element like) {
        String word = label.split(" ", 2)[0];
        String printed = like.getTextContent().strip();
        boolean same = !word.isEmpty() && printed.regionMatches(true, 0, word, 0, word.length());
        return same ? printed.substring(0, word.length()) + label.substring(word.length()) : label;
    }

    /** A paragraph or an item of an article, like those that it has. */
    Element paragraph(Line line, Provision article) {
        Provision like = like(line, article).orElse(article);
        boolean same = like.level() == line.level();
        Element model = places.own(like).get(0);
        Element paragraph = revisions.insertedParagraph(model);
        boolean listed = same && !line.label().isEmpty() && isListed(like, text(model));
        if (!same || line.label().isEmpty()) {
            unlistIfListed(like, model, paragraph);
        }
        if (!line.label().isEmpty() && !listed) {
            Element look = same ? text(model).look(0) : words(article);
            paragraph.appendChild(revisions.inserted(line.label() + " ", look));
        }
        paragraph.appendChild(revisions.inserted(line.text(), words(like)));
        return paragraph;
    }

    private void unlistIfListed(Provision like, Element model, Element paragraph) {
        if (!like.num().isEmpty() && isListed(like, text(model))) {
            revisions.unlist(paragraph);
        }
    }

    /** A unit of the same rank: in the article, else the first of the law; a paragraph that does not stand behind a label. */
    private Optional<Provision> like(Line line, Provision article) {
        return article.walk()
                .filter(each -> fits(each, line))
                .reduce((one, other) -> other)
                .or(() -> line.level() == Level.PARAGRAPH
                        ? Optional.empty()
                        : places.first(line.level()).filter(each -> fits(each, line)));
    }

    private boolean fits(Provision each, Line line) {
        return each.level() == line.level()
                && !each.text().isBlank()
                && places.from(each) >= 0
                && !(line.level() == Level.PARAGRAPH && places.isShared(each));
    }

    /** Whether the label of a unit is not typed: the word processor counts. */
    private boolean isListed(Provision unit, TrackedText text) {
        String signs = text.signs();
        String num = VisibleText.squeezed(unit.num()).toLowerCase(Locale.ROOT);
        String head =
                signs.substring(0, Math.min(signs.length(), num.length() + 12)).toLowerCase(Locale.ROOT);
        return !head.contains(num);
    }

    private TrackedText text(Element paragraph) {
        return new TrackedText(part, revisions, List.of(paragraph));
    }

    /** The look of a unit's own words; of an article those of its first paragraph. */
    @Nullable
    Element words(Provision unit) {
        Provision first = unit.walk()
                .filter(each -> !each.text().isBlank() && places.from(each) >= 0)
                .findFirst()
                .orElse(unit);
        List<Element> own = places.own(first);
        if (own.isEmpty()) {
            return null;
        }
        TrackedText text = new TrackedText(part, revisions, own);
        TextRange range = text.find(first.text());
        int length = text.signs().length();
        return text.look(range == null ? length - 1 : Math.max(range.from(), range.to() - 1));
    }

    /** Behind how many signs the label of an article ends. */
    int labelEnd(Provision article, TrackedText text) {
        String signs = text.signs();
        String num = VisibleText.squeezed(article.num());
        int at = signs.toLowerCase(Locale.ROOT).indexOf(num.toLowerCase(Locale.ROOT));
        if (at < 0 || at > 14 || num.isEmpty()) {
            return 0;
        }
        Matcher behind = BEHIND.matcher(signs).region(at + num.length(), signs.length());
        return behind.lookingAt() ? behind.end() : at + num.length();
    }

    /** Behind how many signs the rubric of an article ends, its label where the paragraph has no rubric. */
    int headingEnd(Provision article, TrackedText text) {
        TextRange heading = text.find(article.heading());
        if (heading == null) {
            return labelEnd(article, text);
        }
        Matcher behind =
                BEHIND.matcher(text.signs()).region(heading.to(), text.signs().length());
        return behind.lookingAt() ? behind.end() : heading.to();
    }

    /** Whether an empty paragraph stands before a unit. */
    boolean isSpaced(Provision unit) {
        return places.from(unit) > 0 && places.isBlank(places.from(unit) - 1);
    }

    Element blank(Provision unit) {
        return revisions.insertedParagraph(places.paragraph(places.from(unit) - 1));
    }

    /** The heading above new transitory articles, like the one above the first of those in force. */
    Element heading(String words) {
        Provision first = places.firstTransitory();
        int at = first == null ? -1 : places.from(first) - 1;
        while (at > 0 && places.isBlank(at)) {
            at--;
        }
        Element like = at < 0 ? null : places.paragraph(at);
        Element paragraph = revisions.insertedParagraph(like);
        paragraph.appendChild(
                revisions.inserted(words, like == null ? null : text(like).look(0)));
        return paragraph;
    }

    Element transitory(Line line) {
        Provision first = places.firstTransitory();
        if (first != null) {
            return article(line, first);
        }
        Element paragraph = revisions.insertedParagraph(null);
        paragraph.appendChild(revisions.inserted(line.printed(), null));
        return paragraph;
    }
}
