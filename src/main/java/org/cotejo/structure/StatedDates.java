package org.cotejo.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.StatedDate;
import org.cotejo.model.StatedDate.Kind;
import org.cotejo.rulebook.Tradition;

/**
 * Reads the dates that the head of a text gives for the law: behind a word that says what they are the dates of, on the same
 * line or, where the words or a table break off, on the next ones.
 */
final class StatedDates {
    private static final int REACH = 300;
    private static final int LONGEST_VALUE = 250;
    private static final int MOST_LINES = 2;
    private static final int LONGEST_HISTORY = 200;

    private final Grammar grammar;
    private final Tradition.Metadata words;
    private final List<Sign> signs;
    private final Formulas editions;
    private final Formulas gazettes;
    private final List<Diagnostic> diagnostics;
    /** The last line that was read as the date of a line before it. */
    private int value;

    /** Words before a date; of two of one kind, the one with the lower rank tells it better. */
    record Sign(Kind kind, int rank, Formulas words) {}

    private record Place(Sign sign, int start, int end) {}

    /** A date and how well its words tell it: 0 is best. */
    record Stated(StatedDate date, int rank) {}

    StatedDates(Grammar grammar, List<Diagnostic> diagnostics) {
        this.grammar = grammar;
        this.diagnostics = diagnostics;
        words = grammar.tradition.metadata();
        signs = grammar.dateSigns;
        editions = grammar.editions;
        gazettes = grammar.gazettes;
    }

    /** The words that announce a date, made ready for matching; best told ones of each kind first. */
    static List<Sign> signs(Tradition.Metadata words) {
        List<Sign> signs = new ArrayList<>();
        words.dates().forEach((kind, patterns) -> {
            for (int rank = 0; rank < patterns.size(); rank++) {
                signs.add(new Sign(kind, rank, new Formulas(List.of(patterns.get(rank)))));
            }
        });
        return List.copyOf(signs);
    }

    List<Stated> in(List<Line> lines) {
        List<Stated> stated = new ArrayList<>();
        value = -1;
        for (int i = 0; i < lines.size(); i++) {
            List<Place> places = places(lines, i);
            for (int k = 0; k < places.size(); k++) {
                boolean last = k + 1 == places.size();
                int end = last ? lines.get(i).text().length() : places.get(k + 1).start;
                read(places.get(k), end, last, lines, i, stated);
            }
            note(lines.get(i), stated);
        }
        return stated;
    }

    private List<Place> places(List<Line> lines, int i) {
        String folded = lines.get(i).folded();
        List<Place> found = new ArrayList<>();
        for (Sign sign : signs) {
            Matcher matcher = sign.words.matcher(folded);
            while (matcher.find()) {
                found.add(new Place(sign, matcher.start(), matcher.end()));
            }
        }
        found.sort(Comparator.comparingInt(Place::start).thenComparing(place -> place.sign.rank));
        List<Place> apart = new ArrayList<>();
        for (Place place : found) {
            boolean within = !apart.isEmpty() && place.start < apart.get(apart.size() - 1).end;
            if (!within) {
                apart.add(place);
            }
        }
        if (apart.isEmpty() && i > value && editions.opens(folded) && !isCutOff(lines, i)) {
            int worst = words.dates().get(Kind.PUBLISHED).size();
            apart.add(new Place(new Sign(Kind.PUBLISHED, worst, editions), 0, 0));
        }
        return apart;
    }

    /** The line before breaks off in the middle of a sentence. */
    private boolean isCutOff(List<Line> lines, int i) {
        String before = i == 0 ? "" : lines.get(i - 1).folded();
        String last = before.substring(before.lastIndexOf(' ') + 1);
        return words.openWords().contains(last) || before.endsWith(",");
    }

    private void read(Place place, int end, boolean last, List<Line> lines, int i, List<Stated> stated) {
        Line line = lines.get(i);
        int limit = Math.min(end, place.end + REACH);
        if (add(place.sign, line.text().substring(place.start, limit), line, stated) || !last) {
            return;
        }
        if (place.sign.kind == Kind.REFORMED) {
            history(place.sign, lines, i, stated);
            return;
        }
        String open = line.text().substring(place.start);
        for (int j = i + 1; j < lines.size() && j <= i + MOST_LINES && isOpen(open, lines, j); j++) {
            open += " " + lines.get(j).text();
            if (add(place.sign, open, line, stated)) {
                value = j;
                return;
            }
        }
    }

    private boolean isOpen(String open, List<Line> lines, int next) {
        Line line = lines.get(next);
        boolean ended = open.endsWith(".") || open.length() > LONGEST_VALUE;
        return !ended && line.text().length() <= LONGEST_VALUE && !grammar.isTitled(line) && isFree(lines, next);
    }

    private boolean isFree(List<Line> lines, int i) {
        String folded = lines.get(i).folded();
        return signs.stream().noneMatch(sign -> sign.words.opens(folded));
    }

    /** A history of reforms goes on as long as each line has a date. */
    private void history(Sign sign, List<Line> lines, int i, List<Stated> stated) {
        for (int j = i + 1; j < lines.size() && j <= i + LONGEST_HISTORY && isFree(lines, j); j++) {
            Line line = lines.get(j);
            if (line.text().length() > LONGEST_VALUE || !add(sign, line.text(), line, stated)) {
                return;
            }
            value = j;
        }
    }

    /** A note of the editor in the head is about the law as a whole. */
    private void note(Line line, List<Stated> stated) {
        Note note = grammar.notes.read(line);
        if (note != null && !note.editorial()) {
            note.amendment()
                    .dates()
                    .forEach(date -> stated.add(
                            new Stated(new StatedDate(Kind.REFORMED, date, line.text(), Furniture.place(line)), 0)));
        }
    }

    private boolean add(Sign sign, String printed, Line line, List<Stated> stated) {
        String folded = Folded.of(printed);
        List<Dates.Found> found = grammar.dates.find(folded);
        for (Dates.Found date : sign.kind == Kind.REFORMED ? found : best(folded, found)) {
            String told = printed.substring(0, date.end());
            String place = Furniture.place(line);
            stated.add(new Stated(new StatedDate(sign.kind, date.date(), told, place), sign.rank));
            if (!date.weekdayFits()) {
                String words = printed.substring(date.start(), date.end());
                diagnostics.add(Diagnostic.warning(
                        "WEEKDAY_DISAGREES", place, words, date.date().toString()));
            }
        }
        return !found.isEmpty();
    }

    /** The first date, but where a decree has one of its own before the gazette is named, the gazette's. */
    private List<Dates.Found> best(String folded, List<Dates.Found> found) {
        if (found.size() < 2) {
            return found;
        }
        int gazette = gazettes.find(folded.substring(found.get(0).end()));
        boolean later =
                gazette >= 0 && gazettes.find(folded.substring(0, found.get(0).start())) < 0;
        int from = later ? found.get(0).end() + gazette : 0;
        return found.stream().filter(date -> date.start() >= from).limit(1).toList();
    }
}
