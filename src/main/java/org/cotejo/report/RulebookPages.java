package org.cotejo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.ByReference;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Example;
import org.cotejo.rulebook.Limit;
import org.cotejo.rulebook.LocalText;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Speech;
import org.cotejo.rulebook.Topic;

/** What the pages of a rulebook say, whatever their format. Public for templates and pages: not API. */
public final class RulebookPages {
    private final Rulebook rulebook;
    private final Wording words;
    private final Locale locale;

    public RulebookPages(Rulebook rulebook, Locale locale) {
        this.rulebook = rulebook;
        this.words = new Wording(rulebook, locale);
        this.locale = Locale.forLanguageTag(words.language());
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    public Wording words() {
        return words;
    }

    /** @param key in the bundle {@code docs} */
    public String get(String key, Object... arguments) {
        return words.messages().get("docs." + key, arguments);
    }

    public String text(LocalText text) {
        return text.in(locale).strip();
    }

    public List<Requirement> of(Topic topic) {
        return rulebook.requirements().stream()
                .filter(requirement -> requirement.topic().equals(topic.id()))
                .toList();
    }

    /** Which requirements rest on each place of the reference. */
    public SortedMap<String, List<Requirement>> byArticle() {
        SortedMap<String, List<Requirement>> byArticle = new TreeMap<>(new ArticleOrder());
        for (Requirement requirement : rulebook.requirements()) {
            for (String article : requirement.articles()) {
                byArticle.computeIfAbsent(article, a -> new ArrayList<>()).add(requirement);
            }
        }
        return byArticle;
    }

    /** How it is judged, in one sentence. */
    public String judged(Requirement requirement) {
        String how = get("kind." + key(requirement.kind()));
        String silence = get(requirement.metIfAbsent() ? "silence.met" : "silence.absent");
        if (requirement.kind() == Requirement.Kind.MUST_NOT_CONTAIN) {
            return how;
        }
        String enough = requirement.anyElement()
                ? get("enough.any")
                : get("enough.all", Integer.toString(requirement.minimum()));
        return String.join(" ", how, enough, silence);
    }

    /** Where the reference asks it, since when, and how grave it is. */
    public String dates(Requirement requirement) {
        return get("since", words.date(requirement.since()), words.date(requirement.lastReform()));
    }

    /** What beside a duty counts for an element; empty where a duty alone does. */
    public String accepts(Element element) {
        return element.accepts().stream()
                .filter(speech -> speech == Speech.FACULTY || speech == Speech.DEFINITION)
                .sorted()
                .map(speech -> get("accepts." + key(speech)))
                .collect(Collectors.joining(" "));
    }

    public String effect(Condition condition) {
        return get("effect." + key(condition.effect()));
    }

    public String byReference(ByReference byReference) {
        String effect = get("reference." + key(byReference.weight()));
        String why = text(byReference.why());
        return why.isEmpty() ? effect : effect + " " + why;
    }

    public String limit(Limit limit) {
        return String.join(" ", limit.quantity(), limit.operator(), limit.value(), limit.unit())
                .strip();
    }

    /** Examples of one sort, in the order of the rulebook. */
    public List<Example> examples(Requirement requirement, String sort) {
        return requirement.examples().stream()
                .filter(example -> example.is().equals(sort))
                .toList();
    }

    public List<String> sorts() {
        return List.of("satisfies", "partial", "gap-lookalike", "conflict");
    }

    public String sort(String sort) {
        return get("examples." + sort.replace('-', '_'));
    }

    public String verdict(Example example) {
        return words.verdict(Verdict.valueOf(example.expect()));
    }

    /** Other instruments that ask the same, as one phrase each. */
    public List<String> instruments(Requirement requirement) {
        List<String> phrases = new ArrayList<>();
        for (Map.Entry<String, List<String>> each : requirement.instruments().entrySet()) {
            phrases.add(each.getKey() + " " + String.join(", ", each.getValue()));
        }
        return phrases;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
