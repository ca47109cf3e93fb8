package org.cotejo.structure;

import java.util.List;
import org.cotejo.model.Level;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.Numbering.Read;
import org.jspecify.annotations.Nullable;

/** Recognises {@code Artículo 1o.-}, {@code ARTICULO 10-A.}, {@code Art. 5 Bis.}, {@code Artículo Primero.-}. */
final class ArticleLabels {
    private final List<String> words;
    private final Numbering numbering;

    ArticleLabels(Tradition tradition, Numbering numbering) {
        words = tradition.unit(Level.ARTICLE).words();
        this.numbering = numbering;
    }

    @Nullable
    Label read(Line line) {
        return line.known().article(() -> readAt(line.text(), line.folded(), 0));
    }

    @Nullable
    Label readAt(String text, String folded, int start) {
        boolean quoted = start < text.length() && "\"“”«*".indexOf(text.charAt(start)) >= 0;
        int from = quoted ? Separators.skipSpace(text, start + 1) : start;
        if (from >= text.length() || folded.charAt(from) != 'a') {
            return null;
        }
        for (String word : words) {
            if (folded.startsWith(word, from) && from + word.length() < text.length()) {
                int number = Separators.skipSpace(text, from + word.length());
                boolean apart = number > from + word.length()
                        || word.endsWith(".")
                        || number < text.length() && Character.isDigit(text.charAt(number));
                Label label = apart ? numbered(text, folded, number) : null;
                if (label != null) {
                    return label;
                }
            }
        }
        return null;
    }

    /**
     * Where a carrier's note of the articles below a heading begins ({@code DEL OBJETO Artículos 1 a 79}), -1 where there is
     * none. In a heading's own words the articles of a law are named after a word that leads to them, and in its own case.
     */
    int trailingRun(Line heading) {
        String text = heading.text();
        String folded = heading.folded();
        for (String word : words) {
            int at = folded.lastIndexOf(word + " ");
            boolean titled =
                    at >= 0 && Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at + 1));
            boolean apart = at == 0 || at > 0 && text.substring(0, at).chars().noneMatch(Character::isLowerCase);
            if (titled && apart && isRun(text, folded, at + word.length() + 1)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isRun(String text, String folded, int number) {
        Read run = numbering.range(text, folded, number);
        Read read = run == null ? numbering.arabic(text, folded, number) : run;
        return read != null && read.end() >= text.length();
    }

    private @Nullable Label numbered(String text, String folded, int start) {
        Read read = read(text, folded, start);
        if (read == null) {
            return null;
        }
        int separator = Separators.end(text, read.end());
        boolean separated = separator > read.end();
        int end = Separators.skipSpace(text, separator);
        if (end < text.length() && !separated && !opensSentence(text, read.end(), end)) {
            return null;
        }
        return new Label(Level.ARTICLE, read.numeral(), end, separated, true);
    }

    private @Nullable Read read(String text, String folded, int start) {
        Read range = numbering.range(text, folded, start);
        if (range != null && Separators.end(text, range.end()) > range.end()) {
            return range;
        }
        Read arabic = numbering.arabic(text, folded, start);
        if (arabic != null) {
            return arabic;
        }
        Read word = numbering.word(text, folded, start);
        return word != null ? word : numbering.roman(text, folded, start);
    }

    /** Without punctuation, only a capital after a space can open the article's words. */
    private static boolean opensSentence(String text, int numberEnd, int end) {
        char first = text.charAt(end);
        return end > numberEnd
                && (Character.isUpperCase(first) || first == '(' || first == '¿' || first == '"' || first == '“');
    }
}
