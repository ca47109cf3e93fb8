package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.cotejo.compare.LawComparison;
import org.cotejo.i18n.Messages;
import org.cotejo.model.Provision;

/** Two laws beside each other for a terminal: which article answers to which, and what only one of them has. */
public final class ComparisonTextWriter {
    public void write(LawComparison comparison, Locale locale, OutputStream out) throws IOException {
        Messages messages = Messages.in(locale);
        StringBuilder text = new StringBuilder();
        text.append("A  ").append(comparison.left().title()).append('\n');
        text.append("B  ").append(comparison.right().title()).append("\n\n");
        for (LawComparison.Pair pair : comparison.pairs()) {
            text.append(messages.get(
                            "compare.pair",
                            pair.left().num(),
                            pair.right().num(),
                            Long.toString(Math.round(pair.share() * 100))))
                    .append('\n');
        }
        only(messages.get("compare.only_left"), comparison.onlyLeft(), text);
        only(messages.get("compare.only_right"), comparison.onlyRight(), text);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void only(String label, List<Provision> articles, StringBuilder text) {
        text.append('\n').append(label).append(": ");
        text.append(String.join(", ", articles.stream().map(Provision::num).toList()));
        text.append('\n');
    }
}
