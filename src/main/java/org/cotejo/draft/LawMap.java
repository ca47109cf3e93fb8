package org.cotejo.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;

/** Where each provision of a law stands: what it hangs from, and its place in the order of reading. */
final class LawMap {
    private final Map<EId, Place> places = new LinkedHashMap<>();

    /**
     * One provision.
     *
     * @param chain from the widest unit to the provision itself
     * @param last order of the last provision below it, its own where there is none
     */
    record Place(Provision provision, List<Provision> chain, int order, int last, boolean transitory) {
        /** The article it is in, itself for an article; empty for a division. */
        Optional<Provision> article() {
            return chain.stream().filter(each -> each.level() == Level.ARTICLE).findFirst();
        }

        Optional<Provision> parent() {
            return chain.size() < 2 ? Optional.empty() : Optional.of(chain.get(chain.size() - 2));
        }
    }

    LawMap(Expression law) {
        law.body().forEach(provision -> put(provision, List.of(), false));
        for (TransitoryDecree decree : law.transitory()) {
            decree.provisions().forEach(provision -> put(provision, List.of(), true));
        }
    }

    private void put(Provision provision, List<Provision> above, boolean transitory) {
        List<Provision> chain = new ArrayList<>(above);
        chain.add(provision);
        int order = places.size();
        int last = order + (int) provision.walk().count() - 1;
        places.putIfAbsent(provision.eId(), new Place(provision, List.copyOf(chain), order, last, transitory));
        provision.children().forEach(child -> put(child, chain, transitory));
    }

    Optional<Place> find(EId eId) {
        return Optional.ofNullable(places.get(eId));
    }

    /** @throws IllegalArgumentException where the law has no such provision */
    Place at(EId eId) {
        return find(eId).orElseThrow(() -> new IllegalArgumentException("no provision " + eId));
    }

    /** In the order of reading. */
    List<Place> all() {
        return List.copyOf(places.values());
    }

    /** Articles of the body in their order. */
    List<Provision> articles() {
        return places.values().stream()
                .filter(place -> !place.transitory() && place.provision().level() == Level.ARTICLE)
                .map(Place::provision)
                .toList();
    }
}
