package org.cotejo.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.rulebook.FactWords;

/** Finds what a text defines: as an item of a list of terms, or in a sentence. */
final class DefinitionReader {
    private final FactWords.Definitions words;
    private final TermItems items;
    private final TermSentences sentences;

    DefinitionReader(FactWords words) {
        this.words = words.definitions();
        this.items = new TermItems(this.words);
        this.sentences = new TermSentences(words);
    }

    /** @param context opening words the text depends on */
    List<Fact> in(String text, Tokens tokens, List<String> context) {
        List<Fact> found = new ArrayList<>();
        opening(context)
                .flatMap(strict -> items.read(text, strict))
                .filter(definition -> !definition.meaning().isEmpty())
                .ifPresent(found::add);
        if (found.isEmpty()) {
            sentences.read(text, tokens).ifPresent(found::add);
        }
        return found;
    }

    /** Whether an opening that asks for more than a comma behind a term stands above; empty where none opens a list. */
    private Optional<Boolean> opening(List<String> context) {
        Optional<Boolean> found = Optional.empty();
        for (String opening : context) {
            if (opening.stripTrailing().endsWith(":")) {
                Tokens tokens = new Tokens(opening);
                boolean clear = stands(tokens, words.lists()) || stands(tokens, words.marks());
                boolean weak = stands(tokens, words.regards())
                        || stands(tokens, words.kinds()) && stands(tokens, words.follow());
                if (clear || weak) {
                    found = Optional.of(!clear && found.orElse(true));
                }
            }
        }
        return found;
    }

    private static boolean stands(Tokens tokens, List<String> phrases) {
        return tokens.isAnywhereBefore(phrases, tokens.size());
    }
}
