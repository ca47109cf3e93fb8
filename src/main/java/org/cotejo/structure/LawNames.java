package org.cotejo.structure;

import java.util.List;
import org.cotejo.rulebook.FactWords;

/** Finds where the name of a law or a body ends: after its last word with a capital. */
public final class LawNames {
    private final List<String> joins;
    private final List<String> laws;
    private final List<String> bodies;
    private final List<String> articles;

    /** Public for {@code fact}: not API. */
    public LawNames(FactWords words) {
        joins = words.bodies().joins();
        laws = words.references().laws();
        bodies = words.bodies().heads();
        articles = words.bodies().articles();
    }

    /**
     * The end of the name that begins at {@code start} with a capital; {@code start} where none begins there. A name ends
     * before a further head of a name that only a comma or a conjunction ties to it.
     */
    public int end(String text, int start) {
        TextCursor cursor = new TextCursor(text, Folded.of(text), start);
        int end = start;
        boolean tied = true;
        boolean capital = false;
        while (!cursor.isAtEnd()) {
            int wordEnd = cursor.wordEnd();
            if (wordEnd == cursor.at) {
                break;
            }
            String word = cursor.folded.substring(cursor.at, wordEnd);
            if (cursor.isUpper()) {
                if (end > start && !tied && isHead(word)) {
                    break;
                }
                end = wordEnd;
                tied = true;
                capital = true;
            } else if (end == start || !joins.contains(word)) {
                break;
            } else {
                tied &= word.length() > 1 && !(capital && articles.contains(word));
                capital = false;
            }
            cursor.at = wordEnd;
            tied &= !comma(cursor);
            cursor.skipSpace();
        }
        return end;
    }

    /** Moves behind a comma where a word with a capital follows it at once. */
    private static boolean comma(TextCursor cursor) {
        boolean comma = cursor.text.startsWith(", ", cursor.at)
                && cursor.at + 2 < cursor.text.length()
                && Character.isUpperCase(cursor.text.charAt(cursor.at + 2));
        cursor.at += comma ? 1 : 0;
        return comma;
    }

    private boolean isHead(String word) {
        return laws.contains(word) || bodies.contains(word);
    }

    /** Whether the name of a law begins at the place. */
    boolean isLaw(TextCursor cursor) {
        return cursor.isUpper() && laws.contains(cursor.folded.substring(cursor.at, cursor.wordEnd()));
    }
}
