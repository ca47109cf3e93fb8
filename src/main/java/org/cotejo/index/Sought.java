package org.cotejo.index;

import java.util.List;
import java.util.Objects;

/** What a search looks for. The index knows how to find each kind; what was typed to mean it, it does not. */
public sealed interface Sought {
    /**
     * Words typed one behind another. Words that only bind others are not looked for, save where there are no others.
     *
     * @param all every word must be there; else most of them
     */
    record Plain(String words, boolean all) implements Sought {
        public Plain {
            Objects.requireNonNull(words);
        }
    }

    /** A word in this form alone, accents apart. */
    record Exact(String word) implements Sought {}

    /** A word of this shape: {@code *} stands for any letters, {@code ?} for one. */
    record Shaped(String pattern) implements Sought {}

    /** A word that differs in at most so many letters, 1 or 2. */
    record Alike(String word, int letters) implements Sought {}

    /** These words in this order with nothing between them. */
    record Phrase(String words) implements Sought {}

    /** These words in any order with at most so many others between them. */
    record Close(String words, int between) implements Sought {}

    /**
     * All of these, and none of those in the provision's own words.
     *
     * @param parts never empty
     */
    record Every(List<Sought> parts, List<Sought> none) implements Sought {
        public Every {
            parts = List.copyOf(parts);
            none = List.copyOf(none);
        }
    }

    /** At least one of these. */
    record Any(List<Sought> parts) implements Sought {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Every provision. */
    record Whole() implements Sought {}

    /**
     * Provisions by address.
     *
     * @param addresses each the parts of an eId from the outermost in, {@code art_12}, {@code frac_III}; levels between
     *     them may be left out. The first address that leads somewhere counts.
     */
    record Placed(List<List<String>> addresses) implements Sought {
        public Placed {
            addresses = addresses.stream().map(List::copyOf).toList();
        }
    }
}
