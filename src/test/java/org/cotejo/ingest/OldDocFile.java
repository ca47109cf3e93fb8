package org.cotejo.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A Word 95 file written by hand, since no program of today writes one: the head, the texts one behind the other, and the
 * pages that say where paragraphs and runs end.
 */
final class OldDocFile {
    private static final int TEXT = 0x600;
    private static final int RUNS = 0x1400;
    private static final int PARAGRAPHS = 0x1420;
    private static final int RUN_PAGE = 11;
    private static final int PARAGRAPH_PAGE = 12;
    private static final int PAGE = 512;

    private OldDocFile() {}

    /** @param texts body, notes and heads of pages, each ending in {@code \r} */
    static byte[] of(String body, String notes, String heads) throws IOException {
        byte[] text = (body + notes + heads).getBytes(Charset.forName("windows-1252"));
        int end = TEXT + text.length;
        ByteBuffer out = ByteBuffer.allocate(0x2000).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort(0, (short) 0xA5DC).putShort(2, (short) 104).putShort(6, (short) 0x080A);
        out.putInt(0x18, TEXT).putInt(0x1C, end);
        out.putInt(0x34, body.length()).putInt(0x38, notes.length()).putInt(0x3C, heads.length());
        out.putInt(0xB8, RUNS).putInt(0xBC, 10).putInt(0xC0, PARAGRAPHS).putInt(0xC4, 10);
        out.position(TEXT);
        out.put(text);
        out.putInt(RUNS, TEXT).putInt(RUNS + 4, end).putShort(RUNS + 8, (short) RUN_PAGE);
        out.putInt(PARAGRAPHS, TEXT).putInt(PARAGRAPHS + 4, end).putShort(PARAGRAPHS + 8, (short) PARAGRAPH_PAGE);
        int runs = RUN_PAGE * PAGE;
        out.putInt(runs, TEXT).putInt(runs + 4, end).put(runs + PAGE - 1, (byte) 1);
        paragraphs(out, text);
        return container(out.array());
    }

    private static void paragraphs(ByteBuffer out, byte[] text) {
        int page = PARAGRAPH_PAGE * PAGE;
        int count = 0;
        out.putInt(page, TEXT);
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\r') {
                out.putInt(page + 4 * ++count, TEXT + i + 1);
            }
        }
        for (int i = 0; i < count; i++) {
            out.put(page + 4 * (count + 1) + 7 * i, (byte) 0xF0);
        }
        out.put(page + 2 * 0xF0, (byte) 2).put(page + PAGE - 1, (byte) count);
    }

    private static byte[] container(byte[] document) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(document), "WordDocument");
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
