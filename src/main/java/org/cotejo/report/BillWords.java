package org.cotejo.report;

import java.util.Locale;
import org.cotejo.draft.Aim;
import org.cotejo.draft.Bill;
import org.cotejo.i18n.Messages;

/** What every format says of a bill beside its text. */
record BillWords(Messages messages, Wording wording) {
    /** How many findings it was to close, and what became of them. */
    String counts(Bill bill) {
        return messages.get(
                "draft.counts",
                Integer.toString(bill.aims().size()),
                Integer.toString(bill.aims(Aim.Outcome.CLOSED).size()),
                Integer.toString(bill.aims(Aim.Outcome.OPEN_PLACES).size()),
                Integer.toString(bill.aims(Aim.Outcome.PERSON).size()));
    }

    /** A finding that it does not close, and why. */
    String left(Aim aim) {
        String why = messages.get("draft.obstacle." + aim.obstacle().name().toLowerCase(Locale.ROOT));
        return wording.requirement(aim.finding().requirement()) + ": " + why;
    }
}
