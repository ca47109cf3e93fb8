package org.cotejo.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.cotejo.draft.Aim;
import org.cotejo.draft.Bill;
import org.cotejo.draft.Change;
import org.cotejo.draft.Decree;
import org.cotejo.draft.Line;
import org.cotejo.draft.UnitName;

/** A bill in JSON. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BillJson(
        String law,
        String title,
        SourceJson source,
        String formula,
        List<String> decree,
        List<String> transitory,
        List<AimJson> aims,
        List<ChangeJson> changes,
        int decisions) {

    /** One finding that the bill is to close; {@code reason} is empty where it does. */
    public record AimJson(String requirement, String verdict, String outcome, String reason) {
        static AimJson of(Aim aim) {
            return new AimJson(
                    aim.finding().requirement(),
                    aim.finding().verdict().name(),
                    aim.outcome().name(),
                    aim.obstacle() == Aim.Obstacle.NONE ? "" : aim.obstacle().name());
        }
    }

    /** One unit that changes; of an addition {@code eId} is what it follows. */
    public record ChangeJson(
            String kind,
            String eId,
            List<UnitJson> unit,
            String citation,
            String inForce,
            String proposed,
            List<String> requirements,
            List<String> reference,
            List<String> decisions) {
        static ChangeJson of(Change change) {
            return new ChangeJson(
                    change.kind().name(),
                    change.target().value(),
                    change.unit().stream().map(UnitJson::of).toList(),
                    change.citation(),
                    change.textInForce(),
                    change.proposedText(),
                    change.requirements(),
                    change.reference(),
                    change.decisions());
        }
    }

    /** A part of a unit's name, from the article down. */
    public record UnitJson(String type, String num) {
        static UnitJson of(UnitName unit) {
            return new UnitJson(unit.level().key(), unit.num());
        }
    }

    public static BillJson of(Bill bill, Decree decree) {
        return new BillJson(
                bill.law().source().stem(),
                bill.law().title(),
                SourceJson.of(bill.law().source()),
                decree.formula(),
                decree.articles().stream().map(Line::printed).toList(),
                decree.transitory().stream().map(Line::printed).toList(),
                bill.aims().stream().map(AimJson::of).toList(),
                bill.changes().stream().map(ChangeJson::of).toList(),
                bill.changes().stream()
                        .mapToInt(change -> change.decisions().size())
                        .sum());
    }
}
