package org.cotejo.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.finding.Hit;
import org.cotejo.index.Facet;
import org.cotejo.index.Found;
import org.cotejo.model.CotejoException;
import org.cotejo.report.SearchWording;
import org.cotejo.search.Answer;
import org.cotejo.text.Excerpt;
import org.cotejo.text.TextRange;
import org.cotejo.web.site.DeskLaw;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;
import org.jspecify.annotations.Nullable;

/** Provisions that speak of something, or stand at a citation. All of what was asked is in the address. */
public final class SearchPage implements Page {
    private static final int LONGEST = 420;
    private static final int OPEN_VALUES = 7;
    private static final List<Facet> SHOWN =
            List.of(Facet.JURISDICTION, Facet.LAW, Facet.TOPIC, Facet.VERDICT, Facet.KIND, Facet.SPEECH, Facet.YEAR);

    /**
     * What its template shows.
     *
     * @param answer {@code null} where nothing was typed, or what was typed cannot be understood
     * @param trouble what cannot be understood, a sentence; empty where there is none
     */
    public record Shown(
            View view,
            SearchState state,
            SearchWording words,
            @Nullable Answer answer,
            String trouble,
            List<Row> rows,
            List<Box> boxes) {
        public int pages() {
            int total = answer == null ? 0 : answer.found().total();
            return Math.max(1, (total + SearchState.ROWS - 1) / SearchState.ROWS);
        }

        /** A message of the bundle {@code search}. */
        public String say(String key, Object... arguments) {
            return view.messages().get("search." + key, arguments);
        }

        /** The values that narrow this search, to be taken back one by one. */
        public List<Value> chosen() {
            return state.request().narrowing().values().entrySet().stream()
                    .flatMap(each -> each.getValue().stream()
                            .map(value -> new Value(each.getKey(), value, words.value(each.getKey(), value), 0)))
                    .toList();
        }
    }

    /**
     * One hit.
     *
     * @param law {@code null} where the desk does not have it yet
     * @param before, after: whether words are left out there
     */
    public record Row(Hit hit, @Nullable DeskLaw law, List<Marks.Piece> pieces, boolean before, boolean after) {}

    /** A facet with its values; the rest are shown on demand. */
    public record Box(Facet facet, List<Value> values, List<Value> rest) {}

    /** One value of a facet and how many hits it gives. */
    public record Value(Facet facet, String value, String name, int hits) {}

    @Override
    public void answer(Visit visit) throws IOException {
        SearchState state = SearchState.of(visit);
        SearchWording words =
                new SearchWording(visit.view().messages(), visit.site().rulebook());
        if (state.request().typed().isBlank()) {
            show(visit, state, words, null, "");
            return;
        }
        try {
            Answer answer = visit.site().cotejo().searches().answer(state.request(), visit.known());
            show(visit, state, words, answer, "");
        } catch (CotejoException e) {
            visit.http().status(400);
            show(visit, state, words, null, e.in(visit.language()));
        }
    }

    private static void show(
            Visit visit, SearchState state, SearchWording words, @Nullable Answer answer, String trouble) {
        List<Row> rows = answer == null ? List.of() : rows(visit, answer.found().hits());
        List<Box> boxes = answer == null ? List.of() : boxes(visit, state, words, answer.found());
        visit.show("search.jte", new Shown(visit.view(), state, words, answer, trouble, rows, boxes));
    }

    private static List<Row> rows(Visit visit, List<Hit> hits) {
        Map<String, DeskLaw> laws = visit.desk().laws().stream()
                .collect(Collectors.toMap(
                        law -> key(law.held().id(), law.held().jurisdiction()),
                        Function.identity(),
                        (one, two) -> one));
        return hits.stream()
                .map(hit -> row(hit, laws.get(key(hit.law(), hit.jurisdiction()))))
                .toList();
    }

    private static String key(String law, String jurisdiction) {
        return law + "\n" + jurisdiction;
    }

    private static Row row(Hit hit, @Nullable DeskLaw law) {
        TextRange shown = Excerpt.of(hit.text(), hit.matches(), LONGEST);
        List<Marks.Piece> pieces = new ArrayList<>();
        int done = shown.from();
        for (TextRange match : hit.matches()) {
            if (match.from() >= done && match.to() <= shown.to()) {
                add(hit.text().substring(done, match.from()), false, pieces);
                add(match.of(hit.text()), true, pieces);
                done = match.to();
            }
        }
        add(hit.text().substring(done, Math.max(done, shown.to())), false, pieces);
        return new Row(
                hit, law, pieces, shown.from() > 0, shown.to() < hit.text().length());
    }

    private static void add(String text, boolean marked, List<Marks.Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Marks.Piece(text, marked));
        }
    }

    private static List<Box> boxes(Visit visit, SearchState state, SearchWording words, Found found) {
        return SHOWN.stream()
                .filter(facet -> facet != Facet.LAW || isTold(state, found))
                .flatMap(facet -> box(facet, visit, state, words, found).stream())
                .toList();
    }

    /** Where every entity has one law, the entities say it all. */
    private static boolean isTold(SearchState state, Found found) {
        int laws = found.facets().getOrDefault(Facet.LAW, List.of()).size();
        int entities =
                found.facets().getOrDefault(Facet.JURISDICTION, List.of()).size();
        return laws > entities || !state.request().narrowing().of(Facet.LAW).isEmpty();
    }

    /** One value alone tells nothing apart, unless it was chosen. */
    private static Optional<Box> box(Facet facet, Visit visit, SearchState state, SearchWording words, Found found) {
        List<Value> values = found.facets().getOrDefault(facet, List.of()).stream()
                .map(count -> new Value(facet, count.value(), name(facet, count.value(), visit, words), count.hits()))
                .toList();
        boolean chosen = values.stream().anyMatch(value -> state.has(facet, value.value()));
        if (values.size() < 2 && !chosen) {
            return Optional.empty();
        }
        int open = values.size() <= OPEN_VALUES + 1 ? values.size() : OPEN_VALUES;
        return Optional.of(new Box(facet, values.subList(0, open), values.subList(open, values.size())));
    }

    /** A law as the desk calls it, where one alone has that id. */
    private static String name(Facet facet, String value, Visit visit, SearchWording words) {
        List<String> laws = visit.desk().laws().stream()
                .filter(law -> facet == Facet.LAW && law.held().id().equals(value))
                .map(DeskLaw::name)
                .toList();
        return laws.size() == 1 ? laws.get(0) : words.value(facet, value);
    }
}
