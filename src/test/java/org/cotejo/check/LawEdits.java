package org.cotejo.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Manifestation;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;

/** A law with some of its provisions taken out or reworded; all others stay as they are. */
final class LawEdits {
    private LawEdits() {}

    static Expression named(Expression law, String name) {
        return rebuilt(law, new Manifestation(name, "", "mutant"), Optional::of);
    }

    static Expression without(Expression law, Set<EId> gone) {
        return rebuilt(
                law,
                law.source(),
                provision -> gone.contains(provision.eId()) ? Optional.empty() : Optional.of(provision));
    }

    static Expression reworded(Expression law, Map<EId, String> texts) {
        return rebuilt(
                law,
                law.source(),
                provision -> Optional.of(
                        with(provision, texts.getOrDefault(provision.eId(), provision.text()), provision.children())));
    }

    private static Expression rebuilt(
            Expression law, Manifestation source, Function<Provision, Optional<Provision>> edit) {
        return new Expression(
                law.title(),
                law.language(),
                law.jurisdiction(),
                law.published(),
                law.lastReform(),
                law.particulars(),
                law.preamble(),
                edited(law.body(), edit),
                law.transitory().stream()
                        .map(decree -> new TransitoryDecree(
                                decree.name(), decree.title(), decree.date(), edited(decree.provisions(), edit)))
                        .toList(),
                law.conclusion(),
                law.annexes(),
                law.diagnostics(),
                source);
    }

    private static List<Provision> edited(List<Provision> provisions, Function<Provision, Optional<Provision>> edit) {
        return provisions.stream()
                .flatMap(provision -> edit.apply(provision).stream())
                .map(provision -> with(provision, provision.text(), edited(provision.children(), edit)))
                .toList();
    }

    private static Provision with(Provision provision, String text, List<Provision> children) {
        return new Provision(
                provision.eId(),
                provision.level(),
                provision.num(),
                provision.heading(),
                text,
                provision.amendments(),
                provision.repealed(),
                children,
                provision.place());
    }
}
