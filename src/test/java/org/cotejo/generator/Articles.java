package org.cotejo.generator;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.generator.HouseStyle.NotePlace;
import org.cotejo.model.Level;

/** Invents articles, counted through the whole law, and what is in them. */
final class Articles {
    private static final int LONGEST_LIST = 7;

    private final HouseStyle style;
    private final Dice dice;
    private final Prose prose;
    private final Notes notes;
    private final Labels labels;
    private int last;
    private int gaps;

    Articles(HouseStyle style, Dice dice) {
        this.style = style;
        this.dice = dice;
        prose = new Prose(dice, 0.08);
        notes = new Notes(style, dice);
        labels = new Labels(style);
    }

    int gaps() {
        return gaps;
    }

    /** The next article, and those added after it later. */
    List<Unit> next() {
        last++;
        if (style.skips() && !style.articleEnd().isEmpty() && last > 1 && dice.chance(0.06)) {
            last += dice.between(1, 3);
            gaps++;
        }
        List<Unit> articles = new ArrayList<>();
        if (canGroup() && dice.chance(0.04)) {
            articles.add(group());
            return articles;
        }
        String num = labels.article(last);
        articles.add(article(num));
        if (dice.chance(0.08)) {
            for (int place = 1, most = dice.between(1, 4); place <= most; place++) {
                articles.add(article(labels.added(num, place)));
            }
        }
        return articles;
    }

    private boolean canGroup() {
        return !style.articleEnd().isEmpty()
                && !style.anchors()
                && style.rubric() == HouseStyle.Rubric.NONE
                && style.articleNumber() == HouseStyle.ArticleNumber.PLAIN;
    }

    private Unit group() {
        int first = last;
        last += dice.between(1, 5);
        String num = first + (last == first + 1 ? " y " : " a ") + last;
        Unit words = repealedParagraph("Se derogan.");
        return new Unit(Level.ARTICLE, num, labels.articlesLabel(num), "", "", List.of(), true, List.of(words));
    }

    private Unit article(String num) {
        String label = labels.articleLabel(num);
        String heading = style.rubric() == HouseStyle.Rubric.NONE ? "" : Numbers.capital(prose.subject());
        if (dice.chance(0.05)) {
            Unit words = repealedParagraph(dice.pick("Se deroga.", "Derogado.", "SE DEROGA."));
            return new Unit(Level.ARTICLE, num, label, heading, "", notes.repeal(Level.ARTICLE), true, List.of(words));
        }
        List<Unit> content = content();
        return new Unit(Level.ARTICLE, num, label, heading, "", noted(content), false, content);
    }

    private static Unit repealedParagraph(String words) {
        return new Unit(Level.PARAGRAPH, "", "", "", words, List.of(), true, List.of());
    }

    /** A note at the end of words is about the article where these are all it has. */
    private List<Note> noted(List<Unit> content) {
        return style.notes() == NotePlace.INLINE && content.size() > 1 ? List.of() : notes.on(Level.ARTICLE);
    }

    private List<Unit> content() {
        int kind = dice.between(1, 10);
        if (kind <= 3) {
            return List.of(Unit.paragraph(prose.first(), List.of()));
        }
        if (kind <= 5) {
            return paragraphs();
        }
        if (kind == 6 && last > 1) {
            return quoting();
        }
        List<Unit> content = new ArrayList<>();
        content.add(Unit.paragraph(prose.lead(), notes.onFirst()));
        content.addAll(kind == 7 ? points() : fractions(dice.between(2, LONGEST_LIST), true));
        if (dice.chance(0.3)) {
            content.add(paragraph());
        }
        if (kind == 10) {
            content.add(Unit.paragraph(prose.lead(), List.of()));
            content.addAll(fractions(dice.between(2, LONGEST_LIST), false));
        }
        return content;
    }

    private List<Unit> paragraphs() {
        List<Unit> paragraphs = new ArrayList<>();
        paragraphs.add(Unit.paragraph(prose.first(), notes.onFirst()));
        for (int more = dice.between(1, 3); more > 0; more--) {
            paragraphs.add(paragraph());
        }
        return paragraphs;
    }

    private Unit paragraph() {
        return Unit.paragraph(prose.paragraph(), notes.on(Level.PARAGRAPH));
    }

    /** The words of another law are not articles of this one. */
    private List<Unit> quoting() {
        int other = dice.between(1, 90);
        String quoted = "“Artículo " + other + ". " + prose.sentence();
        return List.of(
                Unit.paragraph(
                        "Se reforma el artículo " + other + " de la Ley de Puentes, para quedar como sigue:",
                        List.of()),
                Unit.paragraph(quoted + "”", List.of()));
    }

    private List<Unit> fractions(int count, boolean skips) {
        List<Unit> fractions = new ArrayList<>();
        int number = 0;
        for (int i = 1; i <= count; i++) {
            number++;
            if (skips && style.skips() && i > 1 && dice.chance(0.05)) {
                number++;
                gaps++;
            }
            String num = Numbers.roman(number);
            fractions.add(fraction(num, i, count));
            if (!style.automatic() && i < count && dice.chance(0.04)) {
                fractions.add(fraction(labels.added(num, 1).replaceAll("[- ]A$", " Bis"), i, count));
            }
        }
        return fractions;
    }

    private Unit fraction(String num, int place, int count) {
        String label = labels.fractionLabel(num);
        if (dice.chance(0.03)) {
            return new Unit(
                    Level.FRACTION, num, label, "", "Se deroga.", notes.repeal(Level.FRACTION), true, List.of());
        }
        List<Unit> children = new ArrayList<>();
        String words = prose.item() + end(place, count);
        if (dice.chance(0.15)) {
            words = prose.itemLead();
            children.addAll(points());
        }
        if (place < count && dice.chance(0.08)) {
            children.add(paragraph());
        }
        return new Unit(Level.FRACTION, num, label, "", words, notes.on(Level.FRACTION), false, children);
    }

    private List<Unit> points() {
        List<Unit> points = new ArrayList<>();
        int count = dice.chance(0.1) ? dice.between(10, 13) : dice.between(2, LONGEST_LIST);
        for (int i = 1; i <= count; i++) {
            String num = labels.point(i);
            boolean list = i != 8 && dice.chance(0.1); // the roman number i would look like the letter after h
            String words = list ? prose.itemLead() : prose.item() + end(i, count);
            List<Unit> children = list ? subpoints() : List.of();
            points.add(new Unit(
                    Level.POINT, num, labels.pointLabel(num), "", words, notes.on(Level.POINT), false, children));
        }
        return points;
    }

    private List<Unit> subpoints() {
        List<Unit> subpoints = new ArrayList<>();
        int count = dice.between(2, 5);
        for (int i = 1; i <= count; i++) {
            String num = labels.subpoint(i);
            subpoints.add(new Unit(
                    Level.SUBPOINT,
                    num,
                    labels.subpointLabel(num),
                    "",
                    prose.item() + end(i, count),
                    List.of(),
                    false,
                    List.of()));
        }
        return subpoints;
    }

    private String end(int place, int count) {
        return place == count ? "." : place == count - 1 ? dice.pick("; y", "; y,", ", y", ";") : ";";
    }

    /** Transitory articles of one decree. */
    List<Unit> transitory(int count) {
        List<Unit> articles = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String num = labels.transitory(i, count == 1);
            List<Unit> content = new ArrayList<>();
            if (dice.chance(0.2)) {
                content.add(Unit.paragraph(prose.lead(), List.of()));
                content.addAll(plainFractions());
            } else {
                content.add(Unit.paragraph(prose.sentence(), List.of()));
            }
            articles.add(new Unit(Level.ARTICLE, num, labels.transitoryLabel(num), "", "", List.of(), false, content));
        }
        return articles;
    }

    private List<Unit> plainFractions() {
        List<Unit> fractions = new ArrayList<>();
        int count = dice.between(2, 4);
        for (int i = 1; i <= count; i++) {
            String num = Numbers.roman(i);
            fractions.add(new Unit(
                    Level.FRACTION,
                    num,
                    labels.fractionLabel(num),
                    "",
                    prose.item() + end(i, count),
                    List.of(),
                    false,
                    List.of()));
        }
        return fractions;
    }
}
