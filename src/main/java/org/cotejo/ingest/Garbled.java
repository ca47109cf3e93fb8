package org.cotejo.ingest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.model.Diagnostic;

/** Finds words that were spoiled on their way: saved in one set of characters and taken for another. */
final class Garbled {
    /** A sign that stands for what could not be read, or two signs that are the UTF-8 of one Latin letter. */
    private static final Pattern SIGN =
            Pattern.compile("\\uFFFD|Ã[\\u0080-\\u00BF\\u0192\\u2018-\\u203A]|Â[¡¿ºª°«»§]|â€[\\u0090-\\u2122]");

    private static final int MOST = 20;
    private static final int MOST_LOOKED_AT = 100;
    private static final int LONGEST = 30;

    private Garbled() {}

    /** None, or one that names the words. */
    static List<Diagnostic> in(List<SourceParagraph> paragraphs) {
        Set<String> words = new LinkedHashSet<>();
        String at = "";
        for (SourceParagraph paragraph : paragraphs) {
            Matcher found = SIGN.matcher(paragraph.text());
            for (int i = 0; i < MOST_LOOKED_AT && words.size() < MOST && found.find(); i++) {
                at = at.isEmpty() ? "p. " + paragraph.index() : at;
                words.add(word(paragraph.text(), found.start(), found.end()));
            }
        }
        return words.isEmpty() ? List.of() : List.of(Diagnostic.warning("GARBLED_TEXT", at, String.join(", ", words)));
    }

    private static String word(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < LONGEST && text.charAt(from - 1) != ' ') {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < LONGEST && text.charAt(to) != ' ') {
            to++;
        }
        return text.substring(from, to);
    }
}
