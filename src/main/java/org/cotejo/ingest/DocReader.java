package org.cotejo.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.cotejo.model.IngestException;
import org.cotejo.model.IngestException.Reason;
import org.cotejo.model.Manifestation;

/**
 * Reads Word's binary .doc: the body, then text boxes, footnotes and endnotes, then headers and footers; of Word 6 and 95
 * their words alone.
 */
final class DocReader implements LawReader {
    private static final String WORD = "WordDocument";
    private static final String ENCRYPTED = "EncryptedPackage";

    /** How the text of a file older than Word 97 begins. */
    private static final byte[] OLD_WORD = {(byte) 0xDC, (byte) 0xA5};

    /** Other programs' files have the same container, told by the name of a stream. */
    private static final Map<String, FileKind> OTHERS = Map.of(
            "Workbook",
            FileKind.XLS,
            "Book",
            FileKind.XLS,
            "PowerPoint Document",
            FileKind.PPT,
            "MatOST",
            FileKind.WORKS);

    @Override
    public String format() {
        return "doc";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return FileKind.of(file) == FileKind.OLE2;
    }

    @Override
    public SourceText read(SourceFile file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file.content()))) {
            refuseOthers(file, container.getRoot());
            return read(file, container.getRoot());
        } catch (EncryptedDocumentException e) {
            throw new IngestException(Reason.ENCRYPTED, file.name(), "DOC", e);
        }
    }

    private static void refuseOthers(SourceFile file, DirectoryNode root) throws IOException {
        if (root.hasEntry(ENCRYPTED)) {
            throw new IngestException(Reason.ENCRYPTED, file.name(), "DOCX");
        }
        if (!root.hasEntry(WORD)) {
            throw OTHERS.entrySet().stream()
                    .filter(other -> root.hasEntry(other.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(FileKind.OLE2)
                    .refuse(file);
        }
    }

    private static boolean isOld(DirectoryNode root) throws IOException {
        try (InputStream in = root.createDocumentInputStream(WORD)) {
            return Arrays.equals(in.readNBytes(OLD_WORD.length), OLD_WORD);
        }
    }

    private static SourceText read(SourceFile file, DirectoryNode root) throws IOException {
        Paragraphs paragraphs = new Paragraphs();
        WordNotes notes = new WordNotes();
        if (isOld(root)) {
            new OldDocStory(paragraphs, notes).read(file, root);
        } else {
            try (HWPFDocument document = new HWPFDocument(root)) {
                new DocStories(document, paragraphs, notes).read();
            }
        }
        Manifestation source = new Manifestation(file.name(), file.sha256(), "doc");
        return new SourceText(paragraphs.list(), notes.diagnostics(), source);
    }
}
