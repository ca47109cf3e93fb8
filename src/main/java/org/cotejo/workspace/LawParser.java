package org.cotejo.workspace;

import java.util.Map;
import org.cotejo.ingest.SourceFile;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.structure.ReadingAids;

/** From bytes to a structured law, and how its provisions are cited. Implementations are thread-safe. */
public interface LawParser {
    /**
     * @throws org.cotejo.model.IngestException where the content cannot be read
     */
    Expression parse(SourceFile source);

    /** How a lawyer cites each provision of a law. */
    Map<EId, String> citations(Expression law);

    /** What a reader knows of the provisions of a law beside their text. */
    ReadingAids aids(Expression law);

    /** Changes whenever the same bytes would give another law: stored laws of another generation are read again. */
    String generation();
}
