package org.cotejo.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.cotejo.compare.Proposal.Kind;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;

/** Where in a law something belongs: below which article, in the law's order. */
final class ArticlePlaces {
    /** Of what has no place: behind all that has one. */
    static final Place NOWHERE = new Place(Integer.MAX_VALUE, false, "");

    private final Map<String, Place> byEId = new HashMap<>();

    /**
     * @param order of the article
     * @param after a new article behind it
     * @param heading citation of the article, the new one where it is one
     */
    record Place(int order, boolean after, String heading) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Comparator.comparingInt(Place::order)
                    .thenComparing(Place::after)
                    .compare(this, other);
        }
    }

    private ArticlePlaces() {}

    static ArticlePlaces of(ComparedLaw law) {
        ArticlePlaces places = new ArticlePlaces();
        int[] order = {0};
        law.law().own().forEach(each -> {
            boolean heads = each.level() == Level.ARTICLE || each.level().isDivision();
            if (heads || !places.byEId.containsKey(each.eId().value())) {
                places.add(each, new Place(order[0]++, false, heading(each, law)));
            }
        });
        return places;
    }

    /** A provision and all below it; what heads a place of its own is put there later. */
    private void add(Provision provision, Place place) {
        provision.walk().forEach(each -> byEId.put(each.eId().value(), place));
    }

    private static String heading(Provision provision, ComparedLaw law) {
        String citation =
                law.citations().getOrDefault(provision.eId(), provision.eId().value());
        return provision.heading().isEmpty() ? citation : citation + ". " + provision.heading();
    }

    Place of(String eId) {
        return byEId.getOrDefault(eId, NOWHERE);
    }

    Place of(Proposal proposal) {
        if (proposal.kind() == Kind.MODEL) {
            return NOWHERE;
        }
        Place place = of(proposal.target());
        return proposal.kind() == Kind.ADD_ARTICLE ? new Place(place.order(), true, proposal.citation()) : place;
    }
}
