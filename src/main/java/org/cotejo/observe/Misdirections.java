package org.cotejo.observe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cotejo.fact.CrossReference;
import org.cotejo.model.Level;
import org.cotejo.observe.LawText.Page;
import org.cotejo.rulebook.ObservationRules.Pointing;
import org.cotejo.rulebook.Severity;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.Address;
import org.cotejo.structure.Reference;
import org.cotejo.structure.Reference.Scope;
import org.cotejo.text.Fold;

/**
 * References to an article that speaks of something else: «el registro a que se refiere el artículo 9», where article 9 has
 * no word of a register, and one other article, and no more, is headed by it or opens with it. Else nothing is told: the law
 * may call the thing by another name.
 */
final class Misdirections {
    private static final int LONGEST_PHRASE = 8;
    private static final int SHORTEST_WORD = 5;
    /** In so many words an article that is about a thing says so; where one word stands for the thing, in its first. */
    private static final int OPENING = 12;

    private static final int FIRST = 3;
    /** Words of one stem agree in so many letters. */
    private static final int STEM = 6;

    private final Tradition tradition;
    private final Pointing words;

    Misdirections(Tradition tradition, Pointing words) {
        this.tradition = tradition;
        this.words = words;
    }

    void observe(LawText law, Notes notes) {
        Map<String, Set<String>> stems = stems(law);
        Map<String, List<Set<String>>> openings = openings(law);
        for (Page page : law.inForce()) {
            if (page.unit().transitory() || page.unit().annex()) {
                continue;
            }
            for (CrossReference each : page.facts(CrossReference.class)) {
                List<String> targets = targets(law, each.reference());
                List<String> thing = thing(page.unit().text(), each.range().from());
                if (!targets.isEmpty()
                        && !thing.isEmpty()
                        && targets.stream().noneMatch(target -> speaksOf(stems.get(target), thing))) {
                    elsewhere(openings, thing, page.article()).ifPresent(place -> tell(page, each, place, notes));
                }
            }
        }
    }

    private void tell(Page page, CrossReference reference, String place, Notes notes) {
        notes.add(
                "MISDIRECTED_REFERENCE",
                Severity.MAJOR,
                page.unit(),
                reference.range(),
                notes.text("misdirected", ReferenceFaults.cite(place)),
                notes.text("misdirected_fix", ReferenceFaults.cite(place)));
    }

    /** By article, what its words and headings speak of. */
    private Map<String, Set<String>> stems(LawText law) {
        Map<String, Set<String>> stems = new LinkedHashMap<>();
        String prefix = tradition.unit(Level.ARTICLE).prefix() + "_";
        for (Page page : law.pages()) {
            if (page.article().startsWith(prefix)) {
                Set<String> of = stems.computeIfAbsent(page.article(), article -> new TreeSet<>());
                of.addAll(stemsOf(Fold.words(page.unit().text())));
                page.unit().context().forEach(heading -> of.addAll(stemsOf(Fold.words(heading))));
            }
        }
        return stems;
    }

    private static List<String> stemsOf(String words) {
        List<String> stems = new ArrayList<>();
        for (String word : words.split(" ")) {
            if (word.length() >= SHORTEST_WORD) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    private static String stem(String word) {
        String bare = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return bare.substring(0, Math.min(STEM, bare.length()));
    }

    /** Articles of this law in force that are all there; none where one of them is not, or is not named by its number. */
    private static List<String> targets(LawText law, Reference reference) {
        List<String> targets = new ArrayList<>();
        for (Address address : reference.addresses()) {
            Address.Part first = address.parts().get(0);
            boolean plain = first.level() == Level.ARTICLE
                    && !first.isRelative()
                    && address.parts().size() == 1;
            if (reference.scope() != Scope.OWN || !plain || !law.has(first.id()) || law.isRepealed(first.id())) {
                return List.of();
            }
            targets.add(first.id());
        }
        return targets;
    }

    /** Stems of the words for the thing, where words that point to the reference stand between; the first is its head. */
    private List<String> thing(String text, int from) {
        String before = sentenceBefore(text, from);
        for (String pointing : words.phrases()) {
            int at = pointer(before, pointing);
            if (at > 0) {
                return phrase(before.substring(0, at).strip());
            }
        }
        return List.of();
    }

    private static String sentenceBefore(String text, int from) {
        int start = from;
        while (start > 0 && ".;:,()".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return Fold.words(text.substring(start, from));
    }

    /** Where the words stand that a sentence ends with, but for an article; -1 where it does not. */
    private int pointer(String before, String pointing) {
        int space = before.lastIndexOf(' ');
        boolean article = words.articles().contains(before.substring(space + 1));
        String sentence = article && space > 0 ? before.substring(0, space) : before;
        return sentence.endsWith(" " + pointing) ? sentence.length() - pointing.length() : -1;
    }

    /** Back to the article that opens the noun phrase: one that no «de» stands before. */
    private List<String> phrase(String text) {
        String[] before = text.split(" ");
        Deque<String> phrase = new ArrayDeque<>();
        int first = Math.max(0, before.length - LONGEST_PHRASE);
        for (int at = before.length - 1; at >= first; at--) {
            boolean opens = words.articles().contains(before[at]);
            if (opens && (at == 0 || !words.of().contains(before[at - 1]))) {
                break;
            }
            if (words.any().contains(before[at])) {
                return List.of();
            }
            if (before[at].length() >= SHORTEST_WORD) {
                phrase.addFirst(stem(before[at]));
            }
        }
        return List.copyOf(phrase);
    }

    private static boolean speaksOf(Set<String> stems, List<String> thing) {
        return thing.stream().anyMatch(stems::contains);
    }

    /** By article, its first words, the words it opens with, and those of the headings that are its own. */
    private Map<String, List<Set<String>>> openings(LawText law) {
        Map<String, List<Set<String>>> openings = new LinkedHashMap<>();
        Map<String, Integer> headed = new HashMap<>();
        law.inForce().stream()
                .filter(this::isFirst)
                .forEach(page -> page.unit().context().forEach(heading -> headed.merge(heading, 1, Integer::sum)));
        law.inForce().stream().filter(this::isFirst).forEach(page -> {
            List<Set<String>> of = new ArrayList<>();
            String text = Fold.words(page.unit().text());
            of.add(new TreeSet<>(stemsOf(opening(text, FIRST))));
            of.add(new TreeSet<>(stemsOf(opening(text, OPENING))));
            page.unit().context().stream()
                    .filter(heading -> headed.get(heading) == 1)
                    .forEach(heading -> of.add(new TreeSet<>(stemsOf(Fold.words(heading)))));
            openings.putIfAbsent(page.article(), of);
        });
        return openings;
    }

    /** Of an article of the body: itself, or its first paragraph. */
    private boolean isFirst(Page page) {
        String eId = page.unit().eId().value();
        return eId.startsWith(tradition.unit(Level.ARTICLE).prefix() + "_")
                && (eId.equals(page.article()) || eId.equals(page.article() + "__par_1"));
    }

    private static String opening(String words, int most) {
        String[] all = words.split(" ", most + 1);
        return String.join(" ", List.of(all).subList(0, Math.min(most, all.length)));
    }

    /** The one other article that is about it; none where two are. */
    private static Optional<String> elsewhere(
            Map<String, List<Set<String>>> openings, List<String> thing, String here) {
        List<String> about = openings.entrySet().stream()
                .filter(entry -> IntStream.range(0, entry.getValue().size())
                        .filter(i -> i != 1 || thing.size() > 1)
                        .anyMatch(i -> entry.getValue().get(i).containsAll(thing)))
                .map(Map.Entry::getKey)
                .toList();
        return about.size() == 1 && !about.get(0).equals(here) ? Optional.of(about.get(0)) : Optional.empty();
    }
}
