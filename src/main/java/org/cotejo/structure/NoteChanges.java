package org.cotejo.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotejo.model.Amendment.Change;
import org.cotejo.rulebook.Tradition;
import org.jspecify.annotations.Nullable;

/**
 * Reads the changes that a note tells. Its words are actions, parts of the law, gazettes, decrees and dates, whatever stands
 * between them; what inner parentheses say was so before, and is passed over.
 */
final class NoteChanges {
    /** One letter in so many may be of other words, as the ends of participles are. */
    private static final int MOST_BETWEEN = 6;

    private static final Pattern INNER = Pattern.compile("\\([^()]*\\)");

    private final Dates dates;
    private final Formulas units;
    private final Formulas gazettes;
    private final Formulas decrees;
    private final List<Stem> stems;

    private record Stem(String action, List<String> words, Formulas whole) {
        /** A look for the letters alone tells of nearly all actions that they are not in a note. */
        boolean canBeIn(String folded) {
            for (String word : words) {
                if (folded.contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    private enum Kind {
        UNIT,
        ACTION,
        GAZETTE,
        DECREE,
        DATE
    }

    /** @param value of an action its name, of all others the words as printed */
    private record Token(
            Kind kind,
            int start,
            int end,
            String value,
            @Nullable LocalDate date) {}

    NoteChanges(Tradition tradition, Dates dates) {
        this.dates = dates;
        units = new Formulas(tradition.notes().parts());
        gazettes = Formulas.ofGazettes(tradition);
        decrees = new Formulas(tradition.notes().decrees());
        stems = tradition.notes().actions().entrySet().stream()
                .map(action -> new Stem(action.getKey(), List.copyOf(action.getValue()), stem(action.getValue())))
                .toList();
    }

    /** Whether a text holds dates and actions that name no part of their own, with few words between. */
    boolean isNothingElse(String folded) {
        StringBuilder rest = new StringBuilder(folded);
        boolean dated = false;
        for (Token token : tokens(folded, folded)) {
            if (token.kind == Kind.UNIT) {
                return false;
            }
            rest.replace(token.start, token.end, " ".repeat(token.end - token.start));
            dated |= token.kind == Kind.DATE;
        }
        return dated && rest.chars().filter(Character::isLetterOrDigit).count() * MOST_BETWEEN <= folded.length();
    }

    private static Formulas stem(List<String> words) {
        return new Formulas(
                words.stream().map(word -> "(?<![a-z])" + Pattern.quote(word)).toList());
    }

    /** @param folded the same text, folded */
    List<Change> of(String text, String folded) {
        Reading reading = new Reading();
        tokens(text, withoutAsides(folded)).forEach(reading::take);
        return reading.finish();
    }

    /** Spaces in the place of inner parentheses; outer ones hold the note itself. */
    private static String withoutAsides(String folded) {
        int start = folded.startsWith("(") ? 1 : 0;
        int end = start > 0 && folded.endsWith(")") ? folded.length() - 1 : folded.length();
        Matcher inner = INNER.matcher(folded.substring(start, Math.max(start, end)));
        return " ".repeat(start)
                + inner.replaceAll(found -> " ".repeat(found.group().length()));
    }

    private List<Token> tokens(String text, String folded) {
        List<Token> found = new ArrayList<>();
        add(Kind.UNIT, units, text, folded, found);
        add(Kind.GAZETTE, gazettes, text, folded, found);
        add(Kind.DECREE, decrees, text, folded, found);
        for (Stem stem : stems) {
            if (!stem.canBeIn(folded)) {
                continue;
            }
            Matcher matcher = stem.whole.matcher(folded);
            while (matcher.find()) {
                found.add(new Token(Kind.ACTION, matcher.start(), matcher.end(), stem.action, null));
            }
        }
        for (Dates.Found date : dates.find(folded)) {
            found.add(new Token(Kind.DATE, date.start(), date.end(), "", date.date()));
        }
        return apart(found);
    }

    private static void add(Kind kind, Formulas formulas, String text, String folded, List<Token> found) {
        Matcher matcher = formulas.matcher(folded);
        while (matcher.find()) {
            String words = text.substring(matcher.start(), matcher.end()).strip();
            found.add(new Token(kind, matcher.start(), matcher.end(), words, null));
        }
    }

    /** In reading order; of two that overlap, the one that begins first, then the longer one. */
    private static List<Token> apart(List<Token> found) {
        found.sort(Comparator.comparingInt(Token::start).thenComparing(Token::end, Comparator.reverseOrder()));
        List<Token> apart = new ArrayList<>();
        int end = 0;
        for (Token token : found) {
            if (token.start >= end) {
                apart.add(token);
                end = token.end;
            }
        }
        return apart;
    }

    /** An action whose date has not come yet. */
    private record Open(String action, List<String> units) {}

    /** What has been read of one note. */
    private static final class Reading {
        private final List<Change> changes = new ArrayList<>();
        private final List<Open> open = new ArrayList<>();
        private List<String> units = List.of();
        private @Nullable Boolean unitsFirst;
        private boolean dated;
        private boolean fresh;
        private String gazette = "";
        private String decree = "";
        private @Nullable LocalDate lastDate;

        void take(Token token) {
            switch (token.kind) {
                case UNIT -> unit(token.value);
                case ACTION -> action(token.value);
                case GAZETTE -> gazette = token.value;
                case DECREE -> decree = token.value;
                case DATE -> date(token.date);
            }
        }

        private void unit(String words) {
            unitsFirst = unitsFirst == null ? Boolean.TRUE : unitsFirst;
            if (unitsFirst || open.isEmpty() || dated) {
                units = fresh ? units : new ArrayList<>();
                fresh = true;
                units.add(words);
            } else {
                units = open.get(open.size() - 1).units;
                units.add(words);
            }
        }

        private void action(String action) {
            unitsFirst = unitsFirst == null ? Boolean.FALSE : unitsFirst;
            if (!dated && !decree.isEmpty()) {
                open.forEach(before -> changes.add(change(before, null)));
            }
            if (dated || !decree.isEmpty()) {
                open.clear();
                decree = "";
                dated = false;
            }
            open.add(new Open(action, unitsFirst ? List.copyOf(units) : new ArrayList<>()));
            fresh = false;
        }

        private void date(@Nullable LocalDate date) {
            lastDate = date;
            open.forEach(action -> changes.add(change(action, date)));
            dated = !open.isEmpty();
        }

        private Change change(Open action, @Nullable LocalDate date) {
            List<String> about = action.units.isEmpty() ? units : action.units;
            return new Change(
                    action.action, about.stream().distinct().collect(Collectors.joining(", ")), gazette, decree, date);
        }

        /** An action without a date of its own is told more closely of the last date, or has none. */
        List<Change> finish() {
            if (!dated && !open.isEmpty()) {
                changes.removeIf(change -> change.unit().isEmpty()
                        && change.date() != null
                        && change.date().equals(lastDate));
                open.forEach(action -> changes.add(change(action, lastDate)));
            }
            if (changes.isEmpty()) {
                changes.add(change(new Open("", List.of()), lastDate));
            }
            return changes;
        }
    }
}
