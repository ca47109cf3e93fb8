package org.cotejo.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.model.SourcePlace;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Which paragraphs of a Word file hold which provisions of a law. */
final class LawPlaces {
    private final WordFile file;
    private final Map<EId, SourcePlace> places;
    private final List<Provision> provisions;
    private final Map<EId, Provision> byId = new HashMap<>();
    private final Map<EId, Provision> parents = new HashMap<>();
    private final Map<EId, Boolean> transitory = new HashMap<>();

    LawPlaces(WordFile file, Expression law, Map<EId, SourcePlace> places) {
        this.file = file;
        this.places = places;
        this.provisions = law.own().toList();
        for (Provision provision : provisions) {
            byId.putIfAbsent(provision.eId(), provision);
            provision.children().forEach(child -> parents.putIfAbsent(child.eId(), provision));
        }
        law.transitory().forEach(decree -> decree.provisions().stream()
                .flatMap(Provision::walk)
                .forEach(each -> transitory.put(each.eId(), true)));
    }

    Provision provision(EId eId) {
        Provision found = byId.get(eId);
        if (found == null) {
            throw new IllegalArgumentException("no provision " + eId);
        }
        return found;
    }

    Optional<Provision> parent(Provision provision) {
        return Optional.ofNullable(parents.get(provision.eId()));
    }

    boolean isTransitory(Provision provision) {
        return transitory.containsKey(provision.eId());
    }

    /** Number of its first paragraph, -1 where nobody can say. */
    int from(Provision provision) {
        SourcePlace place = places.get(provision.eId());
        return place == null ? -1 : place.from();
    }

    private int to(Provision provision) {
        SourcePlace place = places.get(provision.eId());
        return place == null ? -1 : Math.max(place.from(), place.to());
    }

    /** Number of the last paragraph of it and of all below it, -1 where nobody can say. */
    int end(Provision provision) {
        return provision.walk().mapToInt(this::to).max().orElse(-1);
    }

    Element paragraph(int number) {
        return file.paragraph(number).orElseThrow();
    }

    /** Its own paragraphs; of a provision with a label they begin with it. */
    List<Element> own(Provision provision) {
        return elements(from(provision), to(provision));
    }

    /** All from its first one to the last one below it. */
    List<Element> all(Provision provision) {
        return elements(from(provision), end(provision));
    }

    private List<Element> elements(int from, int to) {
        if (from < 0) {
            return List.of();
        }
        return IntStream.rangeClosed(from, Math.max(from, to))
                .mapToObj(file::paragraph)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether words of a provision that is not below this one stand in its first paragraph, before or behind its own. */
    boolean isShared(Provision provision) {
        int from = from(provision);
        List<Provision> below = provision.walk().toList();
        return provisions.stream()
                .anyMatch(other ->
                        !below.contains(other) && from(other) <= from && from <= to(other) && from(other) >= 0);
    }

    /** The paragraph behind which something new goes that follows this provision: behind the notes on it, too. */
    int behind(Provision provision) {
        int end = end(provision);
        List<Provision> own = provision.walk().toList();
        Provision next = null;
        for (Provision each : provisions) {
            boolean nearer = next == null || from(each) < from(next);
            if (from(each) > end && !own.contains(each) && nearer) {
                next = each;
            }
        }
        if (next == null || isTransitory(next) != isTransitory(provision)) {
            return end;
        }
        int last = from(next) - 1;
        while (last > end && isBlank(last)) {
            last--;
        }
        return last;
    }

    boolean isBlank(int number) {
        return file.paragraph(number)
                .map(each -> VisibleText.of(each).signs().isEmpty())
                .orElse(false);
    }

    /** The last provision of all in the order of the file. */
    int last() {
        return provisions.stream().mapToInt(this::end).max().orElse(-1);
    }

    Optional<Provision> first(Level level) {
        return provisions.stream()
                .filter(each -> each.level() == level && from(each) >= 0 && !isTransitory(each))
                .findFirst();
    }

    /** The first transitory article. */
    @Nullable
    Provision firstTransitory() {
        return provisions.stream()
                .filter(each -> isTransitory(each) && each.level() == Level.ARTICLE && from(each) >= 0)
                .findFirst()
                .orElse(null);
    }
}
