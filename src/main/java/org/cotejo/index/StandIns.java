package org.cotejo.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArrayMap;
import org.cotejo.structure.GivenName;
import org.cotejo.text.Fold;
import org.jspecify.annotations.Nullable;

/** The names that one law gives, ready to be found in its words, each with the terms of the nouns it stands for. */
final class StandIns {
    private final CharArrayMap<List<Named>> byFirstStem;

    /** @param terms stems and exact forms of the nouns, each once */
    private record Named(GivenName name, List<String> words, List<String> folded, List<String> terms) {
        static Named of(GivenName name) {
            List<String> words = Words.of(name.name()).stream()
                    .map(word -> name.name().substring(word.from(), word.to()))
                    .toList();
            List<String> terms = name.nouns().stream()
                    .flatMap(noun -> Stream.of(Words.of(noun).get(0).stem(), SpanishFilter.exact(noun)))
                    .distinct()
                    .toList();
            return new Named(name, words, words.stream().map(Fold::accents).toList(), terms);
        }

        /** Where the name ends that begins at a place; -1 where it does not stand there. */
        int end(String text, int start) {
            int at = start;
            int end = -1;
            for (int i = 0; i < words.size(); i++) {
                end = wordEnd(text, at);
                boolean capital =
                        !name.anyCase() && Character.isUpperCase(words.get(i).charAt(0));
                if (end == at
                        || capital && !Character.isUpperCase(text.charAt(at))
                        || !isLike(Fold.accents(text.substring(at, end)), folded.get(i))) {
                    return -1;
                }
                at = wordStart(text, end);
            }
            return words.size() > 1 || name.anyCase() || isName(text, start, end) ? end : -1;
        }
    }

    StandIns(List<GivenName> names) {
        Map<String, List<Named>> found = new HashMap<>();
        for (GivenName name : names) {
            found.computeIfAbsent(Words.of(name.name()).get(0).stem(), stem -> new ArrayList<>())
                    .add(Named.of(name));
        }
        byFirstStem = new CharArrayMap<>(found.size(), false);
        found.forEach((stem, named) -> byFirstStem.put(
                stem,
                named.stream()
                        .sorted(Comparator.comparingInt(
                                        (Named each) -> each.words().size())
                                .reversed())
                        .toList()));
    }

    /** A name in a text: the terms of what it stands for, and where it ends. */
    record Place(GivenName name, List<String> terms, int end) {}

    /** The stems of a text's words, with those of the nouns that a name stands for in the place of the name's first. */
    List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        int named = 0;
        for (Words.Word word : Words.of(text)) {
            if (word.from() >= named) {
                Place place = at(word.stem().toCharArray(), word.stem().length(), text, word.from());
                if (place == null) {
                    stems.add(word.stem());
                } else {
                    named = place.end();
                    place.name()
                            .nouns()
                            .forEach(noun -> stems.add(Words.of(noun).get(0).stem()));
                }
            }
        }
        return stems;
    }

    /** The names that stand in a text. */
    Set<GivenName> in(String text) {
        Set<GivenName> found = new LinkedHashSet<>();
        int named = 0;
        for (Words.Word word : Words.of(text)) {
            Place place = word.from() < named
                    ? null
                    : at(word.stem().toCharArray(), word.stem().length(), text, word.from());
            if (place != null) {
                found.add(place.name());
                named = place.end();
            }
        }
        return found;
    }

    /** The longest name that begins with a word of this stem at a place. */
    @Nullable
    Place at(char[] stem, int length, String text, int start) {
        List<Named> candidates = byFirstStem.get(stem, 0, length);
        if (candidates != null) {
            for (Named each : candidates) {
                int end = each.end(text, start);
                if (end >= 0) {
                    return new Place(each.name(), each.terms(), end);
                }
            }
        }
        return null;
    }

    /** The same word, in either number. */
    private static boolean isLike(String word, String other) {
        String longer = word.length() > other.length() ? word : other;
        String shorter = longer.equals(word) ? other : word;
        return longer.startsWith(shorter)
                && (longer.length() == shorter.length()
                        || longer.endsWith("s") && longer.length() - shorter.length() <= 2);
    }

    /** A single word is a name where its capital is not that of a sentence, and no longer name begins with it. */
    private static boolean isName(String text, int start, int end) {
        int before = start - 1;
        while (before >= 0 && !Character.isLetterOrDigit(text.charAt(before))) {
            if (".:;".indexOf(text.charAt(before)) >= 0) {
                return false;
            }
            before--;
        }
        boolean capitals = Character.isUpperCase(text.charAt(end - 1));
        boolean goesOn =
                end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
        return before >= 0 && (capitals || !goesOn);
    }

    /** Where the next word begins, at most a comma and a space away. */
    private static int wordStart(String text, int end) {
        int at = end;
        while (at < text.length() && at - end < 2 && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
