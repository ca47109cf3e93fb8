package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cotejo.finding.Hit;
import org.cotejo.text.TextRange;

/** Search results for a terminal: law and citation, then the words with those asked for in brackets. */
public final class HitsTextWriter {
    private static final int LONGEST = 400;
    private static final int LEAD = 120;

    public void write(List<Hit> hits, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Hit hit : hits) {
            text.append(hit.law()).append(", ").append(hit.citation()).append('\n');
            text.append("    ").append(excerpt(hit)).append("\n\n");
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The words around the first match, cut where the provision is long. */
    private static String excerpt(Hit hit) {
        int first = hit.matches().isEmpty() ? 0 : hit.matches().get(0).from();
        int from = hit.text().length() <= LONGEST ? 0 : wordStart(hit.text(), Math.max(0, first - LEAD));
        int to = Math.min(hit.text().length(), from + LONGEST);
        StringBuilder out = new StringBuilder(from > 0 ? "… " : "");
        int at = from;
        for (TextRange match : hit.matches()) {
            if (match.from() >= at && match.to() <= to) {
                out.append(hit.text(), at, match.from());
                out.append('[').append(match.of(hit.text())).append(']');
                at = match.to();
            }
        }
        out.append(hit.text(), at, Math.max(at, to));
        return out.append(to < hit.text().length() ? " …" : "").toString().replace('\n', ' ');
    }

    private static int wordStart(String text, int from) {
        int space = text.indexOf(' ', from);
        return from == 0 || space < 0 ? from : space + 1;
    }
}
