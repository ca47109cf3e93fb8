package org.cotejo.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.model.IngestException;
import org.cotejo.model.IngestException.Reason;

/**
 * Reads the words of Word 6 and 95: the body and, after it, notes and heads of pages. Style is not read, so that neither
 * bold nor hidden words nor the numbers of lists are known.
 */
final class OldDocStory {
    private static final int HEAD = 0x54;
    private static final int ENCRYPTED = 0x0B;
    private static final int LENGTHS = 0x34;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char CELL = 0x07;

    private final Paragraphs out;
    private final WordNotes notes;
    private final FieldStack fields = new FieldStack();

    OldDocStory(Paragraphs out, WordNotes notes) {
        this.out = out;
        this.notes = notes;
    }

    void read(SourceFile file, DirectoryNode root) throws IOException {
        ByteBuffer head = head(file, root);
        if ((head.get(ENCRYPTED) & 1) != 0) {
            throw new IngestException(Reason.ENCRYPTED, file.name(), "DOC");
        }
        try (HWPFOldDocument document = new HWPFOldDocument(root)) {
            int from = 0;
            String text = document.getText().toString();
            for (Map.Entry<String, Integer> part : lengths(head).entrySet()) {
                int to = (int) Math.max(from, Math.min(text.length(), (long) from + part.getValue()));
                part(part.getKey(), text.substring(from, to));
                from = to;
            }
            part("rest", text.substring(from));
        }
    }

    private static ByteBuffer head(SourceFile file, DirectoryNode root) throws IOException {
        try (InputStream in = root.createDocumentInputStream("WordDocument")) {
            byte[] head = in.readNBytes(HEAD);
            if (head.length < HEAD) {
                throw new IngestException(Reason.CORRUPT, file.name(), "DOC");
            }
            return ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    /** The texts of a file stand one behind the other, always in this order. */
    private static Map<String, Integer> lengths(ByteBuffer head) {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        int at = LENGTHS;
        for (String part : new String[] {"body", "note", "header", "macro", "comment", "note 2", "box"}) {
            lengths.put(part, Math.max(0, head.getInt(at)));
            at += Integer.BYTES;
        }
        return lengths;
    }

    private void part(String name, String text) {
        switch (name) {
            case "body" -> paragraphs(text, Origin.BODY);
            case "header" -> paragraphs(text, Origin.HEADER);
            case "box" -> paragraphs(text, Origin.TEXT_BOX);
            case "macro" -> {}
            case "comment" -> {
                if (!text.isBlank()) {
                    notes.comment(text);
                }
            }
            default -> paragraphs(text, Origin.FOOTNOTE);
        }
    }

    private void paragraphs(String text, Origin origin) {
        fields.clear();
        boolean balanced = count(text, FIELD_BEGIN) == count(text, FIELD_END);
        Draft draft = new Draft();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == CELL) {
                draft.origin = c == CELL && origin == Origin.BODY ? Origin.TABLE_CELL : origin;
                out.add(draft);
                draft = new Draft();
                if (!balanced) {
                    fields.clear();
                }
            } else {
                character(c, draft);
            }
        }
        draft.origin = origin;
        out.add(draft);
    }

    private void character(char c, Draft draft) {
        switch (c) {
            case FIELD_BEGIN -> fields.begin();
            case FIELD_SEPARATOR -> fields.separate();
            case FIELD_END -> fields.end();
            default -> {
                if (!fields.isInCode()) {
                    draft.append(DocStory.printed(c), false);
                }
            }
        }
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
