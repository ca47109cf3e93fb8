package org.cotejo.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.index.Passage;
import org.cotejo.index.SignalSearch;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Likeness.Trait;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.text.Clause;
import org.cotejo.text.TextRange;

/** What can be told of the evidence of one law without reading it, all that its signals found being known. */
final class Traits {
    private final TypicalWords words;
    private final Map<String, Evidence> evidence;
    private final SignalSearch search;
    private final Map<String, Map<String, Integer>> topicsByArticle = new HashMap<>();
    private final Map<Place, TypicalWords.Compared> compared = new HashMap<>();

    private record Place(int order, TextRange range) {}

    /** @param evidence of the law by requirement, before anything is left out */
    Traits(Rulebook rulebook, TypicalWords words, Map<String, Evidence> evidence, SignalSearch search) {
        this.words = words;
        this.evidence = evidence;
        this.search = search;
        for (Requirement requirement : rulebook.requirements()) {
            for (List<Passage> passages :
                    evidence.get(requirement.id()).elements().values()) {
                articles(passages).forEach(article -> topicsByArticle
                        .computeIfAbsent(article, a -> new HashMap<>())
                        .merge(requirement.topic(), 1, Integer::sum));
            }
        }
    }

    /** @param element one whose words are known */
    Map<Trait, Double> of(Requirement requirement, Element element, Passage passage) {
        Map<Trait, Double> traits = new EnumMap<>(Trait.class);
        TypicalWords.Compared quote = compare(passage, Quotations.clause(passage));
        TypicalWords.Compared sentence = compare(passage, Clause.sentence(passage.text(), passage.range()));
        traits.put(Trait.SENTENCE, sentence.to(requirement, element));
        traits.put(Trait.SENTENCE_MARGIN, sentence.margin(requirement, element));
        traits.put(Trait.QUOTE, quote.to(requirement, element));
        traits.put(Trait.QUOTE_MARGIN, quote.margin(requirement, element));
        traits.put(Trait.LOOKALIKE, quote.toLookalikes(requirement, element));
        addPlace(requirement, element, article(passage), traits);
        addNumbers(requirement, element, traits);
        return traits;
    }

    private TypicalWords.Compared compare(Passage passage, TextRange range) {
        return compared.computeIfAbsent(
                new Place(passage.order(), range), place -> words.compare(search.stems(passage, range)));
    }

    private void addPlace(Requirement requirement, Element element, String article, Map<Trait, Double> traits) {
        Map<String, Integer> topics = topicsByArticle.get(article);
        int same = topics.getOrDefault(requirement.topic(), 0);
        int all = topics.values().stream().mapToInt(count -> count).sum();
        boolean company = evidence.get(requirement.id()).elements().entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(element)
                        && articles(other.getValue()).contains(article));
        traits.put(Trait.TOPIC_SHARE, same / (double) Math.max(1, all));
        traits.put(Trait.TOPIC_COUNT, Math.log1p(same));
        traits.put(Trait.COMPANY, company ? 1.0 : 0.0);
    }

    private void addNumbers(Requirement requirement, Element element, Map<Trait, Double> traits) {
        Evidence own = evidence.get(requirement.id());
        List<Passage> shown = Quotations.choose(own.of(element));
        long signals = shown.stream().map(Passage::signal).distinct().count();
        long found = requirement.elements().stream().filter(own::has).count();
        traits.put(Trait.PASSAGES, Math.log(shown.size()));
        traits.put(Trait.SIGNALS, Math.log(signals));
        traits.put(Trait.COMPLETENESS, found / (double) requirement.elements().size());
    }

    private static Set<String> articles(List<Passage> passages) {
        Set<String> articles = new HashSet<>();
        passages.forEach(passage -> articles.add(article(passage)));
        return articles;
    }

    /** The first part of an eId, or, of what stands in a transitory decree, the first two. */
    private static String article(Passage passage) {
        String eId = passage.eId().value();
        int end = eId.indexOf("__");
        if (end >= 0 && passage.transitory()) {
            end = eId.indexOf("__", end + 2);
        }
        return end < 0 ? eId : eId.substring(0, end);
    }
}
