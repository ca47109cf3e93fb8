package org.cotejo.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.model.Diagnostic;

/**
 * Finds words that are not what they look like: spoiled on their way, saved in one set of characters and taken for another; or with
 * a letter of another alphabet among Latin ones, which no search and no rule finds.
 */
final class Garbled {
    /** A sign that stands for what could not be read, or two signs that are the UTF-8 of one Latin letter. */
    private static final Pattern SIGN =
            Pattern.compile("\\uFFFD|Ã[\\u0080-\\u00BF\\u0192\\u2018-\\u203A]|Â[¡¿ºª°«»§]|â€[\\u0090-\\u2122]");

    /** Cyrillic and Greek letters that look like Latin ones; not those of units of measure. */
    private static final String LOOK_ALIKE = "АВЕКМНОРСТУХІЈЅаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";

    private static final Pattern DISGUISED =
            Pattern.compile("(?<=\\p{IsLatin})[" + LOOK_ALIKE + "]|[" + LOOK_ALIKE + "](?=\\p{IsLatin})");

    private static final char FIRST_GREEK = '\u0370';
    private static final char LAST_CYRILLIC = '\u04ff';
    private static final char UNREAD = '\uFFFD';
    private static final int MOST = 20;
    private static final int MOST_LOOKED_AT = 100;
    private static final int LONGEST = 30;

    private Garbled() {}

    /** Of each kind none, or one that names the words. */
    static List<Diagnostic> in(List<SourceParagraph> paragraphs) {
        List<Diagnostic> all = new ArrayList<>(in(paragraphs, Garbled::isSuspect, SIGN, "GARBLED_TEXT"));
        all.addAll(in(paragraphs, Garbled::hasOtherAlphabet, DISGUISED, "LOOKALIKE_LETTERS"));
        return all;
    }

    private static List<Diagnostic> in(
            List<SourceParagraph> paragraphs, Predicate<String> isSuspect, Pattern sign, String code) {
        Set<String> words = new LinkedHashSet<>();
        String at = "";
        for (SourceParagraph paragraph : paragraphs) {
            if (!isSuspect.test(paragraph.text())) {
                continue;
            }
            Matcher found = sign.matcher(paragraph.text());
            for (int i = 0; i < MOST_LOOKED_AT && words.size() < MOST && found.find(); i++) {
                at = at.isEmpty() ? "p. " + paragraph.index() : at;
                words.add(word(paragraph.text(), found.start(), found.end()));
            }
        }
        return words.isEmpty() ? List.of() : List.of(Diagnostic.warning(code, at, String.join(", ", words)));
    }

    /** A quick look: whether one of the signs is there with which a garbled word begins. */
    private static boolean isSuspect(String text) {
        return text.indexOf('Ã') >= 0 || text.indexOf('Â') >= 0 || text.indexOf('â') >= 0 || text.indexOf(UNREAD) >= 0;
    }

    private static boolean hasOtherAlphabet(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_GREEK && c <= LAST_CYRILLIC) {
                return true;
            }
        }
        return false;
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
