package org.cotejo.workspace;

import java.util.List;
import java.util.Map;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.Citations;
import org.cotejo.structure.GivenName;
import org.cotejo.structure.GivenNames;
import org.cotejo.structure.StructureParser;

/** Parses laws that are drafted in one tradition. */
public final class TraditionParser implements LawParser {
    private final SourceReader reader;
    private final StructureParser structure;
    private final Citations citations;
    private final GivenNames names;
    private final String generation;

    /** @param version of the program: another one may read the same bytes otherwise */
    public TraditionParser(SourceReader reader, Tradition tradition, String version) {
        this.reader = reader;
        this.structure = new StructureParser(tradition);
        this.citations = new Citations(tradition);
        this.names = new GivenNames(tradition);
        this.generation = version + " " + tradition.fingerprint();
    }

    @Override
    public Expression parse(SourceFile source) {
        return structure.parse(reader.read(source));
    }

    @Override
    public Map<EId, String> citations(Expression law) {
        return citations.all(law);
    }

    @Override
    public List<GivenName> names(Expression law) {
        return names.in(law);
    }

    @Override
    public String generation() {
        return generation;
    }
}
