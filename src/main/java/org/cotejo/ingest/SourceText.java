package org.cotejo.ingest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.Manifestation;

/**
 * What a reader found in a file: every visible paragraph, in reading order.
 *
 * @param diagnostics what was cleaned away or could not be read
 * @param metadata what the file says about the law outside its words
 */
public record SourceText(
        List<SourceParagraph> paragraphs, List<Diagnostic> diagnostics, Manifestation source, SourceMetadata metadata) {
    public SourceText {
        paragraphs = List.copyOf(paragraphs);
        diagnostics = List.copyOf(diagnostics);
        Objects.requireNonNull(source);
        Objects.requireNonNull(metadata);
    }

    /** The same, with more to say about it. */
    SourceText with(List<Diagnostic> more) {
        List<Diagnostic> all =
                Stream.concat(diagnostics.stream(), more.stream()).toList();
        return new SourceText(paragraphs, all, source, metadata);
    }

    /** For a format that says nothing about the law outside its words. */
    public SourceText(List<SourceParagraph> paragraphs, List<Diagnostic> diagnostics, Manifestation source) {
        this(paragraphs, diagnostics, source, SourceMetadata.NONE);
    }
}
