package org.cotejo.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.akn.AknWriter;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.Expression;
import org.cotejo.model.IngestException;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;

/** A law written as Akoma Ntoso and read again is the same law. */
public final class RoundTripFuzz {
    private RoundTripFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        Expression law = Readings.PARSER.parse(LawText.of(legal(data)));
        List<String> wanted = lines(law);
        List<String> found = lines(again(law));
        for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
            String want = i < wanted.size() ? wanted.get(i) : "nothing";
            String is = i < found.size() ? found.get(i) : "nothing";
            Readings.require(want.equals(is), () -> "wanted " + want + "\nfound  " + is);
        }
    }

    /** XML has no control characters: what the writer must leave out cannot come back. */
    private static byte[] legal(byte[] data) {
        byte[] legal = data.clone();
        for (int i = 0; i < legal.length && (data.length == 0 || data[0] != 0); i++) {
            boolean kind = legal[i] >= 1 && legal[i] <= 6 && (i == 0 || legal[i - 1] == '\n');
            legal[i] = legal[i] < 0 || legal[i] >= ' ' && legal[i] < 127 || legal[i] == '\n' || kind
                    ? legal[i]
                    : (byte) ' ';
        }
        return legal;
    }

    private static Expression again(Expression law) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AknWriter().write(law, "mx", out);
        try {
            return Readings.PARSER.parse(SourceReader.builtIn().read(new SourceFile("law.xml", out.toByteArray())));
        } catch (IngestException e) {
            if (e.reason() == IngestException.Reason.NO_TEXT && lines(law).isEmpty()) {
                return law;
            }
            throw e;
        }
    }

    private static List<String> lines(Expression law) {
        List<String> lines = new ArrayList<>();
        law.preamble().forEach(line -> lines.add("preamble " + line));
        law.body().forEach(unit -> add(unit, lines));
        for (TransitoryDecree decree : law.transitory()) {
            lines.add(decree.name() + "|" + decree.title());
            decree.provisions().forEach(unit -> add(unit, lines));
        }
        law.conclusion().forEach(line -> lines.add("conclusion " + line));
        return lines;
    }

    private static void add(Provision unit, List<String> lines) {
        List<String> notes = new ArrayList<>();
        unit.amendments().forEach(note -> notes.add(note.text()));
        lines.add(String.join(
                "|",
                unit.level().key(),
                unit.eId().value(),
                unit.num(),
                unit.heading(),
                unit.text(),
                notes + "",
                unit.repealed() + ""));
        unit.children().forEach(child -> add(child, lines));
    }
}
