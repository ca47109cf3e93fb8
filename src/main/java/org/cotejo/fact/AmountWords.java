package org.cotejo.fact;

import java.util.Locale;
import org.cotejo.i18n.Messages;

/** Says amounts in the language of the reader: {@code 5–15 años}, {@code ≤ 30 días hábiles}. */
public final class AmountWords {
    private final Messages messages;

    public AmountWords(Locale locale) {
        this.messages = Messages.in(locale);
    }

    /** The number and the unit. */
    public String of(Amount amount) {
        return amount.number() + " " + unit(amount);
    }

    /** The unit alone. */
    public String unit(Amount amount) {
        return messages.get("fact.unit." + amount.unit().replace('-', '_'));
    }
}
