package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.cotejo.report.house.HouseStyle;
import org.cotejo.rulebook.Rulebook;

/** Passages as a Word file, one after the other, each with the law and the place it is from. */
public final class PassagesDocxWriter {
    private final HouseStyle house;

    public PassagesDocxWriter() {
        this(HouseStyle.OURS);
    }

    public PassagesDocxWriter(HouseStyle house) {
        this.house = house;
    }

    /** @param out is left open */
    public void write(List<Passage> passages, Rulebook rulebook, Locale locale, OutputStream out) throws IOException {
        Wording words = new Wording(rulebook, locale);
        try (Word word = new Word(words.language(), house)) {
            String title = words.get("passages");
            word.properties(title, words.get("notice"), rulebook.edition());
            word.runningHead(title);
            word.foot(words.get("notice.short"), words.get("page"), words.get("page.of"));
            word.line(WordStyle.TITLE, title);
            passages.forEach(passage -> passage(passage, word));
            word.writeTo(out);
        }
    }

    private static void passage(Passage passage, Word word) {
        word.line(WordStyle.HEADING_2, passage.citation());
        word.paragraph(WordStyle.FACTS).text(passage.title()).keptWithNext();
        passage.lines().forEach(line -> word.line(WordStyle.QUOTE, line));
        word.line(WordStyle.SMALL, passage.source());
    }
}
