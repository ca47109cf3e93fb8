package org.cotejo.ingest;

import java.util.List;
import java.util.Set;
import org.cotejo.model.Manifestation;

/**
 * Reads plain text: every line with something on it is a paragraph; that lines may have been broken at a width is left to
 * whoever looks for structure. Since any file of words looks like text, the name must not
 * promise something else, but for the names under which word processors save it too.
 */
final class TextReader implements LawReader {
    private static final Set<String> NAMES = Set.of("txt", "text", "doc", "docx", "odt", "rtf", "html", "htm", "");

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
        String[] pages = Charsets.decode(file.content()).split("\\f", -1);
        for (int page = 0; page < pages.length; page++) {
            for (String line : pages[page].split("\\R")) {
                Draft draft = new Draft();
                draft.append(line, false);
                draft.page = pages.length > 1 ? page + 1 : 0;
                paragraphs.add(draft);
            }
        }
        return new SourceText(paragraphs.list(), List.of(), new Manifestation(file.name(), file.sha256(), format()));
    }
}
