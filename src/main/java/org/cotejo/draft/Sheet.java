package org.cotejo.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.cotejo.model.EId;
import org.cotejo.model.Provision;

/** What is to be done to a law while a bill is being drafted, each with the requirement it is for. */
final class Sheet {
    private final Map<EId, List<Edit>> edits = new LinkedHashMap<>();
    private final Map<EId, Set<String>> repeals = new LinkedHashMap<>();
    private final Map<EId, Renewal> renewals = new LinkedHashMap<>();
    private final List<Addition> additions = new ArrayList<>();

    /** One change of the own words of a provision. */
    private record Edit(String requirement, UnaryOperator<String> change) {}

    /** An article that gets all its words anew. */
    record Renewal(String requirement, List<Line> lines) {}

    /** What kind of unit is added. */
    enum Form {
        /** Paragraphs at the end of an article. */
        PARAGRAPH,
        /** Items at the end of the list of an article. */
        ITEM,
        /** An article behind another. */
        ARTICLE
    }

    /**
     * @param article at whose end, or behind which, it goes
     * @param lines without labels
     */
    record Addition(String requirement, Form form, EId article, List<Line> lines) {}

    void edit(EId leaf, String requirement, UnaryOperator<String> change) {
        edits.computeIfAbsent(leaf, id -> new ArrayList<>()).add(new Edit(requirement, change));
    }

    void repeal(EId unit, String requirement) {
        repeals.computeIfAbsent(unit, id -> new LinkedHashSet<>()).add(requirement);
    }

    void renew(EId article, String requirement, List<Line> lines) {
        renewals.putIfAbsent(article, new Renewal(requirement, lines));
    }

    void add(Addition addition) {
        additions.add(addition);
    }

    /** The own words of a provision as they stand now. */
    String text(Provision provision) {
        String text = provision.text();
        for (Edit edit : edits.getOrDefault(provision.eId(), List.of())) {
            text = edit.change().apply(text);
        }
        return text;
    }

    /** For which requirements the words of a provision, or the provision, were changed. */
    Set<String> reasons(EId unit) {
        Set<String> reasons = new LinkedHashSet<>();
        edits.getOrDefault(unit, List.of()).forEach(edit -> reasons.add(edit.requirement()));
        reasons.addAll(repeals.getOrDefault(unit, Set.of()));
        if (renewals.containsKey(unit)) {
            reasons.add(renewals.get(unit).requirement());
        }
        return reasons;
    }

    boolean isRepealed(EId unit) {
        return repeals.containsKey(unit);
    }

    Map<EId, Renewal> renewals() {
        return renewals;
    }

    Set<EId> repeals() {
        return repeals.keySet();
    }

    List<Addition> additions() {
        return additions;
    }

    /** Takes back what was added for a requirement; what was taken out or put otherwise for it stays so. */
    boolean withdrawAdditions(String requirement) {
        return additions.removeIf(addition -> addition.requirement().equals(requirement));
    }

    /** Takes back everything that was done to a unit, and says for whom it had been done. */
    Set<String> withdraw(EId unit) {
        Set<String> reasons = reasons(unit);
        edits.remove(unit);
        repeals.remove(unit);
        renewals.remove(unit);
        return reasons;
    }

    /** Takes back all that was done for a requirement; whether there was anything. */
    boolean withdraw(String requirement) {
        boolean changed = additions.removeIf(each -> each.requirement().equals(requirement));
        for (List<Edit> some : edits.values()) {
            changed |= some.removeIf(edit -> edit.requirement().equals(requirement));
        }
        for (Set<String> reasons : repeals.values()) {
            changed |= reasons.remove(requirement);
        }
        changed |= renewals.values().removeIf(each -> each.requirement().equals(requirement));
        edits.values().removeIf(List::isEmpty);
        repeals.values().removeIf(Set::isEmpty);
        return changed;
    }
}
