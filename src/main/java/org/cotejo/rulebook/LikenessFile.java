package org.cotejo.rulebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cotejo.rulebook.Likeness.Factor;
import org.cotejo.rulebook.Likeness.Group;
import org.cotejo.rulebook.Likeness.Trait;
import org.cotejo.rulebook.Likeness.Weights;
import org.cotejo.rulebook.Likeness.Words;

/** A {@link Likeness} as the YAML file of a rulebook. The same likeness gives the same bytes. */
public final class LikenessFile {
    /** A file from a stranger holds no weights or words that could not have been learned. */
    private static final double MOST = 1e6;

    private static final String HEADING = """
            # Written by "cotejo rules learn"; made anew by it, never changed by hand.
            # How sentences read that satisfy an element (requirement/element) or speak against a law (requirement!condition):
            # the forms that weigh most, stems and pairs of neighbours, in hundredths. What has no words here, signals decide alone.
            # usual: what the likest sentence of a law scores, half-way between laws that have it and those that do not; share: of
            # the laws that have it.
            # weights: how likely it is that what signals found, or did not find, counts; under the threshold it does not.
            # spread: in how many of the texts a stem stands (in one, where it is not named).
            """;

    private static final double LEAST_SHARE = 1e-4;
    private static final int HEAVIEST_WORD = 10_000;
    private static final int MOST_DIGITS = 9;

    private static final Set<String> FIELDS = Set.of("laws", "texts", "weights", "spread", "words");
    private static final Set<String> WEIGHTS = Set.of("laws", "good", "bad", "threshold", "constant", "traits");
    private static final Set<String> FACTOR = Set.of("weight", "mean", "deviation");
    private static final Set<String> WORDS = Set.of("constant", "usual", "share", "forms");

    private LikenessFile() {}

    static Likeness read(YamlNode file) {
        file.only(FIELDS);
        int texts = (int) file.decimal("texts", 0, MOST);
        Map<String, Integer> spread = new HashMap<>();
        file.need("spread").fields().forEach((count, stems) -> spread(count, stems, texts, spread));
        Map<Group, Weights> weights = new EnumMap<>(Group.class);
        file.need("weights")
                .fields()
                .forEach((group, node) ->
                        weights.put(node.named(group).choice(Group.class), weights(node.only(WEIGHTS))));
        Map<String, Words> words = new TreeMap<>();
        file.need("words").fields().forEach((key, node) -> words.put(key, words(node.only(WORDS))));
        return new Likeness((int) file.decimal("laws", 0, MOST), texts, spread, words, weights);
    }

    private static void spread(String count, YamlNode stems, int texts, Map<String, Integer> spread) {
        int times = whole(count);
        if (times < 1 || times > texts) {
            stems.complain("range", count, "1", Integer.toString(texts));
            return;
        }
        parts(stems.text()).forEach(stem -> spread.put(stem, times));
    }

    /** Forms and weights in turns. */
    private static Words words(YamlNode node) {
        Map<String, Integer> weighted = new TreeMap<>();
        List<String> parts = parts(node.text("forms"));
        for (int i = 0; i < parts.size(); i += 2) {
            String said = i + 1 < parts.size() ? parts.get(i + 1) : "";
            int weight = said.startsWith("-") ? -whole(said.substring(1)) : whole(said);
            if (weight == 0 || Math.abs(weight) > HEAVIEST_WORD) {
                node.need("forms").complain("likeness_words", parts.get(i), Integer.toString(HEAVIEST_WORD));
                return new Words(0, Map.of());
            }
            weighted.put(parts.get(i), weight);
        }
        return new Words(
                node.decimal("constant", -MOST, MOST),
                node.decimal("usual", -MOST, MOST),
                node.decimal("share", LEAST_SHARE, 1 - LEAST_SHARE),
                weighted);
    }

    /** 0 where it is no whole number: no count and no weight is 0. */
    private static int whole(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i == MOST_DIGITS) {
                return 0;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** What stands between blanks; tens of thousands, so no pattern is asked. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (StringTokenizer each = new StringTokenizer(text, " \t\n\u000b\f\r"); each.hasMoreTokens(); ) {
            parts.add(each.nextToken());
        }
        return parts;
    }

    private static Weights weights(YamlNode node) {
        Map<Trait, Factor> factors = new EnumMap<>(Trait.class);
        node.need("traits").fields().forEach((name, factor) -> {
            factor.only(FACTOR);
            factors.put(
                    factor.named(name).choice(Trait.class),
                    new Factor(
                            factor.decimal("weight", -MOST, MOST),
                            factor.decimal("mean", -MOST, MOST),
                            factor.decimal("deviation", 1e-6, MOST)));
        });
        return new Weights(
                (int) node.decimal("laws", 0, MOST),
                (int) node.decimal("good", 0, MOST),
                (int) node.decimal("bad", 0, MOST),
                node.decimal("threshold", 0, 1),
                node.decimal("constant", -MOST, MOST),
                factors);
    }

    /** The whole file. */
    public static String write(Likeness likeness) {
        StringBuilder out = new StringBuilder(HEADING);
        field(out, 0, "laws", Integer.toString(likeness.laws()));
        field(out, 0, "texts", Integer.toString(likeness.texts()));
        out.append("weights:").append(likeness.weights().isEmpty() ? " {}\n" : "\n");
        likeness.weights().forEach((group, weights) -> {
            out.append("  ").append(name(group)).append(":\n");
            weights(out, weights);
        });
        out.append("spread:").append(likeness.spread().isEmpty() ? " {}\n" : "\n");
        bySpread(likeness.spread()).forEach((count, stems) -> {
            String joined = String.join(" ", stems);
            field(out, 1, "'" + count + "'", YamlText.quoted(joined));
        });
        out.append("words:").append(likeness.words().isEmpty() ? " {}\n" : "\n");
        likeness.words().forEach((key, words) -> {
            out.append("  ").append(YamlText.quoted(key)).append(":\n");
            field(out, 2, "constant", number(words.constant()));
            field(out, 2, "usual", number(words.usual()));
            field(out, 2, "share", number(words.share()));
            field(out, 2, "forms", YamlText.quoted(joined(words.weights())));
        });
        return out.toString();
    }

    private static void weights(StringBuilder out, Weights weights) {
        field(out, 2, "laws", Integer.toString(weights.laws()));
        field(out, 2, "good", Integer.toString(weights.good()));
        field(out, 2, "bad", Integer.toString(weights.bad()));
        field(out, 2, "threshold", number(weights.threshold()));
        field(out, 2, "constant", number(weights.constant()));
        out.append("    traits:\n");
        weights.factors()
                .forEach((trait, factor) -> field(
                        out,
                        3,
                        name(trait),
                        "{weight: " + number(factor.weight()) + ", mean: " + number(factor.mean()) + ", deviation: "
                                + number(factor.deviation()) + "}"));
    }

    private static String joined(Map<String, Integer> weights) {
        return weights.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(" "));
    }

    private static Map<Integer, Set<String>> bySpread(Map<String, Integer> spread) {
        Map<Integer, Set<String>> byCount = new TreeMap<>();
        spread.forEach((stem, count) ->
                byCount.computeIfAbsent(count, c -> new TreeSet<>()).add(stem));
        return new LinkedHashMap<>(byCount);
    }

    private static String name(Enum<?> some) {
        return some.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Rounded so that no machine's last digit shows. */
    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static void field(StringBuilder out, int depth, String key, String value) {
        out.append("  ".repeat(depth)).append(key).append(": ").append(value).append('\n');
    }
}
