package org.cotejo.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.rulebook.Tradition;
import org.cotejo.text.Fold;

/**
 * Finds whose law it is. The words with which the whole country's legislator enacts go before all others, since its laws may
 * name a state; then the title, where a state says that the law is its own; then the name that the head gives most often.
 * A name in the register is told as the register writes it, any other as printed with its capitals.
 */
final class Jurisdiction {
    private static final int MIXED_CASE = 100;

    private final Tradition.Jurisdictions words;
    private final List<Pattern> patterns = new ArrayList<>();
    private final Formulas enacting;

    /** @param code empty for one that is not in the register */
    record Found(String name, String code) {
        static final Found NONE = new Found("", "");
    }

    Jurisdiction(Tradition.Metadata metadata) {
        words = metadata.jurisdictions();
        words.patterns().forEach(pattern -> patterns.add(Pattern.compile(pattern)));
        enacting = new Formulas(words.enacting());
    }

    /** {@link Found#NONE} where the lines do not give one. */
    Found in(String title, List<Line> lines) {
        if (lines.stream().anyMatch(line -> enacting.opens(line.folded()))) {
            return new Found(words.nationalName(), "");
        }
        List<String> texts = lines.stream().map(Line::text).toList();
        Found named = voted(List.of(title));
        Found best = named.equals(Found.NONE) ? registered(title) : named;
        if (best.equals(Found.NONE)) {
            best = voted(texts);
        } else if (best.code.isEmpty()) {
            best = printedBetter(best, texts);
        }
        boolean national = best.equals(Found.NONE)
                && lines.stream().anyMatch(line -> words.markers().stream().anyMatch(line.folded()::contains));
        return national ? new Found(words.nationalName(), "") : best;
    }

    private Found voted(List<String> texts) {
        Votes votes = new Votes();
        texts.forEach(votes::take);
        return votes.best().map(this::known).orElse(Found.NONE);
    }

    /** The same name as the whole head prints it: a title in capitals may lack accents. */
    private Found printedBetter(Found found, List<String> texts) {
        Votes votes = new Votes();
        texts.forEach(votes::take);
        return new Found(votes.printed.getOrDefault(Folded.of(found.name), found.name), "");
    }

    private Found known(String printed) {
        return words.entities()
                .named(printed, words.joint())
                .map(entity -> new Found(entity.name(), entity.code()))
                .orElse(new Found(printed, ""));
    }

    /** An entity that a title names without saying what it is: {@code Ley de Cosas de Comala}. */
    private Found registered(String title) {
        String folded = " " + Fold.words(title) + " ";
        return words.entities().list().stream()
                .filter(entity -> entity.names().stream()
                        .anyMatch(name -> !isPartOfAnother(name) && folded.contains(" " + Fold.words(name) + " ")))
                .max(Comparator.comparingInt(entity -> entity.name().length()))
                .map(entity -> new Found(entity.name(), entity.code()))
                .orElse(Found.NONE);
    }

    private boolean isPartOfAnother(String name) {
        return words.entities().list().stream()
                .flatMap(entity -> entity.names().stream())
                .anyMatch(other -> other.length() > name.length() && other.endsWith(" " + name));
    }

    private String titleCase(String capitals) {
        StringBuilder name = new StringBuilder();
        for (String word : capitals.split(" ")) {
            if (words.nameEnds().contains(Folded.of(word))) {
                break;
            }
            name.append(name.isEmpty() ? "" : " ")
                    .append(word, 0, 1)
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    /** How often texts give each name; names in mixed case outweigh those in capitals, whose ends are less clear. */
    private final class Votes {
        private final Map<String, Integer> counts = new HashMap<>();
        private final Map<String, String> printed = new HashMap<>();

        void take(String text) {
            for (Pattern pattern : patterns) {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    vote(matcher.group(1));
                }
            }
        }

        private void vote(String name) {
            boolean capitals = name.chars().noneMatch(Character::isLowerCase);
            String whole = capitals ? titleCase(name) : name;
            String folded = Folded.of(whole);
            if (whole.isEmpty() || words.notNames().stream().anyMatch(folded::startsWith)) {
                return;
            }
            counts.merge(folded, capitals ? 1 : MIXED_CASE, Integer::sum);
            if (!capitals || !printed.containsKey(folded)) {
                printed.put(folded, whole);
            }
        }

        Optional<String> best() {
            return counts.keySet().stream()
                    .sorted()
                    .max(Comparator.comparingInt(counts::get))
                    .map(printed::get);
        }
    }
}
