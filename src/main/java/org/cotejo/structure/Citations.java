package org.cotejo.structure;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;
import org.cotejo.rulebook.Tradition;
import org.jspecify.annotations.Nullable;

/**
 * How lawyers cite a provision: {@code artículo 12, fracción III, inciso a)}, {@code transitorio Segundo} and its decree,
 * in the words of the drafting tradition. Immutable, shared between threads.
 */
public final class Citations {
    private final Tradition tradition;

    public Citations(Tradition tradition) {
        this.tradition = Objects.requireNonNull(tradition);
    }

    /** The citation of every provision of a law, in reading order. */
    public Map<EId, String> all(Expression law) {
        Map<EId, String> citations = new LinkedHashMap<>();
        law.body().forEach(provision -> add(provision, new ArrayList<>(), null, citations));
        for (TransitoryDecree decree : law.transitory()) {
            decree.provisions().forEach(provision -> add(provision, new ArrayList<>(), decree, citations));
        }
        for (int i = 0; i < law.annexes().size(); i++) {
            Map<EId, String> own = new LinkedHashMap<>();
            law.annexes().get(i).body().forEach(provision -> add(provision, new ArrayList<>(), null, own));
            String annex = of(tradition.annexes().citation(), Integer.toString(i + 1));
            own.forEach((eId, citation) -> citations.put(eId, annex + ", " + citation));
        }
        return citations;
    }

    private void add(
            Provision provision, List<Provision> above, @Nullable TransitoryDecree decree, Map<EId, String> citations) {
        above.add(provision);
        citations.put(provision.eId(), cite(above, decree));
        provision.children().forEach(child -> add(child, above, decree, citations));
        above.remove(above.size() - 1);
    }

    /**
     * The citation of the last provision of a chain.
     *
     * @param chain from the widest unit, a division or an article, to the provision itself
     * @param decree whose transitory article it is, {@code null} for provisions of the body
     * @throws IllegalArgumentException where the chain is empty
     */
    public String cite(List<Provision> chain, @Nullable TransitoryDecree decree) {
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("nothing to cite");
        }
        boolean inArticle = chain.stream().anyMatch(provision -> provision.level() == Level.ARTICLE);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            Provision provision = chain.get(i);
            if (!(inArticle && provision.level().isDivision())
                    && !isOnly(provision, i == 0 ? null : chain.get(i - 1))) {
                parts.add(part(provision, decree));
            }
        }
        String citation = String.join(", ", parts);
        boolean reform = decree != null && !decree.name().equals(TransitoryDecree.ORIGINAL);
        return reform ? citation + " (" + decree.name() + ")" : citation;
    }

    /** The one paragraph of an article is cited as the article. */
    private static boolean isOnly(Provision provision, @Nullable Provision parent) {
        return provision.level() == Level.PARAGRAPH
                && parent != null
                && parent.children().size() == 1;
    }

    private String part(Provision provision, @Nullable TransitoryDecree decree) {
        if (provision.level() == Level.ARTICLE && decree != null) {
            return of(tradition.transitory().citation(), provision.num());
        }
        String number = provision.level() == Level.PARAGRAPH ? written(provision.eId()) : provision.num();
        return of(tradition.unit(provision.level()).citation(), number);
    }

    /** An ordinal in words, as far as the tradition has them. */
    private String written(EId paragraph) {
        String value = paragraph.value();
        String number = value.substring(value.lastIndexOf('_') + 1);
        int ordinal = number.chars().allMatch(Character::isDigit) && number.length() < 4 ? Integer.parseInt(number) : 0;
        List<String> words = tradition.numbers().written();
        return ordinal >= 1 && ordinal <= words.size() ? words.get(ordinal - 1) : number;
    }

    /**
     * A unit as a citation writes it.
     *
     * @param pattern of the tradition, for that kind of unit
     */
    public static String of(String pattern, String number) {
        return new MessageFormat(pattern, Locale.ROOT)
                .format(new Object[] {number})
                .strip();
    }
}
