package org.cotejo.rulebook;

import java.util.List;

/**
 * How laws give names to what they create. Phrases are words in lower case without accents, with one space between them.
 *
 * @param articles may stand before a name and before what it means
 * @param joins may stand within a name
 * @param glossary stands above a list of terms
 * @param defining stands before a term that a sentence defines
 * @param created stands before the name of something new
 * @param ties patterns of what stands between a name and what it is, without the last space
 * @param parts stands behind the first word of a name that goes on
 * @param others what has one of these words in its name is not of the law that is read
 * @param never begins a name that means the same in every law
 */
public record NameWords(
        List<String> articles,
        List<String> joins,
        List<String> glossary,
        List<String> defining,
        List<String> created,
        List<String> ties,
        List<String> parts,
        List<String> others,
        List<String> never,
        List<Kind> kinds) {
    public NameWords {
        articles = List.copyOf(articles);
        joins = List.copyOf(joins);
        glossary = List.copyOf(glossary);
        defining = List.copyOf(defining);
        created = List.copyOf(created);
        ties = List.copyOf(ties);
        parts = List.copyOf(parts);
        others = List.copyOf(others);
        never = List.copyOf(never);
        kinds = List.copyOf(kinds);
    }

    /**
     * One kind of thing.
     *
     * @param nouns single words by which other laws call it
     * @param means phrases by which a law says that a thing is of this kind
     * @param known a name that has one of these words says itself what it stands for
     * @param anyCase whether its terms are also written in small letters
     */
    public record Kind(List<String> nouns, List<String> means, List<String> known, boolean anyCase) {
        public Kind {
            nouns = List.copyOf(nouns);
            means = List.copyOf(means);
            known = List.copyOf(known);
        }
    }
}
