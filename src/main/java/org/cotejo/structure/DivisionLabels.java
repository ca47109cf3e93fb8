package org.cotejo.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cotejo.model.Level;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.Numbering.Read;
import org.jspecify.annotations.Nullable;

/** Recognises {@code TÍTULO PRIMERO}, {@code CAPÍTULO IV BIS. DE LA …}, {@code SECCIÓN B.I}. */
final class DivisionLabels {
    private static final int LONGEST_HEADING = 400;

    private final Numbering numbering;
    private final Map<Level, List<String>> words = new EnumMap<>(Level.class);

    DivisionLabels(Tradition tradition, Numbering numbering) {
        this.numbering = numbering;
        for (Level level : Level.values()) {
            if (level.isDivision()) {
                words.put(level, new ArrayList<>(tradition.unit(level).words()));
            }
        }
    }

    @Nullable
    Label read(Line line) {
        return line.known().division(() -> readAt(line.text(), line.folded(), 0));
    }

    /** A label at {@code start}; what follows to the end of the text must be able to be its heading. */
    @Nullable
    Label readAt(String text, String folded, int start) {
        if (text.length() - start > LONGEST_HEADING) {
            return null;
        }
        Label label = labelAt(text, folded, start);
        return label != null && isHeading(text, label) ? label : null;
    }

    /** A label at {@code start}, whatever follows it. */
    @Nullable
    Label labelAt(String text, String folded, int start) {
        int from = skipQuote(text, start);
        if (from >= text.length() || !Character.isUpperCase(text.charAt(from))) {
            return null;
        }
        for (Map.Entry<Level, List<String>> entry : words.entrySet()) {
            for (String word : entry.getValue()) {
                if (folded.startsWith(word + " ", from)) {
                    return numbered(text, folded, from + word.length() + 1, entry.getKey());
                }
            }
        }
        return null;
    }

    private @Nullable Label numbered(String text, String folded, int start, Level level) {
        Read read = numbering.any(text, folded, start);
        if (read == null) {
            return null;
        }
        int separator = Separators.end(text, read.end());
        boolean separated = separator > read.end();
        int end = Separators.skipSpace(text, separator);
        boolean whole = end >= text.length() || separated || !Character.isLetterOrDigit(text.charAt(read.end()));
        return whole ? new Label(level, read.numeral(), end, separated, true) : null;
    }

    /** What follows a label in a sentence (Título Segundo del Libro …) begins in lower case. */
    private static boolean isHeading(String text, Label label) {
        if (label.end() >= text.length()) {
            return true;
        }
        char first = text.charAt(label.end());
        return Character.isUpperCase(first) || "(\"“«¿*".indexOf(first) >= 0;
    }

    private static int skipQuote(String text, int start) {
        return start < text.length() && "\"“«".indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
    }
}
