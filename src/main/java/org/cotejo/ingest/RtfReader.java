package org.cotejo.ingest;

import org.cotejo.model.IngestException;
import org.cotejo.model.IngestException.Reason;
import org.cotejo.model.Manifestation;

/** Reads Rich Text Format, also where the name says {@code .doc}, as word processors long saved it. */
final class RtfReader implements LawReader {
    @Override
    public String format() {
        return "rtf";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return FileKind.of(file) == FileKind.RTF;
    }

    @Override
    public SourceText read(SourceFile file) {
        RtfStory story = new RtfStory();
        if (!new RtfScanner(file.content(), story).scan()) {
            throw new IngestException(Reason.CORRUPT, file.name(), "RTF");
        }
        return new SourceText(
                story.paragraphs(), story.diagnostics(), new Manifestation(file.name(), file.sha256(), format()));
    }
}
