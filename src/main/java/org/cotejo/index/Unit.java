package org.cotejo.index;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.model.Annex;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;
import org.cotejo.structure.ReadingAids;

/**
 * A provision with words of its own, and the context a lawyer reads it in.
 *
 * @param context heading of its division, rubric of its article, opening words it depends on; outermost first
 * @param transitory stands in a transitory decree
 * @param annex stands in an annex: law that this one adopts or carries, never what it provides itself
 * @param repealed it, or something it belongs to, is repealed
 */
public record Unit(
        EId eId,
        Level level,
        String citation,
        List<String> context,
        String text,
        boolean transitory,
        boolean annex,
        boolean repealed) {

    /** The units of a law in reading order. A provision without a citation is cited by its eId. */
    static List<Unit> of(Expression law, ReadingAids aids) {
        List<Unit> units = new ArrayList<>();
        new Collector(aids, units, false, false).visit(law.body());
        for (TransitoryDecree decree : law.transitory()) {
            new Collector(aids, units, true, false).visit(decree.provisions());
        }
        for (Annex annex : law.annexes()) {
            new Collector(aids, units, false, true).visit(annex.body());
        }
        return units;
    }

    private record Collector(ReadingAids aids, List<Unit> units, boolean transitory, boolean annex) {
        void visit(List<Provision> provisions) {
            provisions.forEach(provision -> visit(provision, List.of(), false));
        }

        private void visit(Provision provision, List<String> context, boolean repealedAbove) {
            boolean repealed = repealedAbove || provision.repealed();
            if (!provision.text().isBlank()) {
                units.add(new Unit(
                        provision.eId(),
                        provision.level(),
                        aids.citations()
                                .getOrDefault(provision.eId(), provision.eId().value()),
                        context,
                        provision.text(),
                        transitory,
                        annex,
                        repealed));
            }
            visitChildren(provision, contextBelow(provision, context), repealed);
        }

        /**
         * A list is read with the paragraph that opens it, everything with the one that opens the article, and what leans
         * on the provision before with that.
         */
        private void visitChildren(Provision parent, List<String> context, boolean repealed) {
            String first = "";
            String last = "";
            String before = "";
            for (Provision child : parent.children()) {
                boolean isParagraph = child.level() == Level.PARAGRAPH;
                List<String> itsContext = first.isEmpty() ? context : plus(context, first);
                if (!isParagraph && !last.equals(first)) {
                    itsContext = plus(itsContext, last);
                }
                if (aids.leaning().contains(child.eId()) && !before.isEmpty() && !itsContext.contains(before)) {
                    itsContext = plus(itsContext, before);
                }
                visit(child, itsContext, repealed);
                before = child.repealed() ? "" : child.text();
                if (isParagraph) {
                    first = first.isEmpty() ? child.text() : first;
                    last = child.text();
                }
            }
        }

        /** Only the innermost division's heading counts: what stands above it says little about one article. */
        private static List<String> contextBelow(Provision provision, List<String> context) {
            if (provision.level().isDivision()) {
                return provision.heading().isBlank() ? context : List.of(provision.heading());
            }
            List<String> below = provision.heading().isBlank() ? context : plus(context, provision.heading());
            return provision.text().isBlank() ? below : plus(below, provision.text());
        }

        private static <T> List<T> plus(List<T> list, T item) {
            List<T> longer = new ArrayList<>(list);
            longer.add(item);
            return List.copyOf(longer);
        }
    }
}
