package org.cotejo.observe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotejo.fact.Fact;
import org.cotejo.fact.FactReader;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.Unit;
import org.cotejo.model.EId;

/** The provisions of one law with the facts they state, and where everything is. */
final class LawText {
    private static final Pattern COPY = Pattern.compile("_\\d++$");

    /** A provision and what its words state. */
    record Page(Unit unit, List<Fact> facts) {
        <F extends Fact> List<F> facts(Class<F> kind) {
            return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
        }

        /** eId of the article it stands in, or is. */
        String article() {
            return articleOf(unit.eId().value());
        }
    }

    private final IndexedLaw law;
    private final String decreePrefix;
    private final List<Page> pages = new ArrayList<>();
    private final List<Page> inForce;
    private final Map<String, Page> inForceById = new HashMap<>();
    private final Map<String, Boolean> repealedById = new LinkedHashMap<>();
    private final Set<String> copied = new HashSet<>();

    /** @param decreePrefix how eIds of later decrees begin */
    LawText(IndexedLaw law, List<Unit> units, FactReader reader, String decreePrefix) {
        this.law = law;
        this.decreePrefix = decreePrefix;
        Map<String, Boolean> lives = new HashMap<>();
        for (Unit unit : units) {
            pages.add(new Page(unit, reader.in(unit.text(), unit.context())));
            for (String id : chain(unit.eId().value())) {
                lives.merge(id, !unit.repealed(), Boolean::logicalOr);
                repealedById.put(id, !lives.get(id));
                String first = COPY.matcher(id).replaceFirst("");
                if (!first.equals(id) && repealedById.containsKey(first)) {
                    copied.add(first);
                }
            }
        }
        inForce = pages.stream().filter(page -> !page.unit().repealed()).toList();
        inForce.forEach(page -> inForceById.put(page.unit().eId().value(), page));
        law.repealed().forEach(id -> repealedById.put(id, !lives.getOrDefault(id, false)));
        law.divisions().forEach(id -> repealedById.putIfAbsent(id, false));
    }

    IndexedLaw law() {
        return law;
    }

    /** In reading order. */
    List<Page> pages() {
        return pages;
    }

    /** Those in force. */
    List<Page> inForce() {
        return inForce;
    }

    /** The one of them with this eId. */
    Optional<Page> inForce(EId eId) {
        return Optional.ofNullable(inForceById.get(eId.value()));
    }

    /** Whether a provision is of a later decree's transitory articles. */
    boolean isLater(String eId) {
        return eId.startsWith(decreePrefix + "_");
    }

    boolean has(String eId) {
        return repealedById.containsKey(eId);
    }

    boolean isRepealed(String eId) {
        return repealedById.getOrDefault(eId, false);
    }

    /** Whether two units bear the number. */
    boolean isCopied(String eId) {
        return copied.contains(eId);
    }

    /** The units right below one, by the prefix of their part of the eId, in reading order. */
    List<String> below(String eId, String prefix) {
        String start = eId + "__" + prefix + "_";
        return repealedById.keySet().stream()
                .filter(id -> id.startsWith(start) && id.indexOf("__", start.length()) < 0)
                .toList();
    }

    /** The articles of the body, in reading order. */
    List<String> articles(String prefix) {
        return repealedById.keySet().stream()
                .filter(id -> id.startsWith(prefix + "_") && !id.contains("__"))
                .toList();
    }

    /** Divisions whose own part is {@code part}. */
    List<String> divisions(String part) {
        return law.divisions().stream()
                .filter(id -> id.equals(part) || id.endsWith("__" + part))
                .toList();
    }

    static String articleOf(String eId) {
        int end = eId.indexOf("__");
        return end < 0 ? eId : eId.substring(0, end);
    }

    private static List<String> chain(String eId) {
        List<String> ids = new ArrayList<>();
        for (int end = eId.indexOf("__"); end > 0; end = eId.indexOf("__", end + 2)) {
            ids.add(eId.substring(0, end));
        }
        ids.add(eId);
        return ids;
    }
}
