package org.cotejo.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Strings that an expression nearly takes: what leads to one of its repetitions, that repetition very often, and an end that
 * does not fit.
 */
final class Pump {
    private static final List<String> ENDS = List.of("", "\u0001", " !", "a", "\n\n", ".");
    private static final int WAYS = 5;
    private static final Part.Repeated NONE = new Part.Repeated(new Part.Row(List.of()), 0, 0);

    /** How often the repetition comes. */
    private final int often;

    /** Which sign of a class is taken first. */
    private final int first;

    private final Part.Repeated pumped;
    private boolean reached;

    private Pump(Part.Repeated pumped, int often, int first) {
        this.pumped = pumped;
        this.often = often;
        this.first = first;
    }

    /** One string a repetition, long enough to use up the stack of who takes a call for each turn. */
    static Set<String> longOnes(Pattern pattern, int often) {
        Part whole = PartReader.read(pattern);
        Set<String> strings = new TreeSet<>();
        for (Part.Repeated each : repetitions(whole, new ArrayList<>())) {
            strings.add(new Pump(each, often, 0).begin(whole));
        }
        return strings;
    }

    /** @param often how often a repetition comes */
    static Set<String> strings(Pattern pattern, int often) {
        Part whole = PartReader.read(pattern);
        Set<String> strings = new TreeSet<>();
        for (Part.Repeated each : repetitions(whole, new ArrayList<>())) {
            for (int first = 0; first < WAYS; first++) {
                Pump pump = new Pump(each, often, first);
                String begin = pump.begin(whole);
                ENDS.forEach(end -> strings.add(begin + end));
            }
        }
        for (int i = 0; i < Part.SIGNS.length(); i++) {
            strings.add(String.valueOf(Part.SIGNS.charAt(i)).repeat(often) + "\u0001");
        }
        return strings;
    }

    private static List<Part.Repeated> repetitions(Part part, List<Part.Repeated> found) {
        if (part instanceof Part.Repeated repeated) {
            if (repeated.isLong()) {
                found.add(repeated);
            }
            repetitions(repeated.part(), found);
        } else if (part instanceof Part.Row row) {
            row.parts().forEach(each -> repetitions(each, found));
        } else if (part instanceof Part.Either either) {
            either.ways().forEach(each -> repetitions(each, found));
        } else if (part instanceof Part.Ahead ahead) {
            repetitions(ahead.part(), found);
        }
        return found;
    }

    private String begin(Part whole) {
        StringBuilder string = new StringBuilder();
        add(whole, string);
        return string.toString();
    }

    private void add(Part part, StringBuilder string) {
        if (reached) {
            return;
        }
        if (part instanceof Part.Sign sign) {
            string.append(sign.from(first));
        } else if (part instanceof Part.Row row) {
            row.parts().forEach(each -> add(each, string));
        } else if (part instanceof Part.Ahead ahead) {
            if (holds(ahead)) {
                add(ahead.part(), string);
            }
        } else if (part instanceof Part.Either either) {
            add(way(either), string);
        } else if (part == pumped) {
            pump(string);
        } else if (part instanceof Part.Repeated repeated) {
            int times = holds(repeated.part()) ? 1 : repeated.least() + (repeated.isLong() ? first % 3 : 0);
            for (int i = 0; i < Math.min(times, repeated.most()); i++) {
                add(repeated.part(), string);
            }
        }
    }

    private void pump(StringBuilder string) {
        StringBuilder once = new StringBuilder();
        new Pump(NONE, often, first).add(pumped.part(), once);
        string.append(once.toString().repeat(often));
        reached = true;
    }

    private Part way(Part.Either either) {
        return either.ways().stream().filter(this::holds).findFirst().orElseGet(() -> either.ways()
                .get(first % either.ways().size()));
    }

    private boolean holds(Part part) {
        return part == pumped
                || part instanceof Part.Repeated repeated && holds(repeated.part())
                || part instanceof Part.Ahead ahead && holds(ahead.part())
                || part instanceof Part.Row row && row.parts().stream().anyMatch(this::holds)
                || part instanceof Part.Either either && either.ways().stream().anyMatch(this::holds);
    }
}
