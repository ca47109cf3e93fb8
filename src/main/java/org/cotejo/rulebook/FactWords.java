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
 * @param rangeTo words between the two ends of a range
 * @param rangeAnd the same where the unit is said once, or where other words say which end each is
 * @param rangeOr those of them that may part two numbers that stand each for itself
 * @param rangeOpen words before the first of two numbers that make them a range
 * @param bounds words that say which end of a range a number is
 * @param times words by unit of time
 * @param timeQualifiers words right behind a unit of time that make it another unit
 * @param prison words that make a time a penalty of prison
 * @param punishing words close before a time that make it one too
 * @param sanctions other penalties that last
 * @param between words that may stand between those of a penalty or of an age and the number
 * @param idle words that tell of a time that does not run
 * @param clock words before hours of the day
 * @param fineWords words close before days that make them a fine
 * @param fining words anywhere before a sum that make it a fine
 * @param fines phrases by unit of a fine
 * @param fineFillers words that may stand between a number and the unit of a fine
 * @param shares words that make a number a hundredth part
 */
public record FactWords(
        Map<Integer, List<String>> numbers,
        List<String> numberAnd,
        List<String> rangeTo,
        List<String> rangeAnd,
        List<String> rangeOr,
        List<String> rangeOpen,
        Bounds bounds,
        Map<String, List<String>> times,
        Map<String, List<String>> timeQualifiers,
        List<String> prison,
        List<String> punishing,
        List<String> sanctions,
        List<String> between,
        Idle idle,
        List<String> clock,
        List<String> fineWords,
        List<String> fining,
        Map<String, List<String>> fines,
        List<String> fineFillers,
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
            "rangeAnd",
            "rangeOr",
            "rangeOpen",
            "bounds",
            "sanctions",
            "between",
            "idle",
            "clock",
            "fining",
            "fineFillers",
            "frequent",
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
     * Which end of a range a number is.
     *
     * @param least phrases before a least
     * @param most phrases before a most
     * @param above phrases before a least that a negation turns into a most
     * @param below phrases before a most that a negation turns into a least
     * @param not negations
     * @param reached phrases before a number that only a negation turns into a most
     * @param fillers words that may stand between those and the number
     * @param leastAfter phrases behind the unit of a least
     * @param mostAfter phrases behind the unit of a most
     */
    public record Bounds(
            List<String> least,
            List<String> most,
            List<String> above,
            List<String> below,
            List<String> not,
            List<String> reached,
            List<String> fillers,
            List<String> leastAfter,
            List<String> mostAfter) {
        static Bounds of(YamlNode node) {
            node.only(
                    Set.of("least", "most", "above", "below", "not", "reached", "fillers", "leastAfter", "mostAfter"));
            return new Bounds(
                    node.texts("least"),
                    node.texts("most"),
                    node.texts("above"),
                    node.texts("below"),
                    node.texts("not"),
                    node.texts("reached"),
                    node.texts("fillers"),
                    node.texts("leastAfter"),
                    node.texts("mostAfter"));
        }
    }

    /**
     * Times that do not run, such as years of experience.
     *
     * @param before words close before the number
     * @param after phrases right behind the unit
     */
    public record Idle(List<String> before, List<String> after) {
        static Idle of(YamlNode node) {
            node.only(Set.of("before", "after"));
            return new Idle(node.texts("before"), node.texts("after"));
        }
    }

    /**
     * Ages of persons.
     *
     * @param directed words that open a phrase of {@link Bounds} which tells of an age by itself
     * @param reaching verbs right before the number
     * @param word names of age
     * @param after phrases right behind the unit
     * @param completed those of them that say that the age has been reached
     * @param least names of the least age
     * @param most names of the greatest age
     * @param persons words before the number that tell whose age it is
     * @param not words before the number after which no age is meant
     */
    public record Ages(
            List<String> directed,
            List<String> reaching,
            List<String> word,
            List<String> after,
            List<String> completed,
            List<String> least,
            List<String> most,
            List<String> persons,
            List<String> not) {
        static Ages of(YamlNode node) {
            node.only(Set.of("directed", "reaching", "word", "after", "completed", "least", "most", "persons", "not"));
            return new Ages(
                    node.texts("directed"),
                    node.texts("reaching"),
                    node.texts("word"),
                    node.texts("after"),
                    node.texts("completed"),
                    node.texts("least"),
                    node.texts("most"),
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
     * @param words adverbs by how often a year
     * @param adjectives adjectives of occasions by how often a year
     */
    public record Frequencies(
            List<String> every,
            List<String> occasions,
            List<String> per,
            Map<Integer, List<String>> words,
            Map<Integer, List<String>> adjectives) {}

    /**
     * How terms are defined.
     *
     * @param marks phrases right before the term
     * @param names the same where the term ends only at the first word of its meaning
     * @param regards the same where the term must be of two words or stand under {@code effects}
     * @param effects how a provision begins that defines for some purpose
     * @param never words no term begins with
     * @param by words before a term that has {@code behind} behind it
     * @param behind phrases behind a term
     * @param verbs between a term and its kind
     * @param genera kinds of things
     * @param aliases phrases before a short name
     * @param lists phrases in the opening words of a list of terms
     * @param kinds words that open such a list together with one of {@code follow}
     * @param follow words that say that something follows
     * @param openings first words of what a term means
     * @param longestTerm most words of a term
     */
    public record Definitions(
            List<String> marks,
            List<String> names,
            List<String> regards,
            List<String> effects,
            List<String> never,
            List<String> by,
            List<String> behind,
            List<String> verbs,
            List<String> genera,
            List<String> aliases,
            List<String> lists,
            List<String> kinds,
            List<String> follow,
            List<String> openings,
            int longestTerm) {
        static Definitions of(YamlNode node) {
            node.only(Set.of(
                    "marks",
                    "names",
                    "regards",
                    "effects",
                    "never",
                    "by",
                    "behind",
                    "verbs",
                    "genera",
                    "aliases",
                    "lists",
                    "kinds",
                    "follow",
                    "openings",
                    "longestTerm"));
            return new Definitions(
                    node.texts("marks"),
                    node.texts("names"),
                    node.texts("regards"),
                    node.texts("effects"),
                    node.texts("never"),
                    node.texts("by"),
                    node.texts("behind"),
                    node.texts("verbs"),
                    node.texts("genera"),
                    node.texts("aliases"),
                    node.texts("lists"),
                    node.texts("kinds"),
                    node.texts("follow"),
                    node.texts("openings"),
                    node.number("longestTerm"));
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
     * @param named those of them that name another law by themselves
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
     * @param former those of {@code same} that call, of two laws, the one named first
     * @param there what says behind a part that its whole is the unit named before
     * @param more words behind a list that leave it open
     * @param articles nouns for an article that no label has
     * @param apart words before a reference that except what it leads to
     */
    public record References(
            List<String> own,
            List<String> same,
            List<String> laws,
            List<String> named,
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
            List<String> last,
            List<String> former,
            List<String> there,
            List<String> more,
            List<String> articles,
            List<String> apart) {
        static References of(YamlNode node) {
            node.only(Set.of(
                    "own",
                    "same",
                    "laws",
                    "named",
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
                    "last",
                    "former",
                    "there",
                    "more",
                    "articles",
                    "apart"));
            return new References(
                    node.texts("own"),
                    node.texts("same"),
                    node.texts("laws"),
                    node.texts("named"),
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
                    node.texts("last"),
                    node.texts("former"),
                    node.texts("there"),
                    node.texts("more"),
                    node.texts("articles"),
                    node.texts("apart"));
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
                file.texts("rangeAnd"),
                file.texts("rangeOr"),
                file.texts("rangeOpen"),
                Bounds.of(file.need("bounds")),
                byName(file.need("times")),
                byName(file.need("timeQualifiers")),
                file.texts("prison"),
                file.texts("punishing"),
                file.texts("sanctions"),
                file.texts("between"),
                Idle.of(file.need("idle")),
                file.texts("clock"),
                file.texts("fineWords"),
                file.texts("fining"),
                byName(file.need("fines")),
                file.texts("fineFillers"),
                file.texts("shares"),
                Ages.of(file.need("age")),
                new Frequencies(
                        file.texts("every"),
                        file.texts("occasions"),
                        file.texts("per"),
                        byNumber(file.need("frequencies")),
                        byNumber(file.need("frequent"))),
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
