package org.cotejo.workspace;

import java.util.Map;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.ReadingAids;
import org.cotejo.structure.ReadingAidsFinder;
import org.cotejo.structure.StructureParser;

/** Parses laws that are drafted in one tradition. */
public final class TraditionParser implements LawParser {
    private final SourceReader reader;
    private final StructureParser structure;
    private final ReadingAidsFinder aids;
    private final String generation;

    /** @param version of the program: another one may read the same bytes otherwise */
    public TraditionParser(SourceReader reader, Tradition tradition, String version) {
        this.reader = reader;
        this.structure = new StructureParser(tradition);
        this.aids = new ReadingAidsFinder(tradition);
        this.generation = version + " " + tradition.fingerprint();
    }

    @Override
    public Expression parse(SourceFile source) {
        return structure.parse(reader.read(source));
    }

    @Override
    public Map<EId, String> citations(Expression law) {
        return aids.citations(law);
    }

    @Override
    public ReadingAids aids(Expression law) {
        return aids.of(law);
    }

    @Override
    public String generation() {
        return generation;
    }
}
