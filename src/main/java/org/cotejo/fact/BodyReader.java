package org.cotejo.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cotejo.rulebook.FactWords;
import org.cotejo.structure.LawNames;
import org.cotejo.text.TextRange;

/** Finds names of public bodies: a known first word with a capital, and the name's other words. */
final class BodyReader {
    private final List<String> heads;
    private final LawNames names;

    BodyReader(FactWords words) {
        heads = words.bodies().heads();
        names = new LawNames(words);
    }

    List<Body> in(String text, Tokens tokens) {
        return in(text, tokens, heads);
    }

    List<Body> in(String text, Tokens tokens, Collection<String> heads) {
        List<Body> found = new ArrayList<>();
        int end = 0;
        for (int at = 0; at < tokens.size(); at++) {
            int from = tokens.at(at).from();
            if (from >= end && heads.contains(tokens.word(at)) && Character.isUpperCase(text.charAt(from))) {
                end = names.end(text, from);
                TextRange range = new TextRange(from, end);
                found.add(new Body(range.of(text), range));
            }
        }
        return found;
    }
}
