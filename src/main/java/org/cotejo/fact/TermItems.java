package org.cotejo.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.rulebook.FactWords;

/** Reads items of lists of terms: {@code Casa de paso: el lugar …}, {@code Fondo.- El que …}. */
final class TermItems {
    private static final Pattern CLEAR_END = Pattern.compile(":|\\.[-–—]|[.\\s][-–—](?=\\s)|\\.(?=\\s++\\p{Lu})");
    private static final Pattern END = Pattern.compile(CLEAR_END.pattern() + "|,(?=\\s)|\\s(?=\\()");

    private final FactWords.Definitions words;

    TermItems(FactWords.Definitions words) {
        this.words = words;
    }

    /** @param strict whether a comma or a bracket ends no term */
    Optional<Definition> read(String text, boolean strict) {
        Matcher end = (strict ? CLEAR_END : END).matcher(text);
        if (!find(end, text) || !isTerm(text.substring(0, end.start()))) {
            return Optional.empty();
        }
        int meaning = end.end();
        if (text.startsWith("(", meaning)) {
            int close = text.indexOf(')', meaning);
            meaning = close < 0 ? meaning : close + 1;
        }
        return Optional.of(Terms.definition(text, 0, end.start(), meaning, text.length()));
    }

    /** A comma ends a term only where its meaning opens behind it. */
    private boolean find(Matcher end, String text) {
        while (end.find()) {
            Tokens behind = end.group().equals(",") ? new Tokens(text.substring(end.end())) : null;
            if (behind == null || words.openings().contains(behind.word(0))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTerm(String printed) {
        String bare = printed.strip();
        boolean named = !bare.isEmpty() && (Character.isUpperCase(first(bare)) || Terms.isQuoted(bare));
        return named && bare.split("\\s+").length <= words.longestTerm();
    }

    private static int first(String text) {
        return text.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
    }
}
