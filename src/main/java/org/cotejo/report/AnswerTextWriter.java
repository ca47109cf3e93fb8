package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.finding.Hit;
import org.cotejo.i18n.Messages;
import org.cotejo.index.Facet;
import org.cotejo.index.Found;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.search.Answer;
import org.cotejo.text.Excerpt;
import org.cotejo.text.Terminal;
import org.cotejo.text.TextRange;

/** What a search found, for a terminal: what was understood, then law, citation and the words with those found in brackets. */
public final class AnswerTextWriter {
    private static final int LONGEST = 400;
    private static final int MOST_VALUES = 12;

    /** @param out is flushed and left open */
    public void write(Answer answer, boolean facets, Rulebook rulebook, Locale language, OutputStream out)
            throws IOException {
        SearchWording wording = new SearchWording(Messages.in(language), rulebook);
        StringBuilder text = new StringBuilder();
        wording.remarks(answer).forEach(line -> text.append(line).append('\n'));
        if (facets) {
            facets(answer.found(), wording, text);
        }
        text.append(text.isEmpty() ? "" : "\n");
        for (Hit hit : answer.found().hits()) {
            text.append(hit.law()).append(", ").append(hit.citation());
            text.append(hit.repealed() ? " [" + wording.repealed() + "]" : "").append('\n');
            if (!hit.path().isEmpty()) {
                text.append("    ").append(String.join(" › ", hit.path())).append('\n');
            }
            text.append("    ").append(excerpt(hit)).append("\n\n");
        }
        out.write(Terminal.safe(text.toString()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void facets(Found found, SearchWording wording, StringBuilder text) {
        for (Map.Entry<Facet, List<Found.Count>> facet : found.facets().entrySet()) {
            if (!facet.getValue().isEmpty()) {
                String values = facet.getValue().stream()
                        .limit(MOST_VALUES)
                        .map(count -> wording.value(facet.getKey(), count.value()) + " " + count.hits())
                        .collect(Collectors.joining(" · "));
                boolean more = facet.getValue().size() > MOST_VALUES;
                text.append(wording.name(facet.getKey())).append(": ").append(values);
                text.append(more ? " …\n" : "\n");
            }
        }
    }

    /** The words around most of what was found, cut where the provision is long. */
    private static String excerpt(Hit hit) {
        TextRange shown = Excerpt.of(hit.text(), hit.matches(), LONGEST);
        StringBuilder out = new StringBuilder(shown.from() > 0 ? "… " : "");
        int at = shown.from();
        for (TextRange match : hit.matches()) {
            if (match.from() >= at && match.to() <= shown.to()) {
                out.append(hit.text(), at, match.from());
                out.append('[').append(match.of(hit.text())).append(']');
                at = match.to();
            }
        }
        out.append(hit.text(), at, Math.max(at, shown.to()));
        return out.append(shown.to() < hit.text().length() ? " …" : "")
                .toString()
                .replace('\n', ' ');
    }
}
