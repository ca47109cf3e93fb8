package org.cotejo.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.cotejo.compare.Divergences.Said;
import org.cotejo.fact.Amount;
import org.cotejo.fact.AmountWords;
import org.cotejo.fact.Body;
import org.cotejo.fact.FactReader;
import org.cotejo.finding.Divergence.Group;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Quotation;

/** Which laws give a duty the same value, or the same kind of body. */
final class ValueGroups {
    private final FactReader facts;
    private final AmountWords words;

    ValueGroups(FactReader facts, Locale locale) {
        this.facts = facts;
        this.words = new AmountWords(locale);
    }

    /** What an amount says something of. */
    record Subject(String element, Amount.Kind kind) {}

    /**
     * Values of amounts in the evidence, by element and kind of amount: value to laws. A law may be in several groups.
     */
    Map<Subject, List<Group>> amounts(List<Said> said) {
        Map<Subject, Map<String, List<String>>> bySubject = new LinkedHashMap<>();
        for (Said each : said) {
            for (ElementResult element : each.finding().elements()) {
                for (Quotation quotation : element.evidence()) {
                    for (Amount amount : facts.amounts(quotation.quote())) {
                        Subject subject = new Subject(element.what(), amount.kind());
                        add(
                                bySubject.computeIfAbsent(subject, k -> new LinkedHashMap<>()),
                                words.of(amount),
                                each.law());
                    }
                }
            }
        }
        Map<Subject, List<Group>> groups = new LinkedHashMap<>();
        bySubject.forEach((subject, values) -> groups.put(subject, groups(values)));
        return groups;
    }

    /** First words of the first body named in the evidence: {@code Comisión}, {@code Consejo} … */
    List<Group> bodies(List<Said> said) {
        Map<String, List<String>> heads = new LinkedHashMap<>();
        for (Said each : said) {
            Optional<String> head = each.finding().elements().stream()
                    .flatMap(element -> element.evidence().stream())
                    .flatMap(quotation -> facts.bodies(quotation.quote()).stream())
                    .findFirst()
                    .map(Body::name)
                    .map(name -> name.split(" ")[0]);
            head.ifPresent(word -> add(heads, word, each.law()));
        }
        return groups(heads);
    }

    /** The laws of the smaller groups, where one group is clearly the largest. */
    static List<String> outliers(List<Group> groups, int laws) {
        if (groups.size() < 2 || groups.get(0).laws().size() * 2 < laws) {
            return List.of();
        }
        TreeSet<String> apart = new TreeSet<>();
        groups.subList(1, groups.size()).forEach(group -> apart.addAll(group.laws()));
        apart.removeAll(groups.get(0).laws());
        return List.copyOf(apart);
    }

    /** How many laws are in any of the groups. */
    static int laws(List<Group> groups) {
        TreeSet<String> all = new TreeSet<>();
        groups.forEach(group -> all.addAll(group.laws()));
        return all.size();
    }

    private static void add(Map<String, List<String>> groups, String value, LawReport law) {
        List<String> laws = groups.computeIfAbsent(value, v -> new ArrayList<>());
        if (!laws.contains(law.id())) {
            laws.add(law.id());
        }
    }

    private static List<Group> groups(Map<String, List<String>> laws) {
        return laws.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Group group) -> -group.laws().size())
                        .thenComparing(Group::value))
                .toList();
    }
}
