package org.cotejo.draft;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.model.Level;
import org.cotejo.rulebook.DecreeWords;

/** The transitory articles of a bill: when it is in force, what the rulebook has a clause for, and what gives way. */
final class TransitoryText {
    private TransitoryText() {}

    /** @param clauses that take the place of the usual last article, which says what gives way */
    static List<Line> lines(Draftable law, List<String> clauses) {
        DecreeWords words = law.words();
        String printed = law.law().particulars().gazette();
        String gazette = printed.length() > words.text("transitory.gazette").length() / 2
                ? printed
                : words.text("transitory.gazette");
        List<String> texts = new ArrayList<>();
        texts.add(words.format("transitory.first", gazette));
        texts.addAll(clauses);
        if (clauses.isEmpty()) {
            texts.add(words.text("transitory.last"));
        }
        List<String> ordinals = words.list("transitory.ordinals");
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String number = i < ordinals.size() ? ordinals.get(i) : Integer.toString(i + 1);
            lines.add(new Line(Level.ARTICLE, words.format("transitory.label", number), texts.get(i)));
        }
        return lines;
    }
}
