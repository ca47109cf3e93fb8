package org.cotejo.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cotejo.model.Diagnostic;

/** What was made whole in one text: words as printed and as read. Told in one diagnostic. */
final class Mendings {
    private final List<Mending> made = new ArrayList<>();

    /** Where it stands, what is printed there, and how it was read. */
    private record Mending(String at, String printed, String read) {
        @Override
        public String toString() {
            return "«" + printed + "» → «" + read + "» (" + at + ")";
        }
    }

    /** The line with other words; what differs is kept to be told. */
    Line mend(Line line, String words) {
        String before = line.text();
        int start = start(before, words);
        int end = end(before, words, start);
        add(line, before.substring(start, before.length() - end), words.substring(start, words.length() - end));
        return line.withText(words);
    }

    void add(Line line, String printed, String read) {
        made.add(new Mending(Furniture.place(line), printed, read));
    }

    /** The arguments: all of it as a list, how many, and then each as printed and as read. */
    void tell(List<Diagnostic> diagnostics) {
        if (made.isEmpty()) {
            return;
        }
        List<String> arguments = new ArrayList<>();
        arguments.add(made.stream().map(Mending::toString).collect(Collectors.joining("; ")));
        arguments.add(String.valueOf(made.size()));
        for (Mending mending : made) {
            arguments.add(mending.printed);
            arguments.add(mending.read);
        }
        diagnostics.add(Diagnostic.info("MENDED_WORDS", made.get(0).at, arguments.toArray(String[]::new)));
    }

    /** Beginning of the first word that differs. */
    private static int start(String before, String after) {
        int start = 0;
        int same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
            start = before.charAt(same - 1) == ' ' ? same : start;
        }
        return start;
    }

    /** How many characters from the end on, whole words, do not differ. */
    private static int end(String before, String after, int start) {
        int end = 0;
        int same = 0;
        int most = Math.min(before.length(), after.length()) - start;
        while (same < most && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
            end = before.charAt(before.length() - same) == ' ' ? same : end;
        }
        return end;
    }
}
