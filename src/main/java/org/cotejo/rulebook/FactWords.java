package org.cotejo.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a language writes quantities, times, ages, definitions, bodies and references, as words.
 *
 * <p>All words are lower case without accents; a phrase is its words with one space between them. Immutable.
 *
 * @param numbers words by value: units, irregular ones, tens, hundreds, a thousand, a million
 * @param numberAnd words between a ten and a unit
 * @param rangeTo words between the two numbers of a range
 * @param least phrases before a number that is a least
 * @param most phrases before a number that is a most
 * @param times words by unit of time
 * @param timeQualifiers words right behind a unit of time that make it another unit
 * @param prison words that make a time a penalty of prison
 * @param punishing words close before a time that make it one too
 * @param fineWords words close before days that make them a fine
 * @param fines phrases by unit of a fine
 * @param shares words that make a number a hundredth part
 */
public record FactWords(
        Map<Integer, List<String>> numbers,
        List<String> numberAnd,
        List<String> rangeTo,
        List<String> least,
        List<String> most,
        Map<String, List<String>> times,
        Map<String, List<String>> timeQualifiers,
        List<String> prison,
        List<String> punishing,
        List<String> fineWords,
        Map<String, List<String>> fines,
        List<String> shares,
        Ages ages,
        Frequencies frequencies,
        Definitions definitions,
        Bodies bodies,
        List<String> composition,
        References references) {
    private static final Set<String> KEYS = Set.of(
            "numbers",
            "numberAnd",
            "rangeTo",
            "least",
            "most",
            "times",
            "timeQualifiers",
            "prison",
            "punishing",
            "fineWords",
            "fines",
            "shares",
            "age",
            "every",
            "occasions",
            "per",
            "frequencies",
            "definitions",
            "bodies",
            "composition",
            "references");

    /**
     * Ages of persons.
     *
     * @param before phrases right before the number
     * @param after phrases right behind the unit
     * @param below words in {@code before} that make the age a most
     * @param above words in {@code before} that make the age a least
     * @param persons words before {@code before} that tell whose age it is
     * @param not words before {@code before} after which no age is meant
     */
    public record Ages(
            List<String> before,
            List<String> after,
            List<String> below,
            List<String> above,
            List<String> persons,
            List<String> not) {
        static Ages of(YamlNode node) {
            node.only(Set.of("before", "after", "below", "above", "persons", "not"));
            return new Ages(
                    node.texts("before"),
                    node.texts("after"),
                    node.texts("below"),
                    node.texts("above"),
                    node.texts("persons"),
                    node.texts("not"));
        }
    }

    /**
     * How often something is done.
     *
     * @param every words before a time
     * @param occasions what is counted
     * @param per words between the occasions and a time
     * @param words adverbs and adjectives by how often a year
     */
    public record Frequencies(
            List<String> every, List<String> occasions, List<String> per, Map<Integer, List<String>> words) {}

    /**
     * How terms are defined.
     *
     * @param marks phrases right before the term
     * @param lists phrases in the opening words of a list of terms
     * @param openings first words of what a term means
     * @param longestTerm most words of a term
     */
    public record Definitions(List<String> marks, List<String> lists, List<String> openings, int longestTerm) {
        static Definitions of(YamlNode node) {
            node.only(Set.of("marks", "lists", "openings", "longestTerm"));
            return new Definitions(
                    node.texts("marks"), node.texts("lists"), node.texts("openings"), node.number("longestTerm"));
        }
    }

    /**
     * Names of public bodies.
     *
     * @param heads first words of names
     * @param joins words within a name that have no capital
     * @param articles those of them that open another name where no preposition stands before them
     */
    public record Bodies(List<String> heads, List<String> joins, List<String> articles) {
        static Bodies of(YamlNode node) {
            node.only(Set.of("heads", "joins", "articles"));
            return new Bodies(node.texts("heads"), node.texts("joins"), node.texts("articles"));
        }
    }

    /**
     * How provisions are referred to.
     *
     * @param own names by which a law calls itself
     * @param same names by which it calls the law named before
     * @param laws first words of titles
     * @param previous words that lead to the unit before
     * @param next words that lead to the unit after
     * @param here words that lead to the unit itself
     * @param transitory words of transitory articles
     * @param joins what stands between the numbers of a list
     * @param through what stands between the ends of a run
     * @param of what stands between a part and its whole
     * @param inside what may stand before a part that follows its whole
     * @param its possessives of the law named before
     * @param stressed words before the name of a law that add nothing to it
     * @param adjectives words behind a number that name a law
     * @param last words that stand for the last number
     */
    public record References(
            List<String> own,
            List<String> same,
            List<String> laws,
            List<String> previous,
            List<String> next,
            List<String> here,
            List<String> transitory,
            List<String> joins,
            List<String> through,
            List<String> of,
            List<String> inside,
            List<String> its,
            List<String> stressed,
            List<String> adjectives,
            List<String> last) {
        static References of(YamlNode node) {
            node.only(Set.of(
                    "own",
                    "same",
                    "laws",
                    "previous",
                    "next",
                    "here",
                    "transitory",
                    "joins",
                    "through",
                    "of",
                    "inside",
                    "its",
                    "stressed",
                    "adjectives",
                    "last"));
            return new References(
                    node.texts("own"),
                    node.texts("same"),
                    node.texts("laws"),
                    node.texts("previous"),
                    node.texts("next"),
                    node.texts("here"),
                    node.texts("transitory"),
                    node.texts("joins"),
                    node.texts("through"),
                    node.texts("of"),
                    node.texts("inside"),
                    node.texts("its"),
                    node.texts("stressed"),
                    node.texts("adjectives"),
                    node.texts("last"));
        }
    }

    /**
     * The words of one language that come with the program.
     *
     * @param language ISO 639-1 code
     * @throws RulebookException where the file is wrong, or there is none for that language
     */
    public static FactWords load(RulebookFiles files, String language) throws IOException {
        String name = "facts/" + language + ".yaml";
        try (InputStream in = files.open(name)) {
            return of(YamlNode.read(name, in).only(KEYS));
        }
    }

    private static FactWords of(YamlNode file) {
        return new FactWords(
                byNumber(file.need("numbers")),
                file.texts("numberAnd"),
                file.texts("rangeTo"),
                file.texts("least"),
                file.texts("most"),
                byName(file.need("times")),
                byName(file.need("timeQualifiers")),
                file.texts("prison"),
                file.texts("punishing"),
                file.texts("fineWords"),
                byName(file.need("fines")),
                file.texts("shares"),
                Ages.of(file.need("age")),
                new Frequencies(
                        file.texts("every"),
                        file.texts("occasions"),
                        file.texts("per"),
                        byNumber(file.need("frequencies"))),
                Definitions.of(file.need("definitions")),
                Bodies.of(file.need("bodies")),
                file.texts("composition"),
                References.of(file.need("references")));
    }

    private static Map<String, List<String>> byName(YamlNode node) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        node.fields()
                .forEach((name, list) -> words.put(
                        name, list.items().stream().map(YamlNode::text).toList()));
        return words;
    }

    private static Map<Integer, List<String>> byNumber(YamlNode node) {
        Map<Integer, List<String>> words = new LinkedHashMap<>();
        byName(node).forEach((name, list) -> {
            if (!name.chars().allMatch(Character::isDigit) || name.length() > 9) {
                node.complain("number", name);
                return;
            }
            words.put(Integer.parseInt(name), list);
        });
        return words;
    }
}
