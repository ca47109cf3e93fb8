package org.cotejo.ingest;

import java.io.IOException;
import org.cotejo.model.IngestException;

/** Reads one format. Open to strangers: further readers are passed to the library's builder. Implementations are thread-safe. */
public interface LawReader {
    /** Short lower-case name: {@code docx}, {@code doc}, {@code akn} … */
    String format();

    /** Whether the content, not the name, is of this format; looks at as few bytes as it can and never throws. */
    boolean accepts(SourceFile file);

    /**
     * @throws IngestException where the content cannot be read, with its named reason
     * @throws IOException where reading the bytes fails
     */
    SourceText read(SourceFile file) throws IOException;
}
