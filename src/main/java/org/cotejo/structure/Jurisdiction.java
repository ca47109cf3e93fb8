package org.cotejo.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.rulebook.Tradition;

/** Finds whose law it is: the name that the head of the text gives most often, as printed with its capitals. */
final class Jurisdiction {
    private static final int MIXED_CASE = 100;

    private final Tradition.Metadata words;
    private final List<Pattern> patterns = new ArrayList<>();
    private final Map<String, Integer> votes = new HashMap<>();
    private final Map<String, String> printed = new HashMap<>();

    Jurisdiction(Tradition.Metadata words) {
        this.words = words;
        words.jurisdictions().forEach(pattern -> patterns.add(Pattern.compile(pattern)));
    }

    /** The name, empty where the lines do not give one. */
    String in(List<Line> lines) {
        lines.forEach(this::vote);
        String best = "";
        for (String name : votes.keySet().stream().sorted().toList()) {
            best = best.isEmpty() || votes.get(name) > votes.get(best) ? name : best;
        }
        if (!best.isEmpty()) {
            return printed.get(best);
        }
        boolean national =
                lines.stream().anyMatch(line -> words.nationalMarkers().stream().anyMatch(line.folded()::contains));
        return national ? words.nationalName() : "";
    }

    private void vote(Line line) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(line.text());
            while (matcher.find()) {
                vote(matcher.group(1));
            }
        }
    }

    private void vote(String name) {
        boolean capitals = name.chars().noneMatch(Character::isLowerCase);
        String whole = capitals ? titleCase(name) : name;
        String folded = Folded.of(whole);
        if (whole.isEmpty() || words.notJurisdictions().stream().anyMatch(folded::startsWith)) {
            return;
        }
        votes.merge(folded, capitals ? 1 : MIXED_CASE, Integer::sum);
        if (!capitals || !printed.containsKey(folded)) {
            printed.put(folded, whole);
        }
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
}
