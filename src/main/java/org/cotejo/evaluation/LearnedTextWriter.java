package org.cotejo.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cotejo.evaluation.Evaluation.Share;
import org.cotejo.evaluation.LikenessLearner.Learned;
import org.cotejo.evaluation.LikenessLearner.Trial;
import org.cotejo.finding.Verdict;
import org.cotejo.i18n.Messages;

/** What was learned, and how good it is on laws it was not learned from, for a person at a terminal. UTF-8. */
public final class LearnedTextWriter {
    /** @param out is flushed and left open */
    public void write(Learned learned, Locale locale, OutputStream out) throws IOException {
        Messages messages = Messages.in(locale);
        List<String> lines = new ArrayList<>();
        lines.add(messages.get(
                "evaluation.learned_words",
                Integer.toString(learned.likeness().words().size()),
                Integer.toString(learned.likeness().texts()),
                Integer.toString(learned.likeness().laws())));
        learned.likeness()
                .weights()
                .forEach((group, weights) -> lines.add(messages.get(
                        learned.trial().isPresent() ? "evaluation.learned_weights" : "evaluation.kept_weights",
                        messages.get("evaluation.group." + group.name().toLowerCase(Locale.ROOT)),
                        Integer.toString(weights.laws()),
                        Integer.toString(weights.good()),
                        Integer.toString(weights.bad()))));
        learned.trial().ifPresent(trial -> trial(trial, messages, lines));
        out.write(lines.stream().collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void trial(Trial trial, Messages messages, List<String> lines) {
        lines.add("");
        lines.add(messages.get("evaluation.trial"));
        trial.before()
                .byLaw()
                .forEach((law, share) -> lines.add("  " + law + "  " + share(share) + " → "
                        + share(trial.after().byLaw().get(law))));
        lines.add(messages.get(
                "evaluation.trial_summary",
                share(trial.before().accuracy()),
                share(trial.after().accuracy()),
                Integer.toString(wronglyMet(trial.before())),
                Integer.toString(wronglyMet(trial.after()))));
    }

    /** Judged met where the person sees less, a partial requirement included. */
    private static int wronglyMet(Evaluation evaluation) {
        return (int) evaluation.judgements().stream()
                .filter(each -> each.found() == Verdict.MET && each.expected() != Verdict.MET)
                .count();
    }

    private static String share(Share share) {
        return String.format(Locale.ROOT, "%.3f (%d/%d)", share.value(), share.part(), share.whole());
    }
}
