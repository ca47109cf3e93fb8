package org.cotejo.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cotejo.ingest.Archive;
import org.cotejo.ingest.SourceFile;
import org.cotejo.model.IngestException;
import org.cotejo.model.IngestException.Reason;
import org.cotejo.report.FixedZip;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A .docx that is somebody's own, opened for change. Whatever is not changed keeps its bytes, part by part; the same file
 * with the same changes gives the same bytes. Held in memory whole, within the limits of {@link Archive}. A digital
 * signature does not hold any longer, as with any change. Not thread-safe.
 */
public final class WordFile {
    private static final String USUAL_MAIN = "word/document.xml";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT_RELATION = STRICT + "officeDocument/relationships/";

    private final OpcParts parts;
    private final String mainPath;
    private final WordPart main;
    private final List<Element> paragraphs;
    private final Map<String, WordPart> opened = new LinkedHashMap<>();

    private WordFile(OpcParts parts, String mainPath, WordPart main) {
        this.parts = parts;
        this.mainPath = mainPath;
        this.main = main;
        this.paragraphs = List.copyOf(main.all("p"));
    }

    /**
     * @throws IngestException where it is no .docx, or damaged, encrypted or larger than the limits, or its body has no paragraph
     */
    public static WordFile open(SourceFile file) {
        OpcParts parts = OpcParts.of(file);
        String path = parts.related("", "officeDocument").stream().findFirst().orElse(USUAL_MAIN);
        Document tree = parts.change(path);
        String namespace = String.valueOf(tree.getDocumentElement().getNamespaceURI());
        if (!namespace.contains("wordprocessingml")) {
            throw new IngestException(Reason.MISMATCH, file.name(), namespace);
        }
        WordFile word = new WordFile(parts, path, new WordPart(tree, namespace));
        if (word.paragraphs.isEmpty()) {
            throw new IngestException(Reason.NO_TEXT, file.name(), "docx");
        }
        return word;
    }

    /** The part that holds the body. */
    public WordPart main() {
        return main;
    }

    /**
     * The paragraphs of the main part as they were when the file was opened, in the file's own counting, which
     * {@link org.cotejo.model.SourcePlace} describes: what is put in or taken out later changes no number.
     */
    public List<Element> paragraphs() {
        return paragraphs;
    }

    /** One of them, empty for a number that there is not, as for {@code -1}. */
    public Optional<Element> paragraph(int number) {
        return number >= 0 && number < paragraphs.size() ? Optional.of(paragraphs.get(number)) : Optional.empty();
    }

    /** Paths of the parts that the main part refers to by a relationship of this type: {@code comments}, {@code styles} … */
    public List<String> related(String type) {
        return parts.related(mainPath, type);
    }

    /**
     * The first part of this type, opened for change; it is written anew from then on.
     *
     * @throws IngestException where it is no XML that we read
     */
    public Optional<WordPart> part(String type) {
        return related(type).stream().filter(parts::has).findFirst().map(this::opened);
    }

    /** The same to look at and not to change. */
    public Optional<WordPart> look(String type) {
        return related(type).stream().filter(parts::has).findFirst().map(path -> {
            WordPart known = opened.get(path);
            return known != null ? known : part(parts.look(path));
        });
    }

    private WordPart part(Document tree) {
        String own = String.valueOf(tree.getDocumentElement().getNamespaceURI());
        return new WordPart(tree, own.contains("wordprocessingml") ? own : main.namespace());
    }

    private WordPart opened(String path) {
        return opened.computeIfAbsent(path, name -> part(parts.change(name)));
    }

    /**
     * The first part of this type; where there is none it is made, empty but for its root.
     *
     * @param type word at the end of the relationship's type, also the name of the new part: {@code comments}
     * @param contentType of the new part
     * @param root name of its root, an element of WordprocessingML
     */
    public WordPart partOrNew(String type, String contentType, String root) {
        return part(type).orElseGet(() -> create(type, contentType, root));
    }

    private WordPart create(String type, String contentType, String root) {
        String folder = mainPath.substring(0, mainPath.lastIndexOf('/') + 1);
        String path = folder + type + ".xml";
        for (int i = 2; parts.has(path); i++) {
            path = folder + type + i + ".xml";
        }
        Document tree = XmlDom.create();
        tree.appendChild(tree.createElementNS(main.namespace(), "w:" + root));
        WordPart part = new WordPart(tree, main.namespace());
        parts.put(path, tree, contentType);
        parts.relate(mainPath, (isStrict() ? STRICT_RELATION : RELATION) + type, path);
        opened.put(path, part);
        return part;
    }

    private boolean isStrict() {
        return main.namespace().startsWith(STRICT);
    }

    /** @param out is flushed and left open */
    public void write(OutputStream out) throws IOException {
        FixedZip.write(parts.content(), Objects.requireNonNull(out));
    }
}
