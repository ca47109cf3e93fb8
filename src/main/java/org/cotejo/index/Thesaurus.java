package org.cotejo.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Terms that mean the same in the field, by the stems of their words. Immutable. */
final class Thesaurus {
    static final Thesaurus NONE = new Thesaurus(List.of());

    /** One term: its words, and as it is written. */
    record Term(List<TypedWord> words, String written) {
        private boolean begins(List<TypedWord> typed, int at) {
            if (at + words.size() > typed.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).stem().equals(typed.get(at + i).stem())
                        && !typed.get(at + i).stems().contains(words.get(i).stem())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A term that was typed, and the others of its group. */
    record Match(Term term, List<Term> others) {}

    private record Entry(Term term, List<Term> others) {}

    private final Map<String, List<Entry>> byFirstStem = new HashMap<>();

    /** @param groups terms parted by commas; every term of a group stands for every other */
    Thesaurus(List<String> groups) {
        for (String group : groups) {
            List<Term> terms = new ArrayList<>();
            for (String written : group.split(",")) {
                terms.add(new Term(TypedWord.of(written), written.strip()));
            }
            for (Term term : terms) {
                List<Term> others =
                        terms.stream().filter(other -> other != term).toList();
                for (String stem : term.words().get(0).stems()) {
                    byFirstStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(new Entry(term, others));
                }
            }
        }
    }

    /** The longest term that begins at a place of what was typed; several where a term stands in more than one group. */
    List<Match> at(List<TypedWord> typed, int place) {
        List<Match> longest = new ArrayList<>();
        int length = 0;
        for (String stem : typed.get(place).stems()) {
            for (Entry entry : byFirstStem.getOrDefault(stem, List.of())) {
                int words = entry.term().words().size();
                if (words >= length && entry.term().begins(typed, place)) {
                    if (words > length) {
                        longest.clear();
                    }
                    length = words;
                    Match match = new Match(entry.term(), entry.others());
                    if (!longest.contains(match)) {
                        longest.add(match);
                    }
                }
            }
        }
        return longest;
    }
}
