package org.cotejo.workspace;

import java.util.List;
import org.cotejo.ingest.SourceFile;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;

/** From bytes to a structured law, and how its provisions are cited. Implementations are thread-safe. */
public interface LawParser {
    /**
     * @throws org.cotejo.model.IngestException where the content cannot be read
     */
    Expression parse(SourceFile source);

    /** @param chain from the outermost ancestor to the provision itself */
    String cite(List<Provision> chain);

    /** Changes whenever the same bytes would give another law: stored laws of another generation are read again. */
    String generation();
}
