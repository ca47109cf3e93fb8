package org.cotejo.draft;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.rulebook.DecreeWords;

/** How a law prints the labels of its units: the commonest way, else that of the tradition. Immutable. */
final class LabelStyle {
    private static final Pattern BEHIND = Pattern.compile("[.:)º°ª]{0,2} ?[-–—]{0,2}");
    private static final List<Level> ITEMS = List.of(Level.FRACTION, Level.POINT, Level.SUBPOINT);

    private final DecreeWords words;
    private final Map<Level, Affixes> found = new EnumMap<>(Level.class);

    /** What stands around the number. */
    private record Affixes(String before, String behind) {}

    /** @param paragraphs what is printed, by {@link org.cotejo.model.SourcePlace#first()}; empty where nobody can say */
    LabelStyle(Expression law, List<String> paragraphs, DecreeWords words) {
        this.words = words;
        Map<Level, Map<Affixes, Integer>> counts = new EnumMap<>(Level.class);
        law.body().stream().flatMap(Provision::walk).forEach(provision -> {
            int first = provision.place().first();
            if (first >= 0 && first < paragraphs.size()) {
                count(provision.level(), provision.num(), paragraphs.get(first), counts);
            }
        });
        counts.forEach((level, some) -> found.put(level, most(some)));
    }

    /** As the lines of a bill show it. */
    static LabelStyle of(List<Change> changes, DecreeWords words) {
        Map<Level, Map<Affixes, Integer>> counts = new EnumMap<>(Level.class);
        for (Change change : changes) {
            for (UnitName unit : change.unit()) {
                Stream.concat(change.inForce().stream(), change.proposed().stream())
                        .filter(line -> !line.label().isEmpty())
                        .limit(1)
                        .forEach(line -> count(unit.level(), unit.num(), line.label(), counts));
            }
        }
        return new LabelStyle(words, counts);
    }

    private LabelStyle(DecreeWords words, Map<Level, Map<Affixes, Integer>> counts) {
        this.words = words;
        counts.forEach((level, some) -> found.put(level, most(some)));
    }

    private static void count(Level level, String num, String printed, Map<Level, Map<Affixes, Integer>> counts) {
        boolean labelled = level == Level.ARTICLE || ITEMS.contains(level);
        int at = labelled && !num.isEmpty() ? printed.indexOf(num) : -1;
        if (at < 0 || at > 12) {
            return;
        }
        Matcher behind = BEHIND.matcher(printed).region(at + num.length(), printed.length());
        String after = behind.lookingAt() ? behind.group().strip() : "";
        Affixes affixes = new Affixes(printed.substring(0, at), after);
        boolean worded = level == Level.ARTICLE != affixes.before().isBlank();
        if (worded) {
            counts.computeIfAbsent(level, key -> new HashMap<>()).merge(affixes, 1, Integer::sum);
        }
    }

    private static Affixes most(Map<Affixes, Integer> counts) {
        return counts.entrySet().stream()
                .min(Map.Entry.<Affixes, Integer>comparingByValue().reversed().thenComparing(entry -> entry.getKey()
                        .toString()))
                .orElseThrow()
                .getKey();
    }

    /** The label of a unit with its word and punctuation; empty for a paragraph. */
    String of(Level level, String num) {
        if (level == Level.PARAGRAPH || num.isEmpty()) {
            return "";
        }
        Affixes affixes = found.get(level);
        if (affixes != null) {
            return affixes.before() + num + affixes.behind();
        }
        Level known = words.texts().containsKey("labels." + level.key()) ? level : Level.ARTICLE;
        return words.format("labels." + known.key(), num);
    }

    /** Whether the law's articles are labelled in capitals, and so their suffixes. */
    boolean shouts() {
        Affixes affixes = found.get(Level.ARTICLE);
        return affixes != null && affixes.before().equals(affixes.before().toUpperCase(java.util.Locale.ROOT));
    }
}
