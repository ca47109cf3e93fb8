package org.cotejo.ingest;

import java.util.List;
import java.util.Set;
import org.cotejo.model.Manifestation;

/**
 * Reads plain text: every line with something on it is a paragraph; that lines may have been broken at a width is left to
 * whoever looks for structure. Since any file of words looks like text, the name must not promise something else.
 */
final class TextReader implements LawReader {
    private static final Set<String> NAMES = Set.of("txt", "text", "doc", "");

    @Override
    public String format() {
        return "txt";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return NAMES.contains(file.extension()) && FileKind.of(file) == FileKind.TEXT;
    }

    @Override
    public SourceText read(SourceFile file) {
        Paragraphs paragraphs = new Paragraphs();
        for (String line : Charsets.decode(file.content()).split("\\R|\\f")) {
            Draft draft = new Draft();
            draft.append(line, false);
            paragraphs.add(draft);
        }
        return new SourceText(paragraphs.list(), List.of(), new Manifestation(file.name(), file.sha256(), format()));
    }
}
