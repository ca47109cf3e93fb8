package org.cotejo.web.see;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.model.Amendment.Change;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * When a law changed, beside when what it is measured against did.
 *
 * @param days on which anything changed, the latest first
 * @param years from the first change to the last, also those without one
 * @param last when the law changed last, as far as its text says; {@code null} where it says nothing
 * @param later findings on duties that are younger than that, in the rulebook's order
 */
public record Calendar(
        List<Day> days, List<Year> years, @Nullable LocalDate last, List<Finding> later) {
    /**
     * One day.
     *
     * @param anew requirements with their present substance since that day
     * @param reworded requirements whose articles were changed last that day and that asked the same before
     * @param act what the law did, {@code null} where it did nothing
     */
    public record Day(
            LocalDate date,
            List<Requirement> anew,
            List<Requirement> reworded,
            @Nullable Act act) {}

    /**
     * What a law did on a day.
     *
     * @param published whether it was published first
     * @param provisions how many of them have a note that they changed; 0 where only the head of the law tells the date
     * @param decrees as printed
     */
    public record Act(boolean published, int provisions, List<String> decrees) {}

    /**
     * One year.
     *
     * @param met how many duties of that year the law meets
     * @param open how many it does not
     * @param published whether the law was published then
     * @param reformed whether it changed then
     */
    public record Year(int year, int met, int open, boolean published, boolean reformed) {
        public int duties() {
            return met + open;
        }
    }

    static Calendar of(Expression law, LawReport found, Rulebook rulebook) {
        SortedMap<LocalDate, Act> acts = acts(law);
        Map<LocalDate, List<Requirement>> anew =
                rulebook.requirements().stream().collect(Collectors.groupingBy(Requirement::since));
        Map<LocalDate, List<Requirement>> reworded = rulebook.requirements().stream()
                .filter(requirement -> requirement.lastReform().isAfter(requirement.since()))
                .collect(Collectors.groupingBy(Requirement::lastReform));
        LocalDate last = acts.isEmpty() ? null : acts.lastKey();
        return new Calendar(days(acts, anew, reworded), years(acts, found, anew), last, later(last, found, rulebook));
    }

    private static SortedMap<LocalDate, Act> acts(Expression law) {
        SortedMap<LocalDate, Set<String>> decrees = new TreeMap<>();
        Map<LocalDate, Set<Provision>> changed = new TreeMap<>();
        law.own().forEach(provision -> provision.amendments().stream()
                .flatMap(amendment -> amendment.changes().stream())
                .filter(change -> change.date() != null)
                .forEach(change -> note(provision, change, decrees, changed)));
        if (law.published() != null) {
            decrees.computeIfAbsent(law.published(), date -> new LinkedHashSet<>());
        }
        if (law.lastReform() != null) {
            decrees.computeIfAbsent(law.lastReform(), date -> new LinkedHashSet<>());
        }
        SortedMap<LocalDate, Act> acts = new TreeMap<>();
        decrees.forEach((date, names) -> acts.put(
                date,
                new Act(
                        date.equals(law.published()),
                        changed.getOrDefault(date, Set.of()).size(),
                        List.copyOf(names))));
        return acts;
    }

    private static void note(
            Provision provision,
            Change change,
            Map<LocalDate, Set<String>> decrees,
            Map<LocalDate, Set<Provision>> changed) {
        Set<String> names = decrees.computeIfAbsent(change.date(), date -> new LinkedHashSet<>());
        if (!change.decree().isEmpty()) {
            names.add(change.decree());
        }
        changed.computeIfAbsent(change.date(), date -> new LinkedHashSet<>()).add(provision);
    }

    private static List<Day> days(
            Map<LocalDate, Act> acts,
            Map<LocalDate, List<Requirement>> anew,
            Map<LocalDate, List<Requirement>> reworded) {
        Set<LocalDate> dates = new java.util.TreeSet<>(java.util.Comparator.reverseOrder());
        dates.addAll(acts.keySet());
        dates.addAll(anew.keySet());
        dates.addAll(reworded.keySet());
        return dates.stream()
                .map(date -> new Day(
                        date,
                        anew.getOrDefault(date, List.of()),
                        reworded.getOrDefault(date, List.of()),
                        acts.get(date)))
                .toList();
    }

    private static List<Year> years(Map<LocalDate, Act> acts, LawReport found, Map<LocalDate, List<Requirement>> anew) {
        Map<String, Finding> findings =
                found.findings().stream().collect(Collectors.toMap(Finding::requirement, Function.identity()));
        SortedMap<Integer, List<Finding>> duties = new TreeMap<>();
        anew.forEach((date, requirements) -> requirements.forEach(requirement -> {
            Finding finding = findings.get(requirement.id());
            if (finding != null) {
                duties.computeIfAbsent(date.getYear(), year -> new ArrayList<>())
                        .add(finding);
            }
        }));
        IntStream all = IntStream.concat(
                duties.keySet().stream().mapToInt(Integer::intValue),
                acts.keySet().stream().mapToInt(LocalDate::getYear));
        java.util.IntSummaryStatistics span = all.summaryStatistics();
        if (span.getCount() == 0) {
            return List.of();
        }
        return IntStream.rangeClosed(span.getMin(), span.getMax())
                .mapToObj(year -> year(year, duties.getOrDefault(year, List.of()), acts))
                .toList();
    }

    private static Year year(int year, List<Finding> duties, Map<LocalDate, Act> acts) {
        int open = (int) duties.stream().filter(Grid::isGap).count();
        boolean published = acts.entrySet().stream()
                .anyMatch(
                        act -> act.getKey().getYear() == year && act.getValue().published());
        boolean reformed = acts.entrySet().stream()
                .anyMatch(
                        act -> act.getKey().getYear() == year && !act.getValue().published());
        return new Year(year, duties.size() - open, open, published, reformed);
    }

    private static List<Finding> later(@Nullable LocalDate last, LawReport found, Rulebook rulebook) {
        if (last == null) {
            return List.of();
        }
        Set<String> young = rulebook.requirements().stream()
                .filter(requirement -> requirement.since().isAfter(last))
                .map(Requirement::id)
                .collect(Collectors.toSet());
        return found.findings().stream()
                .filter(finding -> young.contains(finding.requirement()))
                .toList();
    }

    /** Those of {@link #later} that the law does not meet. */
    public List<Finding> missed() {
        return later.stream().filter(Grid::isGap).toList();
    }
}
