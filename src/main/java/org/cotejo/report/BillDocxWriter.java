package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.cotejo.draft.Bill;
import org.cotejo.draft.Decree;
import org.cotejo.draft.Line;
import org.cotejo.finding.LawReport;
import org.cotejo.i18n.Messages;
import org.cotejo.model.Level;
import org.cotejo.report.house.HouseStyle;
import org.cotejo.rulebook.DecreeWords;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Tradition;

/**
 * A bill as the Word file that is moved: title, reasons with their evidence, the decree and its transitory articles in the
 * words of the law's tradition; then, on a page of its own and in the reader's language, what is left to a person. Holds
 * the whole document in memory; the same bill gives the same bytes.
 */
public final class BillDocxWriter {
    /** Signs of a title that fit beside the number of the page. */
    private static final int FOOT = 85;

    private final Rulebook rulebook;
    private final Tradition tradition;
    private final HouseStyle house;
    private final DecreeWords words;

    public BillDocxWriter(Rulebook rulebook, Tradition tradition, DecreeWords words, HouseStyle house) {
        this.house = house;
        this.rulebook = rulebook;
        this.tradition = tradition;
        this.words = words;
    }

    /**
     * @param report on the law of the bill, all its findings
     * @param locale of what is said about the bill; the bill is in the language of its law
     * @param out is flushed and left open
     */
    public void write(Bill bill, LawReport report, Locale locale, OutputStream out) throws IOException {
        Decree decree = Decree.of(bill, tradition, words);
        Messages messages = Messages.in(locale);
        try (Word word = new Word(bill.law().language(), tradition.sheet(), false, house)) {
            String title = title(bill, decree);
            word.properties(title, messages.get("draft.notice"), rulebook.edition());
            word.runningHead(messages.get("draft.head"));
            word.foot(
                    footed(words.cited(bill.law().title())),
                    messages.get("report.page"),
                    messages.get("report.page.of"));
            word.line(WordStyle.NOTICE, messages.get("draft.notice"));
            opening(word, bill, title);
            new BillReasons(rulebook, tradition, words, word).write(bill, report);
            decree(word, bill, decree);
            new BillDecisions(word, messages, new BillWords(messages, new Wording(rulebook, locale))).write(bill);
            word.writeTo(out);
        }
    }

    /** As much of a title as stands beside the number of the page. */
    private static String footed(String title) {
        int space = title.length() <= FOOT ? title.length() : title.lastIndexOf(' ', FOOT);
        return space < title.length() ? title.substring(0, Math.max(space, 1)) + " …" : title;
    }

    private String title(Bill bill, Decree decree) {
        return words.format(
                "document.title", decree.acts(), words.law("ofLaw", bill.law().title()));
    }

    private void opening(Word word, Bill bill, String title) {
        word.line(WordStyle.LAW_TITLE, title);
        String entity = bill.law().jurisdiction();
        word.paragraph(WordStyle.LAW_TEXT)
                .bold(
                        entity.isBlank()
                                ? words.text("document.addressee")
                                : words.format("document.addresseeOf", entity));
        word.paragraph(WordStyle.LAW_TEXT).bold(words.text("document.present"));
        String kind = words.text("document.kind");
        word.line(WordStyle.LAW_TEXT, words.format("document.opening", kind));
    }

    private void decree(Word word, Bill bill, Decree decree) {
        word.line(WordStyle.LAW_TEXT, words.text("document.enacting"));
        word.line(WordStyle.LAW_DIVISION_1, words.text("document.decree"));
        word.paragraph(WordStyle.LAW_TEXT).bold(words.text("document.single")).text(" " + decree.formula());
        decree.articles().forEach(line -> line(word, line));
        word.line(WordStyle.LAW_DIVISION_1, words.text("document.transitory"));
        decree.transitory().forEach(line -> line(word, line));
        word.paragraph(WordStyle.LAW_TEXT)
                .text(words.text("document.signature"))
                .keptWithNext();
        word.line(WordStyle.LAW_TEXT, words.text("document.signer"));
    }

    private static void line(Word word, Line line) {
        WordStyle style =
                switch (line.level()) {
                    case FRACTION -> WordStyle.LAW_ITEM_1;
                    case POINT -> WordStyle.LAW_ITEM_2;
                    case SUBPOINT -> WordStyle.LAW_ITEM_3;
                    default -> WordStyle.LAW_TEXT;
                };
        WordParagraph paragraph = word.paragraph(style);
        if (!line.label().isEmpty()) {
            boolean bold = line.level() == Level.ARTICLE;
            String gap = line.text().isEmpty() ? "" : " ";
            paragraph = bold ? paragraph.bold(line.label() + gap) : paragraph.text(line.label() + gap);
        }
        paragraph.text(line.text());
    }
}
