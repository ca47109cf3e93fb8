package org.cotejo.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.rulebook.NameWords;
import org.jspecify.annotations.Nullable;

/** Reads in one text what names it gives, and what it says that they stand for. */
final class NamePhrases {
    private static final int LONGEST_TERM = 8;
    private static final int LONGEST_NAME = 200;
    private static final Pattern TERM =
            Pattern.compile("^[\"“«]?(\\p{Lu}[^:;.,\"”»]{1,80}+)[\"”»]?+(?::|\\.[-–—]|\\.?+ ?[-–—](?= )|,(?= ))\\s*+");

    private final NameWords words;
    private final NameRuns runs;
    private final Map<String, NameWords.Kind> kinds = new LinkedHashMap<>();
    private final Pattern tied;
    private final Pattern created;
    private final Pattern defined;
    private final Pattern meaning;
    private final Pattern glossary;

    /** How sure it is that a name stands for what it seems to; the first wins. */
    enum Rank {
        DEFINED,
        TIED,
        HEAD
    }

    /**
     * @param kind what it stands for; where it is {@code null}, what {@code same} stands for
     * @param same another name for it, empty where there is none
     */
    record Found(String name, NameWords.@Nullable Kind kind, String same, Rank rank) {}

    NamePhrases(NameWords words) {
        this.words = words;
        this.runs = new NameRuns(words);
        words.kinds().forEach(kind -> kind.means().forEach(means -> kinds.put(means, kind)));
        List<String> lower = words.kinds().stream()
                .filter(NameWords.Kind::anyCase)
                .flatMap(kind -> kind.means().stream())
                .toList();
        String article = "(?:(?:" + any(words.articles()) + ") )";
        tied = Pattern.compile("(?:" + String.join("|", words.ties()) + ") (" + any(kinds.keySet()) + ")(?![a-z])");
        created = Pattern.compile("(?<![a-z])(?:" + any(words.created()) + ") " + article + "?+[\"“«]?+");
        defined = Pattern.compile("(?<![a-z])(?:" + any(words.defining()) + ") " + article
                + "?+((?:[a-z]{2,20} ){1,3}?[a-z]{2,20}),? " + article + "{0,2}+(" + any(lower) + ")(?![a-z])");
        meaning = Pattern.compile(article + "{0,3}+(?:(" + any(kinds.keySet()) + ")(?![a-z]))?+");
        glossary = Pattern.compile("(?<![a-z])(?:" + any(words.glossary()) + ")(?![a-z])");
    }

    private static String any(Iterable<String> phrases) {
        List<String> sorted = new ArrayList<>();
        phrases.forEach(sorted::add);
        sorted.sort(Comparator.comparingInt(String::length).reversed());
        return sorted.stream()
                .map(Pattern::quote)
                .reduce((one, other) -> one + "|" + other)
                .orElse("(?!)");
    }

    /** Whether a list below a text is one of terms. */
    boolean opensGlossary(String text) {
        return glossary.matcher(Folded.of(text)).find();
    }

    /** @param item whether the text stands in a list of terms */
    List<Found> in(String text, boolean item) {
        List<Found> found = new ArrayList<>();
        String folded = Folded.of(text);
        if (item) {
            term(text, folded, found);
        }
        for (Matcher tie = tied.matcher(folded); tie.find(); ) {
            NameWords.Kind kind = kinds.get(tie.group(1));
            if (!kind.anyCase() && Character.isLowerCase(text.charAt(tie.start(1)))) {
                add(runs.before(text, tie.start()), kind, Rank.TIED, found);
            }
        }
        for (Matcher creation = created.matcher(folded); creation.find(); ) {
            String name = runs.at(text, creation.end());
            head(Folded.of(name)).ifPresent(kind -> add(name, kind, Rank.HEAD, found));
        }
        for (Matcher definition = defined.matcher(folded); definition.find(); ) {
            String name = text.substring(definition.start(1), definition.end(1));
            add(name, kinds.get(definition.group(2)), Rank.DEFINED, found);
        }
        return found;
    }

    /** {@code Ruta: la Ruta Estatal, programa …}: the term, and the long name where its meaning begins with one. */
    private void term(String text, String folded, List<Found> found) {
        Matcher term = TERM.matcher(text);
        if (!term.find() || term.group(1).split(" ").length > LONGEST_TERM) {
            return;
        }
        Matcher means = meaning.matcher(folded).region(term.end(), folded.length());
        if (!means.lookingAt() || text.charAt(term.end(1)) == ',' && means.end() == term.end()) {
            return;
        }
        int start = means.group(1) == null ? means.end() : means.start(1);
        String name = runs.at(text, start);
        if (means.group(1) != null) {
            NameWords.Kind kind = kinds.get(means.group(1));
            if (name.indexOf(' ') > 0) {
                add(name, kind, Rank.HEAD, found);
            }
            if (isOwn(parts(name))) {
                add(term.group(1), kind, Rank.DEFINED, found);
            }
        } else {
            found.add(new Found(term.group(1), null, name, Rank.DEFINED));
        }
    }

    private Optional<NameWords.Kind> head(String folded) {
        Matcher head = meaning.matcher(folded);
        return head.lookingAt() ? Optional.ofNullable(kinds.get(head.group(1))) : Optional.empty();
    }

    private void add(String name, NameWords.Kind kind, Rank rank, List<Found> found) {
        if (isName(name, kind)) {
            found.add(new Found(name, kind, "", rank));
        }
    }

    /** Whether a name may stand for a kind: not where it says so itself, or means the same in every law. */
    boolean isName(String name, NameWords.Kind kind) {
        List<String> parts = parts(name);
        boolean common = kind.anyCase() && parts.size() > 1;
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && isOwn(parts)
                && (common || !words.never().contains(parts.get(0)))
                && parts.stream().noneMatch(kind.known()::contains);
    }

    private boolean isOwn(List<String> parts) {
        return parts.stream().noneMatch(words.others()::contains);
    }

    private static List<String> parts(String name) {
        return List.of(Folded.of(name).split(" "));
    }

    /** Whether a text has the first word of a name in another name, too. */
    boolean goesOnOtherwise(String first, String name, String text) {
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            int behind = at + first.length();
            boolean whole = (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                    && behind + 1 < text.length()
                    && text.charAt(behind) == ' ';
            if (whole && !text.startsWith(name, at) && goesOn(text, at, behind + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(String text, int start, int next) {
        int space = text.indexOf(' ', next);
        String word = text.substring(next, space < 0 ? text.length() : space);
        boolean part = Character.isUpperCase(word.isEmpty() ? ' ' : word.charAt(0))
                || words.parts().contains(word);
        return part && runs.at(text, start).length() > next - start;
    }
}
