package org.cotejo.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cotejo.evaluation.Evaluation.Judgement;
import org.cotejo.evaluation.Evaluation.Score;
import org.cotejo.evaluation.Evaluation.Share;
import org.cotejo.finding.Verdict;
import org.cotejo.i18n.Messages;
import org.cotejo.rulebook.Severity;

/** An evaluation for a person at a terminal. UTF-8, {@code \n} at line ends. Thread-safe. */
public final class EvaluationTextWriter {
    private static final int CELL = 9;

    /** @param out is flushed and left open */
    public void write(Evaluation evaluation, Locale locale, OutputStream out) throws IOException {
        Messages messages = Messages.in(locale);
        List<String> lines = new ArrayList<>();
        evaluation.byLaw().forEach((law, share) -> lines.add(pad(law, 24) + share(share)));
        lines.add("");
        lines.add(messages.get("evaluation.confusion"));
        confusion(evaluation, lines);
        lines.add("");
        lines.add(row(
                "",
                List.of(
                        messages.get("evaluation.precision"),
                        messages.get("evaluation.recall"),
                        "F1",
                        messages.get("evaluation.support"))));
        evaluation.scores().forEach(score -> lines.add(score(score)));
        lines.add("");
        falselyMet(evaluation, messages, lines);
        lines.add(messages.get(
                "evaluation.summary",
                share(evaluation.accuracy()),
                number(evaluation.macroF1()),
                number(evaluation.kappa()),
                share(evaluation.evidence()),
                share(evaluation.unclear())));
        out.write(lines.stream()
                .map(line -> line.stripTrailing() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void confusion(Evaluation evaluation, List<String> lines) {
        lines.add(row(
                "",
                Arrays.stream(Verdict.values()).map(EvaluationTextWriter::head).toList()));
        for (Score score : evaluation.scores()) {
            lines.add(row(
                    score.verdict().name(),
                    Arrays.stream(Verdict.values())
                            .map(found -> Integer.toString(evaluation.confusion(score.verdict(), found)))
                            .toList()));
        }
    }

    private static String head(Verdict verdict) {
        return verdict.name().substring(0, Math.min(CELL - 1, verdict.name().length()));
    }

    private static String score(Score score) {
        return row(
                score.verdict().name(),
                List.of(
                        number(score.precision()),
                        number(score.recall()),
                        number(score.f1()),
                        Integer.toString(score.support())));
    }

    private static void falselyMet(Evaluation evaluation, Messages messages, List<String> lines) {
        List<Judgement> wrong = evaluation.falselyMet();
        long critical = wrong.stream()
                .filter(each -> each.severity() == Severity.CRITICAL)
                .count();
        lines.add(messages.get("evaluation.falsely_met", Integer.toString(wrong.size()), Long.toString(critical)));
        for (Judgement each : wrong) {
            String severity = each.severity().name().toLowerCase(Locale.ROOT);
            lines.add("  " + each.law() + "  " + each.requirement() + "  " + each.expected() + "  " + severity);
        }
    }

    private static String row(String name, List<String> cells) {
        return pad(name, 14)
                + cells.stream()
                        .map(cell -> " ".repeat(Math.max(1, CELL - cell.length())) + cell)
                        .collect(Collectors.joining());
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String share(Share share) {
        return number(share.value()) + " (" + share.part() + "/" + share.whole() + ")";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
