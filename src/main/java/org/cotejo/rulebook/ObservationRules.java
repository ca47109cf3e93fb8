package org.cotejo.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a rulebook knows of defects that a law of its kind can have in itself.
 *
 * @param referenceNames how laws name the reference, without regard to case and accents
 * @param referenceArticles number of the reference's last article; 0 where it is not said
 * @param outdated names that are no longer right
 * @param duties duties that a law must give one value
 * @param contradictions pairs of statements that exclude each other
 * @param names of bodies and instruments
 * @param pointing words between what a law speaks of and where it says it is
 * @param named ids of requirements whose bodies laws name differently, worth setting side by side
 */
public record ObservationRules(
        List<String> referenceNames,
        int referenceArticles,
        List<Outdated> outdated,
        List<Duty> duties,
        List<Contradiction> contradictions,
        Names names,
        Pointing pointing,
        List<String> named) {
    /** Of a rulebook that says nothing on it. */
    public static final ObservationRules NONE =
            new ObservationRules(List.of(), 0, List.of(), List.of(), List.of(), Names.NONE, Pointing.NONE, List.of());

    /**
     * Names that a law has to say more of before it uses them; all words lower case, no accents.
     *
     * @param bodies first words of names of bodies: those of one word or two have to be introduced
     * @param instruments first words of names of what a law makes itself: such a name is told however long it is
     * @param foreign words in names of what other laws make
     * @param creates words that make what they speak of
     */
    public record Names(List<String> bodies, List<String> instruments, List<String> foreign, List<String> creates) {
        static final Names NONE = new Names(List.of(), List.of(), List.of(), List.of());

        public Names {
            bodies = List.copyOf(bodies);
            instruments = List.copyOf(instruments);
            foreign = List.copyOf(foreign);
            creates = List.copyOf(creates);
        }
    }

    /**
     * How «the register that article 9 speaks of» is said; all words lower case, no accents.
     *
     * @param phrases what stands between the thing and the reference
     * @param articles what opens the words for the thing
     * @param of what ties one noun to another, an article between them or not
     * @param any things of which every article may speak
     */
    public record Pointing(List<String> phrases, List<String> articles, List<String> of, List<String> any) {
        static final Pointing NONE = new Pointing(List.of(), List.of(), List.of(), List.of());

        public Pointing {
            phrases = List.copyOf(phrases);
            articles = List.copyOf(articles);
            of = List.copyOf(of);
            any = List.copyOf(any);
        }
    }

    /**
     * A name that was right once.
     *
     * @param since the day from which it is not
     * @param now what has taken its place
     * @param source where that is laid down
     * @param shortNames short forms, which count only in a law whose list of terms does not say the name in full
     * @param nicknames short forms, which count only in a law that says the name in full
     * @param rivals longer names with the same short form
     */
    public record Outdated(
            String key,
            LocalDate since,
            LocalText now,
            String source,
            List<Signal> signals,
            List<Signal> unless,
            List<Signal> shortNames,
            List<Signal> nicknames,
            List<Signal> rivals) {}

    /**
     * Something a law may say in several places, with one value.
     *
     * @param kind {@code TERM}, {@code FREQUENCY} …: which amounts near the signal are its value
     * @param of words for those who have the duty, lower case, no accents: passages that name others speak of another duty
     */
    public record Duty(
            String key, LocalText name, String kind, List<String> of, List<Signal> signals, List<Signal> unless) {}

    /** Two statements of which a law can make one. */
    public record Contradiction(
            String key,
            LocalText message,
            List<Signal> one,
            List<Signal> unlessOne,
            List<Signal> other,
            List<Signal> unlessOther) {}

    public ObservationRules {
        referenceNames = List.copyOf(referenceNames);
        outdated = List.copyOf(outdated);
        duties = List.copyOf(duties);
        contradictions = List.copyOf(contradictions);
        named = List.copyOf(named);
    }

    /** Words in names of bodies that other laws make; lower case, no accents. */
    public List<String> foreign() {
        return names.foreign();
    }

    static ObservationRules of(YamlNode file) {
        file.only(Set.of("reference", "outdated", "duties", "contradictions", "names", "pointing", "named"));
        YamlNode reference = file.need("reference").only(Set.of("names", "articles"));
        return new ObservationRules(
                reference.texts("names"),
                reference.number("articles"),
                file.items("outdated").stream().map(ObservationRules::outdated).toList(),
                file.items("duties").stream().map(ObservationRules::duty).toList(),
                file.items("contradictions").stream()
                        .map(ObservationRules::contradiction)
                        .toList(),
                file.find("names").map(ObservationRules::names).orElse(Names.NONE),
                file.find("pointing").map(ObservationRules::pointing).orElse(Pointing.NONE),
                file.texts("named"));
    }

    private static Names names(YamlNode node) {
        node.only(Set.of("bodies", "instruments", "foreign", "creates"));
        return new Names(node.texts("bodies"), node.texts("instruments"), node.texts("foreign"), node.texts("creates"));
    }

    private static Pointing pointing(YamlNode node) {
        node.only(Set.of("phrases", "articles", "of", "any"));
        return new Pointing(node.texts("phrases"), node.texts("articles"), node.texts("of"), node.texts("any"));
    }

    private static Outdated outdated(YamlNode node) {
        node.only(Set.of("key", "since", "now", "source", "signals", "unless", "short", "nicknames", "rivals"));
        return new Outdated(
                node.need("key").text(),
                node.need("since").date(),
                node.need("now").localText(),
                node.need("source").text(),
                signals(node, "signals"),
                signals(node, "unless"),
                signals(node, "short"),
                signals(node, "nicknames"),
                signals(node, "rivals"));
    }

    private static Duty duty(YamlNode node) {
        node.only(Set.of("key", "name", "kind", "of", "signals", "unless"));
        return new Duty(
                node.need("key").text(),
                node.need("name").localText(),
                node.need("kind").text(),
                node.texts("of"),
                signals(node, "signals"),
                signals(node, "unless"));
    }

    private static Contradiction contradiction(YamlNode node) {
        node.only(Set.of("key", "message", "one", "unless-one", "other", "unless-other"));
        return new Contradiction(
                node.need("key").text(),
                node.need("message").localText(),
                signals(node, "one"),
                signals(node, "unless-one"),
                signals(node, "other"),
                signals(node, "unless-other"));
    }

    private static List<Signal> signals(YamlNode node, String key) {
        return node.items(key).stream().map(YamlNode::signal).toList();
    }
}
