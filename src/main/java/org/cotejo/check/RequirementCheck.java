package org.cotejo.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cotejo.finding.Flag;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Complaint;
import org.cotejo.rulebook.Complaint.Weight;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Example;
import org.cotejo.rulebook.ReferenceArticles;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.RulebookSurvey;
import org.cotejo.rulebook.YamlNode;

/** One requirement as it is written: its articles, dates and parts, and whether it has the examples it needs. */
final class RequirementCheck {
    private static final List<String> SORTS = List.of("satisfies", "partial", "gap-lookalike", "conflict");

    private final Requirement requirement;
    private final YamlNode node;
    private final RulebookSurvey survey;
    private final Consumer<Complaint> listener;

    RequirementCheck(Requirement requirement, YamlNode node, RulebookSurvey survey, Consumer<Complaint> listener) {
        this.requirement = requirement;
        this.node = node;
        this.survey = survey;
        this.listener = listener;
    }

    void run() {
        survey.articles().ifPresent(this::checkArticles);
        checkDates();
        checkParts();
        requirement.examples().forEach(this::checkExample);
        checkCounts();
    }

    private void checkArticles(ReferenceArticles reference) {
        int line = line("articles");
        if (requirement.articles().isEmpty()) {
            tell(Weight.ERROR, "article_none", line);
        }
        Set<String> seen = new HashSet<>();
        for (String article : requirement.articles()) {
            if (!seen.add(article)) {
                tell(Weight.WARNING, "article_twice", line, article);
            }
            reference
                    .find(article)
                    .ifPresentOrElse(
                            place -> {
                                if (place.repealed()) {
                                    tell(
                                            Weight.ERROR,
                                            "article_repealed",
                                            line,
                                            article,
                                            place.changed().toString());
                                }
                            },
                            () -> tell(Weight.ERROR, "article_unknown", line, article));
        }
        checkReform(reference);
    }

    private void checkReform(ReferenceArticles reference) {
        Function<String, LocalDate> change = reference::lastChange;
        requirement.articles().stream()
                .filter(article -> reference.find(article).isPresent())
                .max(java.util.Comparator.comparing(change))
                .filter(latest -> !change.apply(latest).equals(requirement.lastReform()))
                .ifPresent(latest -> tell(
                        Weight.WARNING,
                        "reform_date",
                        line("last-reform"),
                        requirement.lastReform().toString(),
                        change.apply(latest).toString(),
                        latest));
    }

    private void checkDates() {
        LocalDate edition = survey.rulebook().edition();
        Stream<LocalDate> dates = Stream.concat(
                Stream.of(requirement.since(), requirement.lastReform()),
                requirement.elements().stream().map(Element::since));
        dates.filter(date -> date.isAfter(edition))
                .distinct()
                .forEach(date -> tell(Weight.ERROR, "since_late", line("since"), date.toString(), edition.toString()));
        survey.articles()
                .map(ReferenceArticles::published)
                .filter(published -> requirement.since().isBefore(published))
                .ifPresent(published -> tell(
                        Weight.ERROR,
                        "since_early",
                        line("since"),
                        requirement.since().toString(),
                        published.toString()));
    }

    private void checkParts() {
        int elements = requirement.elements().size();
        boolean forbids = requirement.kind() == Requirement.Kind.MUST_NOT_CONTAIN;
        if (elements == 0 && !forbids) {
            tell(Weight.ERROR, "elements_none", line("elements"));
        } else if (!forbids && (requirement.minimum() < 1 || requirement.minimum() > elements)) {
            tell(Weight.ERROR, "minimum", line("minimum"), text(requirement.minimum()), text(elements));
        }
        if (forbids && requirement.conflictWhen().isEmpty()) {
            tell(Weight.ERROR, "forbidden_none", node.line());
        }
        Set<String> keys = new HashSet<>();
        for (YamlNode part : parts()) {
            String key = part.text("key");
            if (!keys.add(key)) {
                tell(Weight.ERROR, "key_twice", part.line(), key);
            }
            if (part.items("signals").isEmpty()) {
                tell(Weight.ERROR, "signals_none", part.line(), key);
            }
            String flag = part.text("flag");
            if (!flag.isEmpty()
                    && Arrays.stream(Flag.values())
                            .noneMatch(each -> each.name().equals(flag))) {
                tell(Weight.ERROR, "flag", part.line(), flag);
            }
        }
    }

    private List<YamlNode> parts() {
        return Stream.concat(node.items("elements").stream(), node.items("conflict-when").stream())
                .toList();
    }

    private void checkExample(Example example) {
        if (!SORTS.contains(example.is())) {
            tell(Weight.ERROR, "example_sort", example.line(), example.is());
        }
        if (Arrays.stream(Verdict.values()).noneMatch(each -> each.name().equals(example.expect()))) {
            tell(Weight.ERROR, "example_verdict", example.line(), example.expect());
        }
        List<String> elements =
                requirement.elements().stream().map(Element::key).toList();
        List<String> conditions =
                requirement.conflictWhen().stream().map(Condition::key).toList();
        Stream.concat(
                        example.finds().stream().filter(key -> !elements.contains(key)),
                        example.conflicts().stream().filter(key -> !conditions.contains(key)))
                .forEach(key -> tell(Weight.ERROR, "example_key", example.line(), key));
    }

    private void checkCounts() {
        atLeast(2, "satisfies");
        if (requirement.elements().size() > 1 && !requirement.anyElement()) {
            atLeast(1, "partial");
        }
        atLeast(1, "gap-lookalike");
        for (Condition condition : requirement.conflictWhen()) {
            boolean shown = requirement.examples().stream()
                    .anyMatch(example -> example.conflicts().contains(condition.key()));
            if (!shown) {
                tell(Weight.ERROR, "conflict_untried", line("conflict-when"), condition.key());
            }
        }
        Map<String, Integer> seen = new HashMap<>();
        for (Example example : requirement.examples()) {
            Integer before = seen.putIfAbsent(example.text().strip(), example.line());
            if (before != null) {
                tell(Weight.WARNING, "example_twice", example.line(), text(before));
            }
        }
    }

    private void atLeast(int needed, String sort) {
        long there = requirement.examples().stream()
                .filter(example -> example.is().equals(sort))
                .count();
        if (there < needed) {
            tell(Weight.ERROR, "examples_few", line("examples"), sort, Long.toString(there), text(needed));
        }
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private int line(String key) {
        return node.find(key).map(YamlNode::line).orElse(node.line());
    }

    private void tell(Weight weight, String code, int line, String... arguments) {
        listener.accept(new Complaint(weight, code, node.file(), line, requirement.id(), List.of(arguments)));
    }
}
