package org.cotejo.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cotejo.finding.Observation;
import org.cotejo.i18n.Messages;
import org.cotejo.index.Unit;
import org.cotejo.rulebook.Severity;
import org.cotejo.text.TextRange;

/** Collects the observations on one law and puts them into words. */
final class Notes {
    private final Messages messages;
    private final Locale locale;
    private final List<Observation> observations = new ArrayList<>();

    Notes(Locale locale) {
        this.locale = locale;
        this.messages = Messages.in(locale);
    }

    Locale locale() {
        return locale;
    }

    String text(String key, Object... arguments) {
        return messages.get("observe." + key, arguments);
    }

    /** @param quote the words of the unit that are wrong */
    void add(String code, Severity severity, Unit unit, TextRange quote, String message, String suggestion) {
        observations.add(new Observation(
                code, severity, unit.eId(), unit.citation(), quote.of(unit.text()), message, suggestion));
    }

    void add(Observation observation) {
        observations.add(observation);
    }

    List<Observation> all() {
        return observations;
    }
}
