package org.cotejo.workspace;

import java.util.List;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.StructureParser;

/** Parses laws that are drafted in one tradition. */
public final class TraditionParser implements LawParser {
    private final SourceReader reader;
    private final StructureParser structure;
    private final String generation;

    /** @param version of the program: another one may read the same bytes otherwise */
    public TraditionParser(SourceReader reader, Tradition tradition, String version) {
        this.reader = reader;
        this.structure = new StructureParser(tradition);
        this.generation = version + " " + tradition.hashCode();
    }

    @Override
    public Expression parse(SourceFile source) {
        return structure.parse(reader.read(source));
    }

    @Override
    public String cite(List<Provision> chain) {
        return chain.get(chain.size() - 1).eId().value();
    }

    @Override
    public String generation() {
        return generation;
    }
}
