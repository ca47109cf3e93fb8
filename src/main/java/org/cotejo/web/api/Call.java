package org.cotejo.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.Comparisons;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.index.Order;
import org.cotejo.model.CotejoException;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.web.guard.Refusal;
import org.cotejo.web.site.Desk;
import org.cotejo.web.site.DeskLaw;
import org.cotejo.web.site.Visit;

/** A request for an {@link Operation}, its values looked at. */
record Call(Visit visit) {
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 500;
    private static final int MOST_PAGES = 1_000_000;

    Desk desk() {
        return visit.desk();
    }

    Rulebook rulebook() {
        return visit.site().rulebook();
    }

    Locale language() {
        return visit.language();
    }

    /** @throws Refusal where there is no such law */
    DeskLaw law() {
        return desk().law(visit.path("law")).orElseThrow(Refusal::notFound);
    }

    LawReport report() {
        return desk().report(law(), language());
    }

    /** @throws Refusal where there is no such requirement */
    Requirement requirement() {
        return rulebook().requirement(visit.path("requirement")).orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal where there is no such law or requirement */
    Finding finding() {
        return desk().finding(law(), requirement().id(), language()).orElseThrow(Refusal::notFound);
    }

    /** Whether a value of the query, where it is given, is this one. */
    boolean asks(String name, String value) {
        String asked = visit.query(name);
        return asked.isEmpty() || asked.equalsIgnoreCase(value);
    }

    /** The page that is asked for. */
    <S, T> PageJson<T> page(List<S> all, Function<? super S, T> shape) {
        return PageJson.of(all, number(), size(), shape);
    }

    /** Number of the page that is asked for, from 1. */
    int number() {
        return number("page", 1, MOST_PAGES);
    }

    int size() {
        return number("size", PAGE, LARGEST_PAGE);
    }

    /** @throws CotejoException where there is no such order */
    Order order() {
        String asked = visit.query("sort");
        return Stream.of(Order.values())
                .filter(order -> asked.isEmpty() || order.key().equals(asked))
                .findFirst()
                .orElseThrow(() -> new CotejoException("api.value", "sort", asked));
    }

    Comparisons comparisons() {
        return visit.site().cotejo().comparisons().in(language());
    }

    /** Of the laws on the desk. */
    Set<String> keys() {
        return desk().laws().stream().map(law -> law.held().key()).collect(Collectors.toSet());
    }

    /** A law named in the query. */
    DeskLaw lawAsked(String name) {
        return desk().law(visit.query(name)).orElseThrow(Refusal::notFound);
    }

    private int number(String name, int usual, int most) {
        String asked = visit.query(name);
        if (asked.isEmpty()) {
            return usual;
        }
        boolean isNumber = asked.length() < 8 && asked.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = isNumber ? Integer.parseInt(asked) : 0;
        if (number < 1 || number > most) {
            throw new CotejoException("api.number", name, asked, Integer.toString(most));
        }
        return number;
    }
}
