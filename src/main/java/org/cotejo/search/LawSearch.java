package org.cotejo.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.index.Facet;
import org.cotejo.index.Found;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.Narrowing;
import org.cotejo.index.Order;
import org.cotejo.index.ProvisionFinder;
import org.cotejo.index.ProvisionFinder.Wish;
import org.cotejo.index.Sought;
import org.cotejo.model.CotejoException;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.SearchWords;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.CitationReader;
import org.cotejo.text.Fold;

/**
 * Answers what a person types, over the laws of one snapshot. Thread-safe.
 *
 * <ul>
 *   <li>A citation leads to its provisions: {@code art. 12 fr. III inciso a}, {@code 12 III}, {@code 12-iii-a},
 *       {@code transitorio cuarto}, with the name of an entity or without.
 *   <li>Words alone are weighed: a hit has most of them. They stand for their synonyms, and with or without accents for
 *       themselves; ñ stays ñ.
 *   <li>{@code "a phrase"}, {@code "near words"~5}, {@code -without}, {@code one OR other}, {@code (…)}, {@code word*},
 *       {@code word~}, {@code =exact}, {@code +needed} make all else that is typed needed too.
 *   <li>{@code state:name}, {@code topic:"two words"} and the like narrow down, see {@link TypedFields}.
 * </ul>
 */
public final class LawSearch {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");

    /** Characters that can be typed: an article to be found again. */
    public static final int LONGEST = 2_000;

    /** With more hits than this, nobody asks for another spelling. */
    private static final int ENOUGH = 3;

    private final ProvisionFinder finder;
    private final SearchWords words;
    private final TypedCitation citations;
    private final TypedFields fields;

    public LawSearch(
            ProvisionFinder finder, Tradition tradition, FactWords facts, SearchWords words, Rulebook rulebook) {
        this.finder = finder;
        this.fields = new TypedFields(rulebook, finder.laws());
        this.words = words;
        this.citations = new TypedCitation(tradition, new CitationReader(tradition, facts), words);
    }

    /** @throws CotejoException one sentence, where what was typed cannot be understood */
    public Answer answer(SearchRequest request) throws IOException {
        if (request.typed().length() > LONGEST) {
            throw new CotejoException("search.long", Integer.toString(LONGEST));
        }
        TypedFields.Read read = fields.read(request.typed());
        if (read.fields().isEmpty()) {
            return words(request);
        }
        SearchRequest narrowed =
                request.typing(read.rest()).with(read.with(request.narrowing())).page(request.from(), request.most());
        Answer answer = read.rest().isEmpty() ? whole(narrowed) : words(narrowed);
        return new Answer(
                request,
                read.values(),
                answer.citation(),
                answer.missing(),
                answer.found(),
                answer.suggestion()
                        .map(better ->
                                new Answer.Suggestion(read.typing(better.typed()), better.total(), better.applied())),
                answer.wider().stream()
                        .map(wider -> typed(wider, request, read))
                        .toList());
    }

    /** What would give more, with the filters as they were typed; without any where that is what would. */
    private static Answer.Wider typed(Answer.Wider wider, SearchRequest request, TypedFields.Read read) {
        if (wider.change() == Answer.Change.FILTERS) {
            return wider;
        }
        SearchRequest other = wider.request()
                .typing(read.typing(wider.request().typed()))
                .with(new Narrowing(
                        request.narrowing().values(),
                        wider.request().narrowing().repealed()));
        return new Answer.Wider(wider.change(), other, wider.total());
    }

    /** All that the filters leave. */
    private Answer whole(SearchRequest request) throws IOException {
        Order order = request.order() == Order.RELEVANCE ? Order.LAW : request.order();
        SearchRequest sorted = request.with(order).page(request.from(), request.most());
        Found found = finder.find(wish(new Sought.Whole(), sorted));
        return new Answer(request, Map.of(), "", "", found, Optional.empty(), List.of());
    }

    private Answer words(SearchRequest request) throws IOException {
        Optional<Answer> cited = cited(request);
        if (cited.isPresent()) {
            return cited.get();
        }
        Sought sought = QueryReader.read(request.typed(), words);
        Found found = finder.find(wish(sought, request));
        List<Answer.Wider> wider = found.total() == 0 ? wider(sought, request) : List.of();
        return new Answer(request, Map.of(), "", "", found, suggestion(request, found), wider);
    }

    private static Wish wish(Sought sought, SearchRequest request) {
        return new Wish(
                sought,
                request.narrowing(),
                request.synonyms(),
                request.literal(),
                request.order(),
                request.from(),
                request.most());
    }

    /** A citation leads somewhere, repealed or not; where it does not, what it is part of is shown. */
    private Optional<Answer> cited(SearchRequest request) throws IOException {
        Optional<TypedCitation.Meant> meant = citations.in(request.typed());
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        values.putAll(request.narrowing().values());
        if (!meant.get().names().isEmpty()) {
            Set<String> laws = named(meant.get().names());
            if (laws.isEmpty()) {
                return Optional.empty();
            }
            values.put(Facet.LAW, laws);
        }
        Order order = request.order() == Order.RELEVANCE ? Order.LAW : request.order();
        SearchRequest whole =
                request.with(new Narrowing(values, true)).with(order).page(request.from(), request.most());
        Found found = placed(meant.get(), whole);
        String missing = "";
        Optional<TypedCitation.Meant> shown = meant;
        while (found.total() == 0 && shown.isPresent()) {
            missing = meant.get().printed();
            shown = shown.get().wider();
            found = shown.isPresent() ? placed(shown.get(), whole) : found;
        }
        boolean isNumber = found.total() == 0 && meant.get().bare();
        String citation = shown.map(TypedCitation.Meant::printed).orElse("");
        return isNumber
                ? Optional.empty()
                : Optional.of(new Answer(request, Map.of(), citation, missing, found, Optional.empty(), List.of()));
    }

    private Found placed(TypedCitation.Meant meant, SearchRequest request) throws IOException {
        return finder.find(wish(new Sought.Placed(meant.addresses()), request));
    }

    /** The laws that all these words name: one at least by its entity or file, the others by its title too. */
    private Set<String> named(List<String> names) {
        Set<String> laws = new TreeSet<>();
        for (IndexedLaw law : finder.laws()) {
            Set<String> entity = words(law.jurisdiction() + " " + law.source().stem());
            Set<String> all = new HashSet<>(entity);
            all.addAll(words(law.title()));
            if (names.stream().anyMatch(entity::contains) && all.containsAll(names)) {
                laws.add(law.source().stem());
            }
        }
        return laws;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(Fold.words(text).split(" ")));
    }

    private Optional<Answer.Suggestion> suggestion(SearchRequest request, Found found) throws IOException {
        if (!found.corrected().isEmpty()) {
            String typed = request.typed();
            for (Found.Corrected word : found.corrected()) {
                typed = typed.replace(word.typed(), word.used());
            }
            return Optional.of(new Answer.Suggestion(typed, found.total(), true));
        }
        if (found.total() > ENOUGH || request.typed().isBlank()) {
            return Optional.empty();
        }
        String better = respelled(request.typed());
        if (better.equals(request.typed())) {
            return Optional.empty();
        }
        int total = finder.count(wish(QueryReader.read(better, words), request));
        return total > found.total() ? Optional.of(new Answer.Suggestion(better, total, false)) : Optional.empty();
    }

    private String respelled(String typed) throws IOException {
        StringBuilder better = new StringBuilder();
        int at = 0;
        for (Matcher word = WORD.matcher(typed); word.find(); at = word.end()) {
            better.append(typed, at, word.start());
            better.append(
                    isOperator(word.group())
                            ? word.group()
                            : finder.alike(word.group()).orElse(word.group()));
        }
        return better.append(typed, at, typed.length()).toString();
    }

    private List<Answer.Wider> wider(Sought sought, SearchRequest request) throws IOException {
        List<Answer.Wider> wider = new ArrayList<>();
        if (!request.synonyms()) {
            offer(Answer.Change.SYNONYMS, sought, request.withSynonyms(true), wider);
        }
        if (!request.narrowing().repealed()) {
            Narrowing all = new Narrowing(request.narrowing().values(), true);
            offer(Answer.Change.REPEALED, sought, request.with(all), wider);
        }
        if (!request.narrowing().isEmpty()) {
            Narrowing none = new Narrowing(Map.of(), request.narrowing().repealed());
            offer(Answer.Change.FILTERS, sought, request.with(none), wider);
        }
        String plain = plain(request.typed());
        if (!plain.isEmpty() && !plain.equals(request.typed())) {
            offer(Answer.Change.WORDS, new Sought.Plain(plain, false), request.typing(plain), wider);
        }
        return wider;
    }

    private void offer(Answer.Change change, Sought sought, SearchRequest request, List<Answer.Wider> wider)
            throws IOException {
        int total = finder.count(wish(sought, request));
        if (total > 0) {
            wider.add(new Answer.Wider(change, request, total));
        }
    }

    /** The words alone, without what makes demands of them. */
    private String plain(String typed) {
        List<String> plain = new ArrayList<>();
        for (Matcher word = PLAIN.matcher(typed); word.find(); ) {
            if (!isOperator(word.group())) {
                plain.add(word.group());
            }
        }
        return String.join(" ", plain);
    }

    private boolean isOperator(String word) {
        return word.chars().allMatch(Character::isUpperCase)
                && words.operators().containsKey(Fold.accents(word));
    }
}
