package org.cotejo.web.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.index.Facet;
import org.cotejo.index.Narrowing;
import org.cotejo.index.Order;
import org.cotejo.search.SearchRequest;
import org.cotejo.web.site.Addresses;
import org.cotejo.web.site.Visit;

/** A search as its address says it, and the addresses of others beside it. Public for the templates: not API. */
public record SearchState(SearchRequest request, int page) {
    static final int ROWS = 20;
    private static final int MOST_PAGES = 10_000;
    private static final int LONGEST = 1_000;
    private static final String OFF = "off";
    private static final String ON = "on";

    static SearchState of(Visit visit) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            values.put(facet, new TreeSet<>(visit.http().queryParams(facet.key())));
        }
        String typed = visit.query("q");
        int page = visit.query("page").matches("[1-9][0-9]{0,3}") ? Integer.parseInt(visit.query("page")) : 1;
        SearchRequest request = new SearchRequest(
                typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed,
                new Narrowing(values, visit.query("repealed").equals(ON)),
                !visit.query("synonyms").equals(OFF),
                visit.query("exact").equals(ON),
                order(visit.query("sort")),
                (Math.min(page, MOST_PAGES) - 1) * ROWS,
                ROWS);
        return new SearchState(request, page);
    }

    private static Order order(String sort) {
        for (Order order : Order.values()) {
            if (order.key().equals(sort)) {
                return order;
            }
        }
        return Order.RELEVANCE;
    }

    public boolean has(Facet facet, String value) {
        return request.narrowing().of(facet).contains(value);
    }

    /** With this value wanted, or no longer. */
    public String toggled(Facet facet, String value) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        values.putAll(request.narrowing().values());
        Set<String> wanted = new TreeSet<>(request.narrowing().of(facet));
        if (!wanted.remove(value)) {
            wanted.add(value);
        }
        values.put(facet, wanted);
        return address(request.with(new Narrowing(values, request.narrowing().repealed())));
    }

    public String sorted(Order order) {
        return address(request.with(order));
    }

    public String withSynonyms(boolean wanted) {
        return address(request.withSynonyms(wanted));
    }

    public String literally(boolean wanted) {
        return address(request.literally(wanted));
    }

    public String withRepealed(boolean wanted) {
        return address(request.with(new Narrowing(request.narrowing().values(), wanted)));
    }

    public String typing(String typed) {
        return address(request.typing(typed));
    }

    public String unfiltered() {
        return address(request.with(new Narrowing(Map.of(), request.narrowing().repealed())));
    }

    /** Where the first page of a search is. */
    public String address(SearchRequest other) {
        return addressOf(other);
    }

    /** Where a form that keeps this search is sent. */
    public String keeping() {
        return "/saved?" + query(request);
    }

    static String addressOf(SearchRequest request) {
        return "/search?" + query(request);
    }

    private static String query(SearchRequest other) {
        List<String> parts = new ArrayList<>();
        parts.add("q=" + Addresses.encoded(other.typed()));
        fields(other).forEach(field -> parts.add(field.name() + "=" + Addresses.encoded(field.value())));
        return String.join("&", parts);
    }

    /** What a form sends along with the words. */
    public record Field(String name, String value) {}

    public List<Field> fields() {
        return fields(request);
    }

    private static List<Field> fields(SearchRequest request) {
        List<Field> fields = new ArrayList<>();
        request.narrowing()
                .values()
                .forEach((facet, values) -> values.forEach(value -> fields.add(new Field(facet.key(), value))));
        if (request.narrowing().repealed()) {
            fields.add(new Field("repealed", ON));
        }
        if (!request.synonyms()) {
            fields.add(new Field("synonyms", OFF));
        }
        if (request.literal()) {
            fields.add(new Field("exact", ON));
        }
        if (request.order() != Order.RELEVANCE) {
            fields.add(new Field("sort", request.order().key()));
        }
        return fields;
    }
}
