package org.cotejo.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The parts that must come together for a signal to find something: {@code a} and {@code b} of {@code fn:ordered(a b)}. */
final class SignalParts {
    private static final Set<String> JOINING =
            Set.of("ordered", "unordered", "unorderednooverlaps", "before", "after", "containing", "containedby");
    private static final Set<String> NARROWING = Set.of("maxwidth", "maxgaps");
    private static final Set<String> EXCLUDING =
            Set.of("notcontaining", "notcontainedby", "notwithin", "nonoverlapping");

    private SignalParts() {}

    /** Each part as it is written; the signal alone where it is not made of parts. */
    static List<String> of(String query) {
        String signal = query.strip();
        int bracket = signal.indexOf('(');
        if (!signal.startsWith("fn:") || bracket < 0 || !signal.endsWith(")")) {
            return List.of(signal);
        }
        String name = signal.substring(3, bracket).strip().toLowerCase(Locale.ROOT);
        List<String> arguments = arguments(signal.substring(bracket + 1, signal.length() - 1));
        if (JOINING.contains(name)) {
            return arguments.stream().flatMap(each -> of(each).stream()).toList();
        }
        if (NARROWING.contains(name) && arguments.size() == 2) {
            return of(arguments.get(1));
        }
        if (EXCLUDING.contains(name) && arguments.size() >= 2) {
            return of(arguments.get(0));
        }
        return List.of(signal);
    }

    /** What stands between blanks that are in no bracket and no quotation. */
    private static List<String> arguments(String text) {
        List<String> arguments = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted = c == '"' ? !quoted : quoted;
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && !quoted && Character.isWhitespace(c)) {
                keep(current, arguments);
            } else {
                current.append(c);
            }
        }
        keep(current, arguments);
        return arguments;
    }

    private static void keep(StringBuilder current, List<String> arguments) {
        if (current.length() > 0) {
            arguments.add(current.toString());
            current.setLength(0);
        }
    }
}
