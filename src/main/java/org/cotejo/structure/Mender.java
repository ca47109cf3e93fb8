package org.cotejo.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Makes whole what a carrier broke: words that a hyphen divides at the end of a line, sentences with one word a line, words
 * with a space in them or with each letter doubled. Only where the text itself shows what the word is.
 */
final class Mender {
    private static final Pattern SECOND_HALF = Pattern.compile("\\p{Ll}{2,40}+(?![).])");
    private static final Pattern FIRST_HALF = Pattern.compile("\\p{L}{2,40}+(?=[-\\u2010\\u2011]$)");
    private static final int NARROW = 25;
    private static final int NARROW_LINES = 12;

    private final Mendings mendings;
    private final Grammar grammar;

    private record Halves(String first, String second) {
        String whole() {
            return first + second;
        }
    }

    Mender(Grammar grammar, Mendings mendings) {
        this.mendings = mendings;
        this.grammar = grammar;
    }

    List<Line> mend(List<Line> lines) {
        Vocabulary words = new Vocabulary(lines);
        List<Line> joined = joinNarrow(joinDivided(lines, words));
        BrokenWords broken = new BrokenWords(grammar, words, joined);
        List<Line> mended = new ArrayList<>(joined.size());
        for (Line line : joined) {
            String text = broken.mend(line);
            mended.add(text.equals(line.text()) ? line : mendings.mend(line, text));
        }
        return mended;
    }

    private List<Line> joinDivided(List<Line> lines, Vocabulary words) {
        List<Line> joined = new ArrayList<>(lines.size());
        boolean hyphenating = isHyphenating(lines, words);
        for (Line line : lines) {
            Line before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Halves halves = before == null ? null : halves(before, line);
            if (before == null || halves == null) {
                joined.add(line);
            } else {
                boolean certain = hyphenating || words.count(halves.whole()) > 0;
                joined.set(joined.size() - 1, certain ? undivided(before, line, halves) : together(before, line, 0));
            }
        }
        return joined;
    }

    /** Whether most words that end in a hyphen are ones that are whole elsewhere in the text. */
    private static boolean isHyphenating(List<Line> lines, Vocabulary words) {
        int divided = 0;
        int known = 0;
        for (int i = 1; i < lines.size(); i++) {
            Halves halves = halves(lines.get(i - 1), lines.get(i));
            divided += halves == null ? 0 : 1;
            known += halves != null && words.count(halves.whole()) > 0 ? 1 : 0;
        }
        return known > 1 && known * 2 > divided;
    }

    /** The end of one line and the beginning of the next, where a hyphen divides them. */
    private static @Nullable Halves halves(Line before, Line after) {
        if ("-\u2010\u2011".indexOf(before.text().charAt(before.text().length() - 1)) < 0) {
            return null;
        }
        Matcher first = FIRST_HALF.matcher(before.text());
        Matcher second = SECOND_HALF.matcher(after.text());
        return first.find() && second.lookingAt() ? new Halves(first.group(), second.group()) : null;
    }

    private Line undivided(Line before, Line after, Halves halves) {
        mendings.add(before, halves.first + "- " + halves.second, halves.whole());
        return together(before, after, 1);
    }

    /** Without the last characters of the first line. The hyphen stays where it may be that of a compound. */
    private static Line together(Line before, Line after, int without) {
        String head = before.text().substring(0, before.text().length() - without);
        int bold = before.isBold() ? head.length() + after.bold() : before.bold();
        return Line.of(head + after.text(), before.source(), bold, before.generated());
    }

    /** Justified columns are read as one word a line: many narrow lines on end, most of them in small letters. */
    private List<Line> joinNarrow(List<Line> lines) {
        List<Line> joined = new ArrayList<>(lines.size());
        int end;
        for (int i = 0; i < lines.size(); i = end) {
            end = i;
            int lower = 0;
            while (end < lines.size() && isNarrow(lines.get(end))) {
                lower += isInSentence(lines.get(end)) ? 1 : 0;
                end++;
            }
            if (end - i >= NARROW_LINES && lower * 2 > end - i) {
                joined.add(together(lines.subList(i, end)));
            } else {
                end = Math.max(end, i + 1);
                joined.addAll(lines.subList(i, end));
            }
        }
        return joined;
    }

    private boolean isInSentence(Line line) {
        return line.startsLower() && grammar.items.read(line).isEmpty();
    }

    private static boolean isNarrow(Line line) {
        return line.text().length() <= NARROW
                && line.text().indexOf(' ') == line.text().lastIndexOf(' ')
                && line.source().origin() == Origin.BODY;
    }

    private static Line together(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(text.length() == 0 ? "" : " ").append(line.text());
        }
        Line first = lines.get(0);
        return Line.of(text.toString(), first.source(), 0, first.generated());
    }
}
