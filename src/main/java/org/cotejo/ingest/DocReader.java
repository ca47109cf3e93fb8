package org.cotejo.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.model.IngestException;
import org.cotejo.model.IngestException.Reason;
import org.cotejo.model.Manifestation;

/**
 * Reads Word's binary .doc: the body, then text boxes, footnotes and endnotes, then headers and footers. Of files older
 * than Word 97 only the body, without the numbers of lists.
 */
final class DocReader implements LawReader {
    private static final String WORD = "WordDocument";
    private static final String ENCRYPTED = "EncryptedPackage";

    /** Other programs' files have the same container, told by the name of a stream. */
    private static final Map<String, FileKind> OTHERS =
            Map.of("Workbook", FileKind.XLS, "Book", FileKind.XLS, "PowerPoint Document", FileKind.PPT);

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

    private static void refuseOthers(SourceFile file, DirectoryNode root) {
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

    private static SourceText read(SourceFile file, DirectoryNode root) throws IOException {
        Paragraphs paragraphs = new Paragraphs();
        WordNotes notes = new WordNotes();
        try (HWPFDocument document = new HWPFDocument(root)) {
            new DocStories(document, paragraphs, notes).read();
        } catch (OldFileFormatException e) {
            try (HWPFOldDocument document = new HWPFOldDocument(root)) {
                old(document, paragraphs, notes);
            }
        }
        Manifestation source = new Manifestation(file.name(), file.sha256(), "doc");
        return new SourceText(paragraphs.list(), notes.diagnostics(), source);
    }

    private static void old(HWPFDocumentCore document, Paragraphs paragraphs, WordNotes notes) {
        new DocStory(document, document.getRange(), DocNumbering.none(), paragraphs, notes).read(Origin.BODY);
    }
}
