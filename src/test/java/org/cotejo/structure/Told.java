package org.cotejo.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.model.Diagnostic;

/** The words of the source that diagnostics hold in place of the law, as often as they stood there. */
final class Told {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Told() {}

    static List<String> removed(List<Diagnostic> diagnostics) {
        List<String> texts = new ArrayList<>();
        diagnostics.forEach(diagnostic -> texts.addAll(removed(diagnostic)));
        return texts;
    }

    static List<String> removed(Diagnostic diagnostic) {
        List<String> arguments = diagnostic.arguments();
        return switch (diagnostic.code()) {
            case "FURNITURE", "UNPLACED_TEXT" -> arguments;
            case "FURNITURE_REPEATED" -> Collections.nCopies(Integer.parseInt(arguments.get(1)), arguments.get(0));
            case "FURNITURE_SERIES" -> series(arguments.get(0), arguments.get(1), Integer.parseInt(arguments.get(2)));
            default -> List.of();
        };
    }

    /** Every text from the first to the last; the number that differs between them counts. */
    private static List<String> series(String first, String last, int count) {
        Matcher from = NUMBER.matcher(first);
        Matcher to = NUMBER.matcher(last);
        while (from.find() && to.find()) {
            if (!from.group().equals(to.group())) {
                int start = Integer.parseInt(from.group());
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    texts.add(first.substring(0, from.start()) + (start + i) + first.substring(from.end()));
                }
                return texts;
            }
        }
        throw new AssertionError("no series: " + first + ", " + last);
    }
}
