package org.cotejo.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Quotation;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Manifestation;
import org.cotejo.model.Particulars;
import org.cotejo.model.Provision;
import org.cotejo.model.SourcePlace;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Tradition;

/** Which sentence, or item, of a model clause says which element of its requirement, as the engine reads it. */
final class ClauseSupport {
    private final Map<String, List<Set<String>>> pieces = new HashMap<>();

    /**
     * The clause as a law whose articles are its pieces: its sentences, or the words that open its list and each of its
     * items. Empty where it is all of one piece.
     */
    static Optional<Expression> law(Requirement requirement, Tradition tradition) {
        ClauseText clause = ClauseText.of(requirement.modelClause(), tradition);
        List<Provision> articles = new ArrayList<>();
        List<String> pieces = clause.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            boolean item = clause.isList() && i > 0;
            articles.add(article(i, pieces.get(i), item ? clause.opening() : ""));
        }
        return articles.size() > 1 ? Optional.of(law(requirement.id(), articles)) : Optional.empty();
    }

    private static Provision article(int place, String piece, String opening) {
        String id = "art_" + (place + 1);
        List<Provision> children = new ArrayList<>();
        if (!opening.isEmpty()) {
            children.add(leaf(id + "__par_1", Level.PARAGRAPH, opening));
        }
        children.add(leaf(id + "__piece", opening.isEmpty() ? Level.PARAGRAPH : Level.FRACTION, piece));
        return new Provision(new EId(id), Level.ARTICLE, "", "", "", List.of(), false, children, SourcePlace.UNKNOWN);
    }

    private static Provision leaf(String id, Level level, String text) {
        return new Provision(new EId(id), level, "", "", text, List.of(), false, List.of(), SourcePlace.UNKNOWN);
    }

    private static Expression law(String name, List<Provision> articles) {
        return new Expression(
                name,
                "",
                "",
                null,
                null,
                Particulars.NONE,
                List.of(),
                articles,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Manifestation("clause " + name, "", "clause"));
    }

    /** @param findings of the law that was made of the requirement's clause */
    void learn(String requirement, Expression law, List<Finding> findings) {
        List<Set<String>> supports = new ArrayList<>();
        law.body().forEach(article -> supports.add(new LinkedHashSet<>()));
        findings.stream()
                .filter(finding -> finding.requirement().equals(requirement))
                .flatMap(finding -> finding.elements().stream())
                .filter(element -> element.found() && !element.faculty())
                .forEach(element -> note(element, law, supports));
        pieces.put(requirement, supports);
    }

    private static void note(ElementResult element, Expression law, List<Set<String>> supports) {
        for (Quotation quotation : element.evidence()) {
            for (int i = 0; i < law.body().size(); i++) {
                String article = law.body().get(i).eId().value() + "__";
                if (quotation.eId().value().startsWith(article)) {
                    supports.get(i).add(element.key());
                }
            }
        }
    }

    /** The fewest pieces, in order, that say all of these elements; none where not all are said by single pieces. */
    List<Integer> saying(String requirement, Set<String> elements) {
        List<Set<String>> supports = pieces.getOrDefault(requirement, List.of());
        Set<String> open = new LinkedHashSet<>(elements);
        List<Integer> chosen = new ArrayList<>();
        while (!open.isEmpty()) {
            int best = -1;
            long most = 0;
            for (int i = 0; i < supports.size(); i++) {
                long says = supports.get(i).stream().filter(open::contains).count();
                if (says > most) {
                    most = says;
                    best = i;
                }
            }
            if (best < 0) {
                return List.of();
            }
            open.removeAll(supports.get(best));
            chosen.add(best);
        }
        return chosen.stream().sorted().toList();
    }
}
