package org.cotejo.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.akn.AknWriter;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceReader;
import org.cotejo.ingest.SourceText;
import org.cotejo.model.Expression;
import org.cotejo.model.IngestException;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;
import org.jspecify.annotations.Nullable;

/** A law written as Akoma Ntoso and read again is the same law. */
public final class RoundTripFuzz {
    private static final SourceReader READER = SourceReader.builtIn();

    private RoundTripFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        SourceText text = text(data);
        if (text == null) {
            return;
        }
        Expression law = Readings.PARSER.parse(text);
        List<String> wanted = lines(law);
        List<String> found = lines(again(law));
        for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
            String want = i < wanted.size() ? wanted.get(i) : "nothing";
            String is = i < found.size() ? found.get(i) : "nothing";
            Readings.require(want.equals(is), () -> "wanted " + want + "\nfound  " + is);
        }
    }

    /** As the text reader gives it, without the signs that no reader lets pass; picked words have none. */
    private static @Nullable SourceText text(byte[] data) {
        if (data.length > 0 && data[0] == 0) {
            return LawText.of(data);
        }
        try {
            return READER.read(new SourceFile("law.txt", data));
        } catch (IngestException e) {
            return null;
        }
    }

    private static Expression again(Expression law) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AknWriter().write(law, "mx", out);
        try {
            return Readings.PARSER.parse(READER.read(new SourceFile("law.xml", out.toByteArray())));
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
        law.annexes().forEach(annex -> {
            lines.add("annex " + annex.title() + annex.preamble() + annex.conclusion());
            annex.body().forEach(unit -> add(unit, lines));
        });
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
