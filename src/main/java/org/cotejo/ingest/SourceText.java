package org.cotejo.ingest;

import java.util.List;
import java.util.Objects;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.Manifestation;

/**
 * What a reader found in a file: every visible paragraph, in reading order.
 *
 * @param diagnostics what was cleaned away or could not be read
 */
public record SourceText(List<SourceParagraph> paragraphs, List<Diagnostic> diagnostics, Manifestation source) {
    public SourceText {
        paragraphs = List.copyOf(paragraphs);
        diagnostics = List.copyOf(diagnostics);
        Objects.requireNonNull(source);
    }
}
