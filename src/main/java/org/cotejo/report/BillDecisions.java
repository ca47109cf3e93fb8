package org.cotejo.report;

import java.util.List;
import org.cotejo.draft.Aim;
import org.cotejo.draft.Bill;
import org.cotejo.draft.Change;
import org.cotejo.i18n.Messages;

/** What a bill leaves to a person, for the person who has it drafted: open places, and findings that it does not close. */
record BillDecisions(Word word, Messages messages, BillWords said) {
    void write(Bill bill) {
        word.paragraph(WordStyle.HEADING_1).text(messages.get("draft.left")).onNewPage();
        word.line(WordStyle.NORMAL, said.counts(bill));
        if (!bill.mended().isEmpty()) {
            word.line(
                    WordStyle.NORMAL,
                    messages.get("draft.mended", Integer.toString(bill.mended().size())));
        }
        places(bill);
        persons(bill.aims(Aim.Outcome.PERSON));
    }

    private void places(Bill bill) {
        List<Change> open = bill.changes().stream()
                .filter(change -> !change.decisions().isEmpty())
                .toList();
        word.line(WordStyle.HEADING_3, messages.get("draft.places"));
        word.line(WordStyle.ITEM, "–\t" + messages.get("draft.places.formal"));
        open.forEach(change -> change.decisions()
                .forEach(place -> word.line(WordStyle.ITEM, "–\t" + change.citation() + ": " + place)));
    }

    private void persons(List<Aim> aims) {
        if (aims.isEmpty()) {
            return;
        }
        word.line(WordStyle.HEADING_3, messages.get("draft.persons"));
        aims.forEach(aim -> word.line(WordStyle.ITEM, "–\t" + said.left(aim)));
    }
}
