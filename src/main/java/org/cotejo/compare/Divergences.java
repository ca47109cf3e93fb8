package org.cotejo.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.fact.FactReader;
import org.cotejo.finding.Divergence;
import org.cotejo.finding.Divergence.Group;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Verdict;
import org.cotejo.i18n.Messages;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;

/** Where laws part ways on a requirement: who is silent while others speak, who gives another value or another name. */
public final class Divergences {
    /** A group this small beside all laws stands apart. */
    private static final double OUTLIER_SHARE = 1 / 3.0;

    /** Fewer laws with a value tell nothing of what is usual. */
    private static final int LEAST = 3;

    private Divergences() {}

    /** In the order of the rulebook; nothing for fewer than three laws, where no one can stand apart. */
    public static List<Divergence> of(List<LawReport> laws, Rulebook rulebook, FactReader facts, Locale locale) {
        List<Divergence> divergences = new ArrayList<>();
        if (laws.size() < 3) {
            return divergences;
        }
        ShortNames names = ShortNames.of(laws, locale);
        ValueGroups values = new ValueGroups(facts, locale);
        Map<String, List<Said>> said = byRequirement(laws);
        for (Requirement requirement : rulebook.requirements()) {
            List<Said> ofAll = said.getOrDefault(requirement.id(), List.of());
            Map<Verdict, List<String>> byVerdict = byVerdict(ofAll);
            List<String> silent = byVerdict.getOrDefault(Verdict.ABSENT, List.of());
            List<String> outliers = outliers(silent, laws);
            if (!outliers.isEmpty()) {
                String message = Messages.in(locale)
                        .get(
                                silent.equals(outliers) ? "compare.silent" : "compare.alone",
                                requirement.title().in(locale),
                                names.list(outliers));
                divergences.add(new Divergence(
                        requirement.id(), Divergence.Kind.SILENCE, groups(byVerdict), outliers, message));
            }
            values.amounts(ofAll)
                    .forEach((subject, groups) -> add(
                            divergences,
                            requirement,
                            Divergence.Kind.VALUE,
                            requirement.title().in(locale) + " – " + subject.element(),
                            groups,
                            names));
            if (rulebook.observations().named().contains(requirement.id())) {
                List<Group> bodies = values.bodies(ofAll);
                add(
                        divergences,
                        requirement,
                        Divergence.Kind.TERM,
                        requirement.title().in(locale),
                        bodies,
                        names);
            }
        }
        return divergences;
    }

    /** Where enough laws give a value and not all the same. */
    private static void add(
            List<Divergence> divergences,
            Requirement requirement,
            Divergence.Kind kind,
            String subject,
            List<Group> groups,
            ShortNames names) {
        int laws = ValueGroups.laws(groups);
        if (laws < LEAST || groups.size() < 2) {
            return;
        }
        List<String> outliers = ValueGroups.outliers(groups, laws);
        String message = Messages.in(names.locale())
                .get(kind == Divergence.Kind.VALUE ? "compare.values" : "compare.names", subject, told(groups, names));
        divergences.add(new Divergence(requirement.id(), kind, groups, outliers, message));
    }

    private static String told(List<Group> groups, ShortNames names) {
        return groups.stream()
                .map(group -> group.value() + " (" + names.list(group.laws()) + ")")
                .collect(Collectors.joining("; "));
    }

    /** What a law says on a requirement. */
    record Said(LawReport law, Finding finding) {}

    private static Map<String, List<Said>> byRequirement(List<LawReport> laws) {
        Map<String, List<Said>> said = new HashMap<>();
        for (LawReport law : laws) {
            for (Finding finding : law.findings()) {
                said.computeIfAbsent(finding.requirement(), id -> new ArrayList<>())
                        .add(new Said(law, finding));
            }
        }
        return said;
    }

    private static Map<Verdict, List<String>> byVerdict(List<Said> said) {
        Map<Verdict, List<String>> groups = new EnumMap<>(Verdict.class);
        for (Said each : said) {
            groups.computeIfAbsent(each.finding().verdict(), v -> new ArrayList<>())
                    .add(each.law().id());
        }
        return groups;
    }

    /** The few that are silent, or the few that are not; none where both are many. */
    private static List<String> outliers(List<String> silent, List<LawReport> laws) {
        List<String> speaking = laws.stream()
                .map(LawReport::id)
                .filter(id -> !silent.contains(id))
                .toList();
        double most = laws.size() * OUTLIER_SHARE;
        if (!silent.isEmpty() && silent.size() <= most) {
            return silent;
        }
        return !speaking.isEmpty() && speaking.size() <= most ? speaking : List.of();
    }

    private static List<Group> groups(Map<Verdict, List<String>> byVerdict) {
        return byVerdict.entrySet().stream()
                .map(entry -> new Group(entry.getKey().name(), entry.getValue()))
                .sorted(Comparator.comparingInt((Group group) -> -group.laws().size())
                        .thenComparing(Group::value))
                .toList();
    }
}
