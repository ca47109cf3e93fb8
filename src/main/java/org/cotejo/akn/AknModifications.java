package org.cotejo.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.cotejo.model.Amendment.Change;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;

/** Writes what each later publication did to which provision, as the notes of the editor tell. */
final class AknModifications {
    /** Words of the standard for what was done; what it has no word for is told by the note alone. */
    private static final Map<String, String> TYPES = Map.of(
            "reformed", "substitution",
            "corrected", "substitution",
            "added", "insertion",
            "repealed", "repeal",
            "renumbered", "renumbering");

    private final Expression law;
    private final List<LocalDate> reforms;
    private final XmlOut out;
    private int count;

    /** @param reforms dates of the publications, in the order of their references */
    AknModifications(Expression law, List<LocalDate> reforms, XmlOut out) {
        this.law = law;
        this.reforms = reforms;
        this.out = out;
    }

    void write() throws XMLStreamException {
        for (Provision unit : law.walk().toList()) {
            for (Change change : unit.amendments().stream()
                    .flatMap(note -> note.changes().stream())
                    .toList()) {
                write(unit, change);
            }
        }
        if (count > 0) {
            out.end();
            out.end();
        }
    }

    private void write(Provision unit, Change change) throws XMLStreamException {
        String type = TYPES.get(change.action());
        int reference = reforms.indexOf(change.date()) + 1;
        if (type == null || reference == 0) {
            return;
        }
        if (count == 0) {
            out.start("analysis", "source", "#author");
            out.start("passiveModifications");
        }
        count++;
        String id = "textualMod_" + count;
        out.start("textualMod", "eId", id, "type", type);
        out.empty("source", "eId", id + "__source", "href", "#ref_" + reference);
        out.empty("destination", "eId", id + "__destination", "href", "#" + unit.eId());
        out.end();
    }
}
