package org.cotejo.check;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.i18n.Messages;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Likeness.Factor;
import org.cotejo.rulebook.Likeness.Trait;
import org.cotejo.rulebook.Likeness.Weights;

/** Says why a passage was left out: what it weighs against what is asked, and what each trait adds to that. */
final class LeftOutWords {
    /** What adds less is not told. */
    private static final double LEAST = 0.05;

    private final Likeness likeness;
    private final Locale locale;
    private final Messages messages;

    LeftOutWords(Likeness likeness, Locale locale) {
        this.likeness = likeness;
        this.locale = locale;
        this.messages = Messages.in(locale);
    }

    /** One sentence, the traits that spoke most against it first. */
    String of(LeftOut leftOut) {
        Weights weights = likeness.weights().get(leftOut.group());
        Map<Trait, Double> traits = leftOut.traits();
        String told = traits.keySet().stream()
                .filter(trait -> Math.abs(adds(weights, trait, traits)) >= LEAST)
                .sorted(Comparator.comparingDouble((Trait trait) -> adds(weights, trait, traits))
                        .thenComparing(Comparator.naturalOrder()))
                .map(trait -> messages.get(
                        "check.left_out_trait",
                        messages.get("check.trait." + trait.name().toLowerCase(Locale.ROOT)),
                        number("%.2f", traits.get(trait)),
                        number("%+.1f", adds(weights, trait, traits))))
                .collect(Collectors.joining(", "));
        return messages.get(
                "check.left_out", number("%.2f", leftOut.likelihood()), number("%.2f", leftOut.asked()), told);
    }

    private static double adds(Weights weights, Trait trait, Map<Trait, Double> traits) {
        Factor factor = weights.factors().get(trait);
        return factor == null ? 0 : factor.of(traits.get(trait));
    }

    private String number(String format, double value) {
        return String.format(locale, format, value);
    }
}
