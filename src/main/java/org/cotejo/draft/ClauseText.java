package org.cotejo.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.model.Level;
import org.cotejo.rulebook.Tradition;
import org.cotejo.text.Fold;
import org.cotejo.text.Roman;
import org.cotejo.text.TextRange;

/**
 * A model clause of the rulebook, taken apart.
 *
 * @param transitory whether it belongs among a decree's transitory articles
 * @param opening the words before a list, or all of them where there is none
 * @param items of the list, without labels and without what ends them
 * @param closing the words behind the list; empty for none
 */
record ClauseText(boolean transitory, String opening, List<String> items, String closing) {
    private static final Pattern FIRST = Pattern.compile("^(\\p{L}{4,16})\\. ");
    private static final Pattern JOINED = Pattern.compile("[;,.]?(?: (?:y|e|o|u))?$");

    ClauseText {
        items = List.copyOf(items);
    }

    static ClauseText of(String clause, Tradition tradition) {
        String text = clause.strip().replaceAll("\\s+", " ");
        boolean transitory = false;
        Matcher first = FIRST.matcher(text);
        if (first.find()) {
            String word = Fold.words(first.group(1));
            transitory = tradition.transitory().words().stream()
                    .anyMatch(each -> word.equals(each) || word.equals(each + "s"));
            boolean article = tradition.unit(Level.ARTICLE).words().contains(word);
            text = transitory || article ? text.substring(first.end()) : text;
        }
        return listed(text, transitory);
    }

    private static ClauseText listed(String text, boolean transitory) {
        int start = text.indexOf(": I. ");
        if (start < 0) {
            return new ClauseText(transitory, text, List.of(), "");
        }
        List<String> items = new ArrayList<>();
        int at = start + 2;
        for (int number = 2; ; number++) {
            int from = at + Roman.write(number - 1).length() + 2;
            int next = text.indexOf(" " + Roman.write(number) + ". ", from);
            if (next < 0) {
                List<TextRange> rest = SentenceCut.of(text.substring(from));
                items.add(JOINED.matcher(rest.get(0).of(text.substring(from))).replaceFirst(""));
                String closing =
                        rest.size() < 2 ? "" : text.substring(from + rest.get(1).from());
                return new ClauseText(transitory, text.substring(0, start + 1), items, closing);
            }
            items.add(JOINED.matcher(text.substring(from, next).strip()).replaceFirst(""));
            at = next + 1;
        }
    }

    boolean isList() {
        return !items.isEmpty();
    }

    /** What it can be given in parts by: sentences, or the words that open the list and then its items. */
    List<String> pieces() {
        if (!isList()) {
            return SentenceCut.of(opening).stream()
                    .map(range -> range.of(opening))
                    .toList();
        }
        List<String> pieces = new ArrayList<>(items);
        pieces.add(0, opening);
        return pieces;
    }
}
