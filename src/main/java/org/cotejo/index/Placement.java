package org.cotejo.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.model.Annex;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;
import org.jspecify.annotations.Nullable;

/**
 * Where a provision with words of its own stands in its law.
 *
 * @param path divisions with their headings and the article's rubric, outermost first
 * @param rubric of the article, with its first words alone: whoever asks for the rubric wants the article, not each fraction
 */
record Placement(ProvisionKind kind, List<String> path, String rubric) {
    Placement {
        path = List.copyOf(path);
    }

    /** By eId, for every provision of a law that has words. */
    static Map<EId, Placement> of(Expression law, Map<EId, String> citations) {
        Collector collector = new Collector(citations);
        law.body().forEach(each -> collector.visit(each, List.of(), Level.ARTICLE, null));
        for (TransitoryDecree decree : law.transitory()) {
            List<String> path = decree.name().equals(TransitoryDecree.ORIGINAL) ? List.of() : List.of(decree.name());
            decree.provisions().forEach(each -> collector.visit(each, path, Level.ARTICLE, ProvisionKind.TRANSITORY));
        }
        for (Annex annex : law.annexes()) {
            List<String> path =
                    annex.title().isBlank() ? List.of() : List.of(annex.title().replace('\n', ' '));
            annex.body().forEach(each -> collector.visit(each, path, Level.ARTICLE, ProvisionKind.ANNEX));
        }
        return collector.found;
    }

    private static final class Collector {
        private final Map<EId, String> citations;
        private final Map<EId, Placement> found = new HashMap<>();
        private final Set<String> usedRubrics = new HashSet<>();
        private String rubric = "";
        private String article = "";

        private Collector(Map<EId, String> citations) {
            this.citations = citations;
        }

        private void visit(Provision provision, List<String> above, Level numbered, @Nullable ProvisionKind fixed) {
            Level level = provision.level() == Level.PARAGRAPH ? numbered : provision.level();
            if (provision.level() == Level.ARTICLE) {
                rubric = provision.heading();
                article = provision.eId().value();
            }
            List<String> path = provision.heading().isBlank() ? above : plus(above, label(provision));
            if (!provision.text().isBlank()) {
                boolean first = usedRubrics.add(article);
                ProvisionKind kind = fixed == null ? ProvisionKind.of(level) : fixed;
                found.put(provision.eId(), new Placement(kind, path, first ? rubric : ""));
            }
            provision.children().forEach(child -> visit(child, path, level, fixed));
        }

        /** A division with its number; of an article the rubric alone, since the citation has the number. */
        private String label(Provision provision) {
            String citation = citations.getOrDefault(provision.eId(), "");
            String own = citation.substring(citation.lastIndexOf(", ") + 1).strip();
            boolean bare = own.isEmpty() || !provision.level().isDivision();
            return bare ? provision.heading() : own + ". " + provision.heading();
        }

        private static List<String> plus(List<String> list, String item) {
            List<String> longer = new ArrayList<>(list);
            longer.add(item);
            return longer;
        }
    }
}
