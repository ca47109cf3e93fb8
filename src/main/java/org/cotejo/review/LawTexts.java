package org.cotejo.review;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotejo.index.Unit;
import org.cotejo.model.EId;
import org.cotejo.text.Fold;
import org.cotejo.text.Sha256;

/** The provisions of one law by place and by what they say. Immutable. */
public final class LawTexts {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]++");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200d\\ufeff]++");

    /** Share of words in common from which a text counts as a later wording of another. */
    private static final double ALIKE = 0.5;

    private final List<Unit> provisions;
    private final Map<String, Unit> byPlace = new HashMap<>();
    private final Map<String, List<Unit>> byHash = new HashMap<>();

    /** @param provisions in reading order */
    public LawTexts(List<Unit> provisions) {
        this.provisions = List.copyOf(provisions);
        for (Unit each : provisions) {
            byPlace.putIfAbsent(each.eId().value(), each);
            byHash.computeIfAbsent(hash(each.text()), hash -> new ArrayList<>()).add(each);
        }
    }

    Optional<Unit> at(EId place) {
        return Optional.ofNullable(byPlace.get(place.value()));
    }

    /** Provisions that say exactly this, in reading order. */
    List<Unit> saying(String hash) {
        return byHash.getOrDefault(hash, List.of());
    }

    /** The provision that shares most words with a text and at least half of them; of equal ones the first. */
    Optional<Unit> mostLike(String text) {
        Set<String> wanted = words(text);
        Optional<Unit> best = Optional.empty();
        double most = 0;
        for (Unit each : provisions) {
            double share = shared(wanted, words(each.text()));
            if (share >= ALIKE && share > most) {
                best = Optional.of(each);
                most = share;
            }
        }
        return best;
    }

    /** The first provision in reading order comes first. */
    int order(EId place) {
        return provisions.indexOf(byPlace.get(place.value()));
    }

    /** The same words however they are spaced and composed have the same hash; 64 hexadecimal digits. */
    static String hash(String text) {
        return Sha256.hex(normalised(text));
    }

    /** On one line, single blanks, composed letters, nothing that cannot be seen. */
    static String normalised(String text) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        return BLANKS.matcher(seen).replaceAll(" ").strip();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(Fold.words(text).split(" ")));
    }

    private static double shared(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / Math.max(1, one.size() + other.size() - both.size());
    }
}
