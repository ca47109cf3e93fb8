package org.cotejo.draft;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Nearest;
import org.cotejo.finding.Quotation;
import org.cotejo.model.EId;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;

/** Where in a law something new belongs. */
final class Placement {
    private static final Pattern TERM = Pattern.compile("[^.;:]{2,90}:.*", Pattern.DOTALL);
    private static final int TERMS = 3;

    /** An article that findings of more topics than these rest on speaks of all that the law is about: it is nobody's home. */
    private static final int TOPICS = 3;

    private final Draftable law;
    private final Collection<Finding> findings;
    private final Map<EId, Map<String, Integer>> topics = new HashMap<>();

    /** @param findings of the law in force */
    Placement(Draftable law, Collection<Finding> findings) {
        this.law = law;
        this.findings = findings;
        for (Finding finding : findings) {
            finding.quotations()
                    .flatMap(quotation -> article(quotation.eId()).stream())
                    .forEach(article -> topics.computeIfAbsent(article.eId(), id -> new HashMap<>())
                            .merge(finding.topic(), 1, Integer::sum));
        }
    }

    /** The article that says most of what the finding is about; empty where no article of the body says any of it. */
    Optional<Provision> evidence(Finding finding) {
        return most(finding.elements().stream()
                .filter(element -> element.found())
                .flatMap(element -> element.evidence().stream())
                .map(Quotation::eId)
                .toList());
    }

    /**
     * The article behind which an article on the matter goes: near what says some of it, near what is closest to it, else where
     * its topic is dealt with, and at the end of the law where it is dealt with nowhere.
     */
    Provision behind(Finding finding) {
        return evidence(finding)
                .filter(article -> isHome(article, finding))
                .or(() -> nearest(finding))
                .or(() -> most(findings.stream()
                                .filter(each -> each.topic().equals(finding.topic()))
                                .flatMap(Finding::quotations)
                                .map(Quotation::eId)
                                .toList())
                        .filter(article -> isHome(article, finding)))
                .orElseGet(() -> {
                    List<Provision> articles = law.map().articles();
                    return articles.get(articles.size() - 1);
                });
    }

    private Optional<Provision> nearest(Finding finding) {
        return finding.nearest().stream()
                .map(Nearest::eId)
                .flatMap(eId -> article(eId).stream())
                .filter(article -> !isGlossary(article) && isHome(article, finding))
                .findFirst();
    }

    /** Whether not everything is dealt with there, or nothing more than the topic of the finding. */
    private boolean isHome(Provision article, Finding finding) {
        Map<String, Integer> counts = topics.getOrDefault(article.eId(), Map.of());
        int most = counts.values().stream().reduce(0, Math::max);
        return counts.size() <= TOPICS || counts.getOrDefault(finding.topic(), 0) == most;
    }

    private Optional<Provision> article(EId eId) {
        return law.map()
                .find(eId)
                .filter(place -> !place.transitory())
                .flatMap(LawMap.Place::article)
                .filter(article -> !article.repealed());
    }

    /** The one with most of these provisions, the first of equals; a list of terms only where there is nothing else. */
    private Optional<Provision> most(List<EId> provisions) {
        Map<EId, Integer> counts = new LinkedHashMap<>();
        for (EId eId : provisions) {
            article(eId).ifPresent(article -> counts.merge(article.eId(), isGlossary(article) ? 1 : 100, Integer::sum));
        }
        return counts.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(entry -> law.map().at(entry.getKey()).provision());
    }

    /** Whether most of its items, or paragraphs, give a term its meaning. */
    static boolean isGlossary(Provision article) {
        long terms = article.children().stream()
                .filter(child -> TERM.matcher(child.text()).matches())
                .count();
        return terms >= TERMS && terms * 2 > article.children().size();
    }

    /** Whether the article has a list whose items are evidence of the finding. */
    boolean hasFittingList(Provision article, Finding finding) {
        long items = finding.elements().stream()
                .flatMap(element -> element.evidence().stream())
                .map(Quotation::eId)
                .distinct()
                .filter(eId -> law.map()
                        .find(eId)
                        .filter(place -> place.provision().level() == Level.FRACTION
                                && place.article().filter(article::equals).isPresent())
                        .isPresent())
                .count();
        return items > 0;
    }
}
