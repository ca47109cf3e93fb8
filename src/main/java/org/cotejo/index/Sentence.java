package org.cotejo.index;

import java.util.List;

/**
 * A sentence of a provision, whether a signal finds it or not.
 *
 * @param passage its words and what it does with them; its signal is empty
 * @param opening the words right above that it is read with; empty where it stands alone
 * @param stems of the end of these words and its own; where the law has a name of its own for something, of what that is
 */
public record Sentence(Passage passage, String opening, List<String> stems) {
    public Sentence {
        stems = List.copyOf(stems);
    }
}
