package org.cotejo.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.cotejo.model.Level;
import org.cotejo.structure.Address;
import org.cotejo.text.Roman;

/**
 * A unit of a law as rulebooks write it, {@code 66-IV}, {@code 62-V-p3}, {@code 88-VI-a}, {@code T10}, or as an address in a
 * law leads to it.
 *
 * @param exact whether only words are meant that name the unit itself or a part of it, not the whole it belongs to
 */
record CitedPlace(boolean exact, List<Step> steps) {
    private static final Pattern WRITTEN =
            Pattern.compile("=?T?\\d{1,4}(?:-\\p{Ll}{2,14}(?:-\\d{1,2})?)?(?:-(?:[IVXLC]{1,8}|p\\d{1,2}|[a-zñ])){0,4}");
    private static final char PARAGRAPH = 'p';
    private static final char TRANSITORY = 'T';

    /** One level down: a number as it is written. */
    private record Step(String id) {
        /** What kind of unit: numbers of one kind alone can be in a run. */
        char kind() {
            char first = id.charAt(0);
            return Character.isDigit(first) ? '1' : Character.isUpperCase(first) && first != TRANSITORY ? 'I' : first;
        }

        boolean isBetween(Step first, Step last) {
            OptionalInt own = value();
            OptionalInt from = first.value();
            OptionalInt to = last.value();
            return own.isPresent()
                    && from.isPresent()
                    && to.isPresent()
                    && kind() == first.kind()
                    && kind() == last.kind()
                    && from.getAsInt() <= own.getAsInt()
                    && own.getAsInt() <= to.getAsInt();
        }

        private OptionalInt value() {
            if (kind() == 'I') {
                return Roman.parse(id.toLowerCase(Locale.ROOT));
            }
            String digits = Character.isDigit(id.charAt(0)) ? id : id.substring(1);
            boolean number =
                    !digits.isEmpty() && digits.length() < 5 && digits.chars().allMatch(Character::isDigit);
            return number ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
        }
    }

    CitedPlace {
        steps = List.copyOf(steps);
    }

    static boolean isOne(String written) {
        return WRITTEN.matcher(written).matches();
    }

    /** @param written one that {@link #isOne} */
    static CitedPlace of(String written) {
        List<Step> steps = new ArrayList<>();
        boolean exact = written.startsWith("=");
        for (String part : written.substring(exact ? 1 : 0).split("-")) {
            boolean suffix = steps.size() == 1
                    && (part.length() > 1 && Character.isLowerCase(part.charAt(1))
                            || Character.isDigit(part.charAt(0)));
            if (suffix) {
                steps.set(0, new Step(steps.get(0).id() + "-" + part));
            } else {
                steps.add(new Step(part));
            }
        }
        return new CitedPlace(exact, steps);
    }

    /** @param transitory what ids of transitory articles begin with */
    static CitedPlace of(Address address, String transitory) {
        List<Step> steps = new ArrayList<>();
        for (Address.Part part : address.parts()) {
            String number = part.id().substring(part.id().indexOf('_') + 1);
            boolean isTransitory = part.id().startsWith(transitory + "_");
            String kind = isTransitory ? "T" : part.level() == Level.PARAGRAPH ? "p" : "";
            steps.add(new Step(number.isEmpty() ? "-" : kind + number));
        }
        return new CitedPlace(false, steps);
    }

    /** Whether words that lead to another place lead to it: to itself, a part of it, or the whole that it is a part of. */
    boolean touches(CitedPlace other) {
        int common = Math.min(steps.size(), other.steps.size());
        return (!exact || common == steps.size()) && steps.subList(0, common).equals(other.steps.subList(0, common));
    }

    /** Whether it is touched by the run of units at a level from one place to another. */
    boolean isWithin(CitedPlace first, CitedPlace last, int level) {
        return level < first.steps.size()
                && level < last.steps.size()
                && first.steps.subList(0, level).equals(last.steps.subList(0, level))
                && (steps.size() > level
                        ? steps.subList(0, level).equals(first.steps.subList(0, level))
                                && steps.get(level).isBetween(first.steps.get(level), last.steps.get(level))
                                && (!exact || steps.size() == level + 1)
                        : touches(first));
    }

    /** The same unit in the whole that another place is in: of a fraction alone, the fraction of that article. */
    CitedPlace in(CitedPlace whole) {
        List<Step> all = new ArrayList<>(whole.steps.subList(0, 1));
        all.addAll(steps);
        return new CitedPlace(false, all);
    }
}
