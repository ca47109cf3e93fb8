package org.cotejo.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Operations;

/** Makes Lucene queries of what is looked for. One use each. */
final class Composer {
    /** A rare pattern that fits more forms than this is not worth its cost. */
    private static final int MOST_FORMS = 64;

    /** How far apart two words of a search may stand to count as near. */
    private static final int NEAR = 4;

    private final Weights weights;
    private final Thesaurus thesaurus;
    private final Spelling spelling;
    private final int spared;
    private final Map<String, Set<String>> also = new LinkedHashMap<>();
    private final List<Found.Corrected> corrected = new ArrayList<>();
    private int words;
    private int needed;

    /** @param spared how many words fewer than most a hit may have; one it always has */
    Composer(Weights weights, Thesaurus thesaurus, Spelling spelling, int spared) {
        this.weights = weights;
        this.thesaurus = thesaurus;
        this.spelling = spelling;
        this.spared = spared;
    }

    /**
     * The same thing twice.
     *
     * @param full in the provision and the context it is read in
     * @param own in the provision itself, or the rubric that it opens with
     */
    record Composed(Query full, Query own) {}

    /** What hits must have, and where in their own words it stands. */
    Composed compose(Sought sought) throws IOException {
        Composed parts = part(sought);
        Query query = new BooleanQuery.Builder()
                .add(parts.full(), Occur.MUST)
                .add(parts.own(), Occur.FILTER)
                .build();
        return new Composed(query, parts.own());
    }

    List<Found.Also> also() {
        return also.entrySet().stream()
                .map(each -> new Found.Also(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    List<Found.Corrected> corrected() {
        return corrected;
    }

    int words() {
        return words;
    }

    int needed() {
        return needed;
    }

    private Composed part(Sought sought) throws IOException {
        if (sought instanceof Sought.Plain plain) {
            return plain(plain);
        }
        if (sought instanceof Sought.Every every) {
            return every(every);
        }
        if (sought instanceof Sought.Any any) {
            List<Composed> parts = new ArrayList<>();
            for (Sought each : any.parts()) {
                parts.add(part(each));
            }
            return new Composed(
                    any(parts.stream().map(Composed::full).toList()),
                    any(parts.stream().map(Composed::own).toList()));
        }
        return leaf(sought);
    }

    private static Composed leaf(Sought sought) {
        List<Query> everywhere = new ArrayList<>();
        for (String field : List.of(Documents.OWN, Documents.RUBRIC, Documents.AROUND, Documents.PATH)) {
            everywhere.add(leaf(sought, field));
        }
        return new Composed(any(everywhere), any(everywhere.subList(0, 2)));
    }

    private static Query leaf(Sought sought, String field) {
        if (sought instanceof Sought.Exact exact) {
            return new TermQuery(new Term(field, exactForm(exact.word())));
        }
        if (sought instanceof Sought.Shaped shaped) {
            return new WildcardQuery(
                    new Term(field, exactForm(shaped.pattern())), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        }
        if (sought instanceof Sought.Alike alike) {
            Term term = new Term(field, exactForm(alike.word()));
            return new FuzzyQuery(term, alike.letters(), 2, MOST_FORMS, true);
        }
        if (sought instanceof Sought.Close close) {
            return close(close, field);
        }
        if (sought instanceof Sought.Phrase phrase) {
            return phrase(TypedWord.of(phrase.words()), field, 0);
        }
        throw new IllegalArgumentException("nothing to compose of " + sought);
    }

    private static String exactForm(String word) {
        return SpanishFilter.exact(word.toLowerCase(java.util.Locale.ROOT));
    }

    private static Query close(Sought.Close close, String field) {
        IntervalsSource[] each = TypedWord.of(close.words()).stream()
                .map(word ->
                        Intervals.or(word.stems().stream().map(Intervals::term).toArray(IntervalsSource[]::new)))
                .toArray(IntervalsSource[]::new);
        return each.length == 0
                ? new MatchNoDocsQuery("no words")
                : new IntervalQuery(field, Intervals.maxgaps(close.between(), Intervals.unordered(each)));
    }

    private Composed every(Sought.Every every) throws IOException {
        BooleanQuery.Builder full = new BooleanQuery.Builder();
        List<Query> own = new ArrayList<>();
        for (Sought each : every.parts()) {
            Composed part = part(each);
            full.add(part.full(), Occur.MUST);
            own.add(part.own());
        }
        Composer apart = new Composer(weights, Thesaurus.NONE, Spelling.NONE, 0);
        for (Sought each : every.none()) {
            full.add(apart.part(each).own(), Occur.MUST_NOT);
        }
        return new Composed(full.build(), any(own));
    }

    private Composed plain(Sought.Plain plain) throws IOException {
        List<TypedWord> typed = spelled(plain.words());
        List<Composed> units = new ArrayList<>();
        List<TypedWord> counted = new ArrayList<>();
        boolean bare = typed.stream().allMatch(TypedWord::binds);
        for (int i = 0; i < typed.size(); ) {
            List<Thesaurus.Match> matches = thesaurus.at(typed, i);
            int length = matches.isEmpty() ? 1 : matches.get(0).term().words().size();
            List<TypedWord> group = new ArrayList<>();
            for (TypedWord word : typed.subList(i, i + length)) {
                if (bare || length > 1 || !word.binds()) {
                    group.add(word);
                }
            }
            if (!group.isEmpty()) {
                units.add(unit(group, matches));
                counted.addAll(group);
            }
            i += length;
        }
        return joined(units, counted, plain.all());
    }

    /** Words that no law has give way to those they were meant for. */
    private List<TypedWord> spelled(String typed) throws IOException {
        List<TypedWord> words = new ArrayList<>();
        for (TypedWord word : TypedWord.of(typed)) {
            String better = word.binds() ? "" : spelling.insteadOf(word);
            if (better.isEmpty()) {
                words.add(word);
            } else {
                corrected.add(new Found.Corrected(typed.substring(word.from(), word.to()), better));
                words.addAll(TypedWord.of(better));
            }
        }
        return words;
    }

    /** A word, or the words of a term, with what else means the same. */
    private Composed unit(List<TypedWord> group, List<Thesaurus.Match> matches) throws IOException {
        Map<String, Float> single = new LinkedHashMap<>();
        List<Thesaurus.Term> longer = new ArrayList<>();
        for (Thesaurus.Match match : matches) {
            for (Thesaurus.Term other : match.others()) {
                if (!spelling.isKnown(other)) {
                    continue;
                }
                also.computeIfAbsent(match.term().written(), t -> new LinkedHashSet<>())
                        .add(other.written());
                if (other.words().size() == 1) {
                    other.words().get(0).stems().forEach(stem -> single.put(stem, weights.synonym()));
                } else {
                    longer.add(other);
                }
            }
        }
        if (group.size() == 1) {
            group.get(0).stems().forEach(stem -> single.put(stem, 1f));
        }
        return new Composed(
                sum(
                        alternatives(group, single, longer, Documents.OWN),
                        boosted(alternatives(group, single, longer, Documents.RUBRIC), weights.rubric()),
                        boosted(alternatives(group, single, longer, Documents.AROUND), weights.around()),
                        boosted(alternatives(group, single, longer, Documents.PATH), weights.path())),
                any(List.of(
                        alternatives(group, single, longer, Documents.OWN),
                        alternatives(group, single, longer, Documents.RUBRIC))));
    }

    private Query alternatives(
            List<TypedWord> group, Map<String, Float> single, List<Thesaurus.Term> longer, String field) {
        List<Query> ways = new ArrayList<>();
        if (!single.isEmpty()) {
            SynonymQuery.Builder words = new SynonymQuery.Builder(field);
            single.forEach((stem, boost) -> words.addTerm(new Term(field, stem), boost));
            ways.add(words.build());
        }
        if (group.size() > 1) {
            ways.add(phrase(group, field, 0));
            ways.add(together(group, field));
        }
        for (Thesaurus.Term term : longer) {
            ways.add(boosted(phrase(term.words(), field, 0), weights.synonym()));
        }
        return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0.1f);
    }

    /** The words of a term, wherever in the provision: «el daño se repara». */
    private static Query together(List<TypedWord> group, String field) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (TypedWord word : group) {
            if (!word.binds()) {
                all.add(phrase(List.of(word), field, 0), Occur.MUST);
            }
        }
        return all.build();
    }

    private Composed joined(List<Composed> units, List<TypedWord> typed, boolean all) {
        if (units.isEmpty()) {
            return new Composed(new MatchNoDocsQuery("no words"), new MatchNoDocsQuery("no words"));
        }
        int least = all ? units.size() : Math.max(1, most(units.size()) - spared);
        if (!all) {
            words = units.size();
            needed = least;
        }
        BooleanQuery.Builder full = new BooleanQuery.Builder();
        for (Composed unit : units) {
            full.add(unit.full(), Occur.SHOULD);
        }
        full.setMinimumNumberShouldMatch(least);
        Query own = any(units.stream().map(Composed::own).toList());
        List<Query> near = near(typed);
        if (near.isEmpty()) {
            return new Composed(full.build(), own);
        }
        BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(full.build(), Occur.MUST);
        near.forEach(pair -> ranked.add(boosted(pair, weights.near()), Occur.SHOULD));
        return new Composed(ranked.build(), own);
    }

    /** All of two, two of three, three of four or five … */
    static int most(int words) {
        return words < 3 ? words : (2 * words + 1) / 3;
    }

    /** Pairs of words typed one behind another, standing close. */
    private List<Query> near(List<TypedWord> typed) {
        List<Query> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < typed.size(); i++) {
            pairs.add(phrase(typed.subList(i, i + 2), Documents.OWN, NEAR));
        }
        return pairs;
    }

    private static Query phrase(List<TypedWord> words, String field, int slop) {
        if (words.size() == 1) {
            List<String> stems = words.get(0).stems();
            return any(stems.stream()
                    .map(stem -> (Query) new TermQuery(new Term(field, stem)))
                    .toList());
        }
        if (words.stream().allMatch(word -> word.stems().size() == 1)) {
            String[] stems = words.stream().map(TypedWord::stem).toArray(String[]::new);
            return new PhraseQuery(slop, field, stems);
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        for (TypedWord word : words) {
            phrase.add(word.stems().stream().map(stem -> new Term(field, stem)).toArray(Term[]::new));
        }
        return phrase.build();
    }

    private static Query sum(Query... parts) {
        BooleanQuery.Builder sum = new BooleanQuery.Builder();
        for (Query part : parts) {
            sum.add(part, Occur.SHOULD);
        }
        return sum.build();
    }

    private static Query any(Collection<Query> parts) {
        return parts.size() == 1 ? parts.iterator().next() : sum(parts.toArray(Query[]::new));
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1f ? query : new BoostQuery(query, boost);
    }
}
