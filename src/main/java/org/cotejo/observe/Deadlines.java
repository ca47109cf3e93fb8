package org.cotejo.observe;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cotejo.fact.Amount;
import org.cotejo.observe.LawText.Page;
import org.cotejo.rulebook.Severity;
import org.jspecify.annotations.Nullable;

/** Terms of transitory articles that have run out. */
final class Deadlines {
    private static final int MOST_DAYS = 5_000;
    private static final double WEEKDAYS = 7 / 5.0;

    private Deadlines() {}

    static void observe(LawText law, LocalDate asOf, Notes notes) {
        LocalDate published = law.law().published();
        if (published == null) {
            return;
        }
        for (Page page : law.inForce()) {
            boolean original = page.unit().transitory() && !law.isLater(page.article());
            for (Amount amount : page.facts(Amount.class)) {
                LocalDate due = original && amount.kind() == Amount.Kind.TERM ? due(published, amount) : null;
                if (due != null && due.isBefore(asOf)) {
                    notes.add(
                            "DEADLINE_PASSED",
                            Severity.MINOR,
                            page.unit(),
                            amount.range(),
                            notes.text("deadline", published.toString(), due.toString()),
                            notes.text("deadline_fix"));
                }
            }
        }
    }

    /** Working days are counted five to a week: holidays are not known, so the true day is later still. */
    static @Nullable LocalDate due(LocalDate from, Amount amount) {
        BigDecimal number = amount.most();
        if (number == null || number.intValue() > MOST_DAYS) {
            return null;
        }
        return switch (amount.unit()) {
            case "days", "calendar-days" -> from.plusDays(number.intValue());
            case "business-days" -> from.plusDays((long) Math.ceil(number.intValue() * WEEKDAYS));
            case "weeks" -> from.plusWeeks(number.intValue());
            case "months" -> from.plusMonths(number.intValue());
            case "years" -> from.plusYears(number.intValue());
            default -> null;
        };
    }
}
