package org.cotejo.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.text.Fold;

/** A text as its words: folded to compare, with their places to show. */
final class WordText {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]++");

    private final String text;
    private final List<int[]> places = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    WordText(String text) {
        this.text = text;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(Fold.accents(matcher.group()));
            places.add(new int[] {matcher.start(), matcher.end()});
        }
    }

    int size() {
        return words.size();
    }

    List<String> words() {
        return Collections.unmodifiableList(words);
    }

    /** The words from one to another, exclusive, as printed. */
    String printed(int from, int to) {
        return from >= to ? "" : text.substring(places.get(from)[0], places.get(to - 1)[1]);
    }
}
