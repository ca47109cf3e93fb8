package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cotejo.i18n.Messages;
import org.cotejo.model.Amendment;
import org.cotejo.model.Annex;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.model.SourcePlace;
import org.cotejo.model.TransitoryDecree;
import org.cotejo.rulebook.Tradition;
import org.cotejo.text.Fold;

/**
 * A law as a clean Word file, whatever it was read from: its title, divisions as headings, articles and items with the labels
 * that its tradition gives them, notes on amendments in small italics, transitory articles, annexes. Read again it gives the
 * same provisions. Holds the whole document in memory; the same law gives the same bytes.
 */
public final class LawDocxWriter {
    /** For a law whose text gives no date at all. */
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private final LawLabels labels;
    private final Tradition tradition;

    public LawDocxWriter(Tradition tradition) {
        this.tradition = Objects.requireNonNull(tradition);
        this.labels = new LawLabels(tradition);
    }

    /**
     * @param out is flushed and left open
     * @return where each provision stands in what was written, in the counting of {@link SourcePlace#from()}: from the
     *     paragraph of its label to the last one of its own words
     */
    public Map<EId, SourcePlace> write(Expression law, OutputStream out) throws IOException {
        try (Word word = new Word(law.language())) {
            Content content = new Content(word);
            Messages messages = Messages.in(Locale.forLanguageTag(law.language()));
            word.properties(law.title(), law.source().file(), date(law));
            word.foot("", messages.get("report.page"), messages.get("report.page.of"));
            content.law(law);
            word.writeTo(out);
            return content.places;
        }
    }

    private static LocalDate date(Expression law) {
        LocalDate known = law.lastReform() != null ? law.lastReform() : law.published();
        return known == null ? UNDATED : known;
    }

    private final class Content {
        private final Word word;
        private final Map<EId, SourcePlace> places = new HashMap<>();
        private int written;

        Content(Word word) {
            this.word = word;
        }

        void law(Expression law) {
            String title = Fold.words(law.title());
            if (law.preamble().stream().noneMatch(line -> Fold.words(line).equals(title)) && !title.isEmpty()) {
                paragraph(WordStyle.LAW_TITLE).text(law.title());
            }
            law.preamble().forEach(line -> {
                boolean isTitle = Fold.words(line).equals(title);
                paragraph(isTitle ? WordStyle.LAW_TITLE : WordStyle.LAW_TEXT).text(line);
            });
            law.body().forEach(this::unit);
            law.transitory().forEach(this::decree);
            law.conclusion().forEach(line -> paragraph(WordStyle.LAW_TEXT).text(line));
            law.annexes().forEach(this::annex);
        }

        private void decree(TransitoryDecree decree) {
            if (!decree.title().isEmpty()) {
                decree.title().lines().forEach(line -> paragraph(WordStyle.LAW_DIVISION_2)
                        .text(line));
            }
            if (!labels.tellsTransitory(decree.title())) {
                paragraph(WordStyle.LAW_DIVISION_1).text(tradition.transitory().heading());
            }
            decree.provisions().forEach(provision -> article(provision, labels.transitory(provision)));
        }

        private void annex(Annex annex) {
            annex.title().lines().forEach(line -> paragraph(WordStyle.LAW_DIVISION_1)
                    .text(line));
            annex.preamble().forEach(line -> paragraph(WordStyle.LAW_TEXT).text(line));
            annex.body().forEach(this::unit);
            annex.conclusion().forEach(line -> paragraph(WordStyle.LAW_TEXT).text(line));
        }

        private void unit(Provision unit) {
            if (unit.level().isDivision()) {
                division(unit);
            } else if (unit.level() == Level.ARTICLE) {
                article(unit, labels.article(unit));
            } else {
                words(unit, 0);
            }
        }

        private void division(Provision unit) {
            int from = written;
            WordStyle style = unit.level().compareTo(Level.CHAPTER) < 0
                    ? WordStyle.LAW_DIVISION_1
                    : unit.level() == Level.CHAPTER ? WordStyle.LAW_DIVISION_2 : WordStyle.LAW_DIVISION_3;
            Stream.of(labels.division(unit), unit.heading(), unit.text())
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> paragraph(style).text(line));
            place(unit, from);
            notes(unit, List.of());
            unit.children().forEach(this::unit);
        }

        private void article(Provision article, String label) {
            int from = written;
            List<Provision> children = article.children();
            boolean runsIn = article.heading().isEmpty()
                    && article.text().isEmpty()
                    && !children.isEmpty()
                    && children.get(0).num().isEmpty();
            List<Amendment> instead = insteadOfWords(article);
            if (runsIn) {
                words(children.get(0), label, instead, WordStyle.LAW_TEXT, 0);
            } else {
                String heading = article.heading().isEmpty() ? label : label + " " + article.heading();
                run(paragraph(WordStyle.LAW_TEXT), heading, article.text(), instead);
            }
            place(article, from);
            children.stream().skip(runsIn ? 1 : 0).forEach(child -> words(child, 0));
            notes(article, instead);
        }

        private void words(Provision unit, int depth) {
            words(unit, labels.item(unit), List.of(), style(unit.num().isEmpty() ? depth : depth + 1), depth);
        }

        /** An item or a paragraph, and what hangs from it. */
        private void words(Provision unit, String label, List<Amendment> inherited, WordStyle style, int depth) {
            int from = written;
            WordParagraph paragraph = paragraph(style);
            List<Amendment> instead = insteadOfWords(unit);
            String text = unit.heading().isEmpty() ? unit.text() : unit.heading() + " " + unit.text();
            run(paragraph, label, text, instead.isEmpty() ? inherited : instead);
            place(unit, from);
            unit.children().forEach(child -> words(child, unit.num().isEmpty() ? depth : depth + 1));
            notes(unit, instead);
        }

        private void run(WordParagraph paragraph, String label, String text, List<Amendment> notes) {
            if (!label.isEmpty()) {
                paragraph.bold(label);
            }
            String gap = label.isEmpty() ? "" : " ";
            for (String words :
                    text.isEmpty() ? notes.stream().map(Amendment::text).toList() : List.of(text)) {
                paragraph.text(gap + words);
                gap = " ";
            }
        }

        /** Where a unit is repealed and has no words, the note that says so stands where they were. */
        private List<Amendment> insteadOfWords(Provision unit) {
            boolean silent = unit.text().isEmpty()
                    && unit.children().stream().allMatch(child -> child.text().isEmpty());
            return !unit.repealed() || !silent
                    ? List.of()
                    : unit.amendments().stream()
                            .filter(note -> note.unit().isEmpty())
                            .limit(1)
                            .toList();
        }

        private WordStyle style(int depth) {
            return switch (depth) {
                case 0 -> WordStyle.LAW_TEXT;
                case 1 -> WordStyle.LAW_ITEM_1;
                case 2 -> WordStyle.LAW_ITEM_2;
                default -> WordStyle.LAW_ITEM_3;
            };
        }

        private void notes(Provision unit, List<Amendment> written) {
            unit.amendments().stream()
                    .filter(note -> !written.contains(note))
                    .forEach(note -> paragraph(WordStyle.LAW_NOTE).text(note.text()));
        }

        private WordParagraph paragraph(WordStyle style) {
            written++;
            return word.paragraph(style);
        }

        private void place(Provision unit, int from) {
            places.put(unit.eId(), new SourcePlace(-1, -1, 0, from, written - 1));
        }
    }
}
