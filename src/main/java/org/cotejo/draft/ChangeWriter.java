package org.cotejo.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotejo.draft.LawMap.Place;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.structure.Citations;

/** Puts one change of a law into its record, with its citation and what is left to a person. */
final class ChangeWriter {
    /** What a person must fill in. */
    static final Pattern OPEN = Pattern.compile("\\[([^\\[\\]]{2,160}+)\\]");

    private final Draftable law;
    private final Rulebook rulebook;

    ChangeWriter(Draftable law, Rulebook rulebook) {
        this.law = law;
        this.rulebook = rulebook;
    }

    /** What an article for a requirement is about, in the language of the law. */
    String rubric(String requirement) {
        return rulebook.requirement(requirement)
                .map(each -> each.title().in(Locale.forLanguageTag(law.law().language())))
                .orElse("");
    }

    Change added(Provision after, List<UnitName> unit, List<Line> lines, Set<String> reasons) {
        return change(Change.Kind.ADD, after, unit, citation(unit), List.of(), lines, reasons);
    }

    Change reformed(Place place, List<Line> lines, Set<String> reasons) {
        List<Line> now = law.printer().lines(place.provision());
        boolean opens = opensArticle(place);
        return change(
                Change.Kind.REFORM,
                place.provision(),
                unit(place),
                law.citation(place.provision().eId()),
                opens ? labelled(place, now) : now,
                opens ? labelled(place, lines) : lines,
                reasons);
    }

    Change repealed(Place place, Set<String> reasons) {
        return change(
                Change.Kind.REPEAL,
                place.provision(),
                unit(place),
                law.citation(place.provision().eId()),
                law.printer().lines(place.provision()),
                List.of(),
                reasons);
    }

    /** Whether it is the paragraph that stands behind its article's label. */
    private static boolean opensArticle(Place place) {
        return place.provision().level() == Level.PARAGRAPH
                && place.parent()
                        .filter(parent -> parent.level() == Level.ARTICLE
                                && parent.heading().isBlank()
                                && parent.children().get(0).equals(place.provision()))
                        .isPresent();
    }

    private List<Line> labelled(Place place, List<Line> lines) {
        List<Line> labelled = new ArrayList<>(lines);
        Line first = labelled.get(0);
        String num = place.parent().orElseThrow().num();
        labelled.set(0, new Line(first.level(), law.labels().of(Level.ARTICLE, num), first.text()));
        return labelled;
    }

    private Change change(
            Change.Kind kind,
            Provision target,
            List<UnitName> unit,
            String citation,
            List<Line> inForce,
            List<Line> proposed,
            Collection<String> reasons) {
        List<Requirement> requirements = rulebook.requirements().stream()
                .filter(each -> reasons.contains(each.id()))
                .toList();
        List<String> reference = requirements.stream()
                .flatMap(each -> each.articles().stream())
                .distinct()
                .toList();
        return new Change(
                kind,
                target.eId(),
                unit,
                citation,
                inForce,
                proposed,
                requirements.stream().map(Requirement::id).toList(),
                reference,
                open(inForce, proposed));
    }

    /** Open places that the words in force do not have. */
    private static List<String> open(List<Line> inForce, List<Line> proposed) {
        String before = inForce.stream().map(Line::text).collect(Collectors.joining("\n"));
        Set<String> open = new LinkedHashSet<>();
        for (Line line : proposed) {
            Matcher matcher = OPEN.matcher(line.text());
            while (matcher.find()) {
                if (!before.contains(matcher.group())) {
                    open.add(matcher.group(1));
                }
            }
        }
        return List.copyOf(open);
    }

    /** From the article, or the division, down to the provision. */
    static List<UnitName> unit(Place place) {
        List<UnitName> names = new ArrayList<>();
        List<Provision> chain = place.chain();
        boolean inArticle = place.article().isPresent();
        for (int i = 0; i < chain.size(); i++) {
            Provision each = chain.get(i);
            Provision parent = i == 0 ? null : chain.get(i - 1);
            if (inArticle && each.level().isDivision() || isOnly(each, parent)) {
                continue;
            }
            names.add(new UnitName(each.level(), each.level() == Level.PARAGRAPH ? ordinal(each, parent) : each.num()));
        }
        return names;
    }

    private static boolean isOnly(Provision provision, @org.jspecify.annotations.Nullable Provision parent) {
        return provision.level() == Level.PARAGRAPH
                && parent != null
                && parent.children().size() == 1;
    }

    private static String ordinal(Provision paragraph, @org.jspecify.annotations.Nullable Provision parent) {
        List<Provision> siblings = parent == null
                ? List.of(paragraph)
                : parent.children().stream()
                        .filter(each -> each.level() == Level.PARAGRAPH)
                        .toList();
        return Integer.toString(siblings.indexOf(paragraph) + 1);
    }

    private String citation(List<UnitName> unit) {
        return unit.stream()
                .map(each -> Citations.of(
                        law.tradition().unit(each.level()).citation(),
                        each.level() == Level.PARAGRAPH ? law.ordinal(each.num()) : each.num()))
                .collect(Collectors.joining(", "));
    }
}
